package org.dominomeetings.standin.api.document;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.standin.mime.MimeEntity;

/** The place of one entity in a MIME body that is open; what is done to it stays in memory. */
final class MimeNode {
    private final MimeNode parent;
    private final List<MimeNode> children = new ArrayList<>();
    private MimeEntity entity;
    private boolean changed;

    MimeNode(MimeNode parent, MimeEntity entity) {
        this.parent = parent;
        this.entity = entity;
        entity.children().forEach(child -> children.add(new MimeNode(this, child)));
    }

    MimeEntity entity() {
        return entity;
    }

    /** Null at the top. */
    MimeNode parent() {
        return parent;
    }

    /** Null where it holds none. */
    MimeNode firstChild() {
        return children.isEmpty() ? null : children.get(0);
    }

    /** Null after the last. */
    MimeNode next() {
        if (parent == null) {
            return null;
        }
        int place = parent.children.indexOf(this) + 1;
        return place < parent.children.size() ? parent.children.get(place) : null;
    }

    void decode() {
        changed |= !entity.encoding().isEmpty();
        entity = entity.decoded();
    }

    boolean isChanged() {
        return changed || children.stream().anyMatch(MimeNode::isChanged);
    }
}

package org.dominomeetings.standin.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lotus.domino.MIMEEntity;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.mime.MimeEntity;
import org.dominomeetings.standin.store.NoteItem;

/**
 * The MIME processing that is under way in one open document, from its first getMIMEEntity until it is saved or closed.
 *
 * @see "HCL Domino Designer help, MIMEEntity (Java) and closeMIMEEntities (Document - Java)"
 */
final class DocumentMime {
    private final Handle document;
    private final Map<String, MimeNode> bodies = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Handle> handedOut = new ArrayList<>();

    DocumentMime(Handle document) {
        this.document = document;
    }

    /** The top-level entity of an item; null where the item is missing or no MIME part. */
    MIMEEntity open(List<NoteItem> items, String name) {
        MimeNode body = bodies.get(name);
        if (body == null) {
            MimeEntity entity = MimeEntity.of(items, name);
            if (entity == null) {
                return null;
            }
            body = new MimeNode(null, entity);
            bodies.put(name, body);
        }
        return object(body);
    }

    /** The object for one entity; null for none. */
    MIMEEntity object(MimeNode node) {
        if (node == null) {
            return null;
        }
        MIMEEntity object = document.child(MIMEEntity.class, node, self -> new MIMEEntityMethods(self, this, node));
        handedOut.add(Handle.of(object));
        return object;
    }

    boolean isOpen() {
        return !bodies.isEmpty();
    }

    /** @return false where nothing of that name is open */
    boolean close(String name, boolean keepChanges) {
        MimeNode body = bodies.remove(name);
        if (body != null && keepChanges && body.isChanged()) {
            throw new NotInStandinException("keeping what was changed in a MIME entity");
        }
        if (bodies.isEmpty()) {
            end();
        }
        return body != null;
    }

    /** As saving does: what was changed is kept, and the objects are not valid any more. */
    void closeAll() {
        List.copyOf(bodies.keySet()).forEach(name -> close(name, true));
    }

    private void end() {
        handedOut.forEach(Handle::recycleByCaller);
        handedOut.clear();
    }
}

package org.dominomeetings.core.ledger;

import java.util.Objects;

/**
 * A stored document that cannot be understood here: damaged, or written by a newer version. It is left as it is, and
 * nothing is done about what it stands for until an administrator has looked at it. Immutable, with equality.
 */
public final class UnreadableDocument {
    private final String id;
    private final String kind;
    private final String why;

    /**
     * @param id by which an administrator finds the document: its universal id
     * @param kind what sort of document it is, such as its form
     * @param why what is wrong with it, fit for a log: no secret and nothing that a person wrote
     */
    public UnreadableDocument(String id, String kind, String why) {
        this.id = Objects.requireNonNull(id);
        this.kind = Objects.requireNonNull(kind);
        this.why = Objects.requireNonNull(why);
    }

    /** The document's universal id. */
    public String id() {
        return id;
    }

    /** What sort of document it is. */
    public String kind() {
        return kind;
    }

    /** What is wrong with it; no secret. */
    public String why() {
        return why;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnreadableDocument
                && id.equals(((UnreadableDocument) other).id)
                && kind.equals(((UnreadableDocument) other).kind)
                && why.equals(((UnreadableDocument) other).why);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + id + ": " + why;
    }
}

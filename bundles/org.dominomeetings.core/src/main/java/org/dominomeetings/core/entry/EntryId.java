package org.dominomeetings.core.entry;

import java.util.Locale;

/**
 * The id of an entry on every server: the mail file's replica id and the document's UNID. The ledger also keeps records
 * of meetings that an entry has let go of and that are to be deleted still; their key is the entry's with a number.
 * Immutable.
 */
public final class EntryId {
    /** Parts the UNID, which is hexadecimal, from the number. */
    private static final char LEFT = '-';

    private final String replicaId;
    private final String unid;

    /**
     * @param replicaId 16 hexadecimal digits
     * @param unid 32 hexadecimal digits
     */
    public EntryId(String replicaId, String unid) {
        this.replicaId = replicaId.toUpperCase(Locale.ROOT);
        this.unid = unid.toUpperCase(Locale.ROOT);
    }

    /**
     * The key under which a meeting is remembered that was left behind.
     *
     * @param generation counts the meetings that the entry has had
     */
    public EntryId left(int generation) {
        return new EntryId(replicaId, entry().unid + LEFT + generation);
    }

    /** Whether this is the key of a meeting that an entry has let go of; there is no document for it. */
    public boolean isLeft() {
        return unid.indexOf(LEFT) >= 0;
    }

    /** The key of the entry itself. */
    public EntryId entry() {
        return isLeft() ? new EntryId(replicaId, unid.substring(0, unid.indexOf(LEFT))) : this;
    }

    public String replicaId() {
        return replicaId;
    }

    public String unid() {
        return unid;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return replicaId + "/" + unid;
    }
}

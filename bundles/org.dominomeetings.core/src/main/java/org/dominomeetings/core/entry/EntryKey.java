package org.dominomeetings.core.entry;

import java.util.Locale;

/** Which entry it is, on every server: the mail file's replica id and the document's UNID. Immutable. */
public final class EntryKey {
    private final String replicaId;
    private final String unid;

    /**
     * @param replicaId 16 hexadecimal digits
     * @param unid 32 hexadecimal digits
     */
    public EntryKey(String replicaId, String unid) {
        this.replicaId = replicaId.toUpperCase(Locale.ROOT);
        this.unid = unid.toUpperCase(Locale.ROOT);
    }

    public String replicaId() {
        return replicaId;
    }

    public String unid() {
        return unid;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryKey && toString().equals(other.toString());
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

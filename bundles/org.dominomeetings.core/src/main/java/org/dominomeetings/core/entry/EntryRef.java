package org.dominomeetings.core.entry;

import java.util.Objects;
import java.util.Optional;

/** Where a caller says that an entry is. Nothing of it has been looked up yet. */
public final class EntryRef {
    private final String mailFile;
    private final String unid;

    /**
     * @param mailFile path below the data directory, or a replica id; null for the mail file that the URL names
     * @param unid as the caller wrote it, in any shape
     */
    public EntryRef(String mailFile, String unid) {
        this.mailFile = mailFile;
        this.unid = Objects.requireNonNull(unid);
    }

    public Optional<String> mailFile() {
        return Optional.ofNullable(mailFile);
    }

    public String unid() {
        return unid;
    }
}

package org.dominomeetings.core.entry;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reference to an entry as a caller gives it. Nothing of it has been looked up yet. */
public final class EntryReference {
    private final @Nullable String mailFile;
    private final String unid;
    private final @Nullable String parent;

    /**
     * @param mailFile path below the data directory, or a replica id; none for the mail file that the URL names
     * @param unid as the caller wrote it, in any shape
     */
    public EntryReference(@Nullable String mailFile, String unid) {
        this(mailFile, unid, null);
    }

    private EntryReference(@Nullable String mailFile, String unid, @Nullable String parent) {
        this.mailFile = mailFile;
        this.unid = Objects.requireNonNull(unid);
        this.parent = parent;
    }

    /**
     * The same, of which the caller says that it is an instance of a repeating set. What is saved says more.
     *
     * @param parentUnid of the set's parent
     */
    public EntryReference instanceOf(String parentUnid) {
        return new EntryReference(mailFile, unid, parentUnid);
    }

    /** UNID of the parent of the set that the caller says the entry is an instance of. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    public Optional<String> mailFile() {
        return Optional.ofNullable(mailFile);
    }

    public String unid() {
        return unid;
    }
}

package org.dominomeetings.standin.store;

import org.dominomeetings.standin.dxl.Xml;

/**
 * What the database properties box says, as far as it changes what a program sees.
 *
 * @param softDeletions whether what is removed can be brought back for a while
 * @param softDeletionHours for how long
 * @param urlOpen whether the database can be opened over HTTP at all
 * @param replicates false where replication is disabled for the database; DXL keeps that elsewhere, so its attribute is
 *     the stand-in's own
 * @param largeSummary whether it was compacted with {@code -LargeSummary on}; DXL says nothing of that, so its
 *     attribute is the stand-in's own
 * @see "Domino DXL schema, attributes allowsoftdeletion, softdeletionsexpirein and nourlopen of element database"
 */
public record DatabaseOptions(
        boolean softDeletions, int softDeletionHours, boolean urlOpen, boolean replicates, boolean largeSummary) {
    /** What the properties box proposes; no page of the help names the number. */
    private static final int DEFAULT_HOURS = 48;

    /** A new database's: no soft deletions, opened over HTTP, replicating, classic summary limits. */
    public static final DatabaseOptions DEFAULT = new DatabaseOptions(false, DEFAULT_HOURS, true, true, false);

    public DatabaseOptions withSoftDeletions(int hours) {
        return new DatabaseOptions(true, hours, urlOpen, replicates, largeSummary);
    }

    public DatabaseOptions withoutUrlOpen() {
        return new DatabaseOptions(softDeletions, softDeletionHours, false, replicates, largeSummary);
    }

    public DatabaseOptions withLargeSummary() {
        return new DatabaseOptions(softDeletions, softDeletionHours, urlOpen, replicates, true);
    }

    public DatabaseOptions withReplication(boolean on) {
        return new DatabaseOptions(softDeletions, softDeletionHours, urlOpen, on, largeSummary);
    }

    static DatabaseOptions read(Xml database) {
        String hours = database.get("softdeletionsexpirein");
        return new DatabaseOptions(
                database.is("allowsoftdeletion"),
                hours == null ? DEFAULT_HOURS : Integer.parseInt(hours),
                !database.is("nourlopen"),
                !database.is("noreplication"),
                database.is("largesummary"));
    }

    /** Writes what differs from the default. */
    void write(Xml database) {
        database.with("allowsoftdeletion", softDeletions ? "true" : null)
                .with("softdeletionsexpirein", softDeletions ? Integer.toString(softDeletionHours) : null)
                .with("nourlopen", urlOpen ? null : "true")
                .with("noreplication", replicates ? null : "true")
                .with("largesummary", largeSummary ? "true" : null);
    }
}

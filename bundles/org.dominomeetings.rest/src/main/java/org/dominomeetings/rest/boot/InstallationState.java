package org.dominomeetings.rest.boot;

import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.ledger.DocumentLedgerServers;
import org.dominomeetings.notes.settings.NotesSettings;

/** The settings as they were read at one moment, and the ledger's database that they name. Immutable. */
final class InstallationState {
    private final NotesSettings settings;
    private final MeetingsDatabase database;
    private final DocumentLedgerServers servers;

    InstallationState(NotesSettings settings, MeetingsDatabase database, DocumentLedgerServers servers) {
        this.settings = settings;
        this.database = database;
        this.servers = servers;
    }

    NotesSettings settings() {
        return settings;
    }

    MeetingsDatabase database() {
        return database;
    }

    /** The list of the servers that use this ledger. */
    DocumentLedgerServers servers() {
        return servers;
    }
}

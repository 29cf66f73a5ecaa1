package org.dominomeetings.rest.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.ledger.DocumentLedgerServers;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.notes.settings.ConfigurationDocument;
import org.dominomeetings.notes.settings.KeyCheckValues;
import org.dominomeetings.notes.settings.NotesSettings;
import org.dominomeetings.notes.settings.SettingsReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings from environment, {@code notes.ini} and configuration document, opens the ledger's database that they
 * name, and enters this server there. For one thread at a time.
 */
final class Installation {
    private final ServerSession session;
    private final SettingsReader reader;
    private final Clock clock;
    private Map<String, String> document = Collections.emptyMap();
    private @Nullable Ledger ledger;

    /** The database that the settings name. */
    private static final class Ledger {
        /** Server and path. */
        private final List<String> place;

        private final MeetingsDatabase database;
        private final DocumentLedgerServers servers;
        private boolean prepared;

        Ledger(List<String> place, MeetingsDatabase database, DocumentLedgerServers servers) {
            this.place = place;
            this.database = database;
            this.servers = servers;
        }
    }

    Installation(ServerSession session, Collection<Setting> declared, Clock clock) {
        this.session = session;
        this.reader = new SettingsReader(session, System.getenv(), declared);
        this.clock = clock;
    }

    /**
     * Reads the settings and enters this server into the ledger's list; what the configuration document says stays as it was
     * while the ledger is out of reach.
     */
    InstallationState refresh() {
        NotesSettings settings = reader.read(document);
        Ledger open = open(settings);
        try {
            if (!open.prepared) {
                open.database.prepare(administrators(settings));
                open.prepared = true;
            }
            Map<String, String> read = new ConfigurationDocument(open.database).read();
            if (!read.equals(document)) {
                document = read;
                settings = reader.read(document);
            }
            open.servers.enter(keyId(settings));
            enterKeys(open.database, settings);
        } catch (MeetingException outOfReach) {
            // Whoever needs the ledger is told so; reading the entries' meetings does not.
        }
        return new InstallationState(settings, open.database, open.servers);
    }

    /** Opens the database, unless server and path are the same as before. */
    private Ledger open(NotesSettings settings) {
        List<String> asked = Arrays.asList(
                settings.text(SharedSettings.SERVER).orElse(""),
                settings.text(SharedSettings.DATABASE).orElse("meetings.nsf"));
        Ledger before = ledger;
        if (before != null && before.place.equals(asked)) {
            return before;
        }
        MeetingsDatabase database = new MeetingsDatabase(session, asked.get(0), asked.get(1));
        Ledger opened = new Ledger(asked, database, new DocumentLedgerServers(database, session.serverName(), clock));
        ledger = opened;
        return opened;
    }

    private static List<String> administrators(NotesSettings settings) {
        List<String> names = new ArrayList<>();
        for (String name :
                settings.text(SharedSettings.ADMINISTRATORS).orElse("").split(",")) {
            if (!name.trim().isEmpty()) {
                names.add(name.trim());
            }
        }
        return names;
    }

    private static void enterKeys(MeetingsDatabase database, NotesSettings settings) {
        try {
            new KeyCheckValues(database).enter(settings.keyRing());
        } catch (SecretsUnavailableException none) {
            // Health says so.
        }
    }

    private static String keyId(NotesSettings settings) {
        try {
            return settings.keyRing().currentId();
        } catch (SecretsUnavailableException none) {
            return "";
        }
    }
}

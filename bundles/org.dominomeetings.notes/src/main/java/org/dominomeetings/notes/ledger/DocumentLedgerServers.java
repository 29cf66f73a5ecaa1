package org.dominomeetings.notes.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.ledger.LedgerServers;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.database.MeetingsDatabase;

/**
 * The list of the ledger's servers, as one document of the form {@code MeetingServers}. A server enters itself when it
 * starts to work and once a day from then on; who has not been seen for a week is not at work any more.
 */
public final class DocumentLedgerServers implements LedgerServers {
    /** Twice the longest call to a service, and so longer than any refresh that was begun before this server joined. */
    static final Duration SETTLING = Duration.ofSeconds(60);

    private static final Duration ENTERED_ANEW = Duration.ofDays(1);
    private static final Duration FORGOTTEN = Duration.ofDays(7);
    private static final String UNID = DocumentAccess.unid("servers", "");
    private static final String SERVERS = "Servers";

    private final MeetingsDatabase database;
    private final String own;
    private final Clock clock;

    /**
     * @param own canonical name of this server
     */
    public DocumentLedgerServers(MeetingsDatabase database, String own, Clock clock) {
        this.database = database;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public String own() {
        return own;
    }

    /**
     * Enters this server; writes nothing if its entry is recent.
     *
     * @param keyId of the key that closes envelopes here; empty if there is none
     */
    public void enter(String keyId) {
        Instant now = clock.now();
        boolean lately = own(read())
                .filter(kept ->
                        kept.keyId().equals(keyId) && now.isBefore(kept.seen().plus(ENTERED_ANEW)))
                .isPresent();
        if (lately) {
            return;
        }
        database.replace(UNID, (document, handles) -> {
            List<ServerListEntry> lines = lines(document);
            Optional<ServerListEntry> before = own(lines);
            before.ifPresent(lines::remove);
            lines.add(new ServerListEntry(
                    own, keyId, before.map(ServerListEntry::joined).orElse(now), now));
            ItemWriter items = new ItemWriter(document, handles);
            items.text("Form", "MeetingServers");
            List<String> written = ServerListEntry.format(lines);
            // Another version's, which this one must not take out.
            written.addAll(ServerListEntry.unreadable(document.getItemValue(SERVERS)));
            items.list(SERVERS, written);
        });
    }

    /** Whether several servers are active; an entry that cannot be read may be another server's, and counts. */
    @Override
    public boolean areSeveral() {
        return read().size() + unreadable().size() > 1;
    }

    @Override
    public Duration untilKnown() {
        List<ServerListEntry> lines = read();
        Optional<ServerListEntry> entered = own(lines);
        if (!entered.isPresent()) {
            return Duration.ZERO;
        }
        ServerListEntry line = entered.get();
        // Who was first learns of the others before they may refresh anything.
        boolean first = lines.stream()
                .filter(other -> other != line)
                .allMatch(other -> other.joined().isAfter(line.joined()));
        if (first) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(clock.now(), line.joined().plus(SETTLING));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /**
     * Findings about differences between this server's key ring and the others'.
     *
     * @param holds whether the ring here has a key of an id
     */
    public List<Finding> findings(Predicate<String> holds) {
        List<Finding> findings = new ArrayList<>();
        for (String line : unreadable()) {
            findings.add(Finding.warning(
                    "unreadable-document",
                    "In the list of servers, document " + UNID + ", the line \"" + line.replaceAll("\\p{Cntrl}", " ")
                            + "\" cannot be read: take it out if no server of a newer version has written it."));
        }
        for (ServerListEntry line : read()) {
            if (!line.keyId().isEmpty() && !holds.test(line.keyId())) {
                findings.add(Finding.problem(
                        "other-key-ring",
                        line.name() + " closes envelopes with the key " + line.keyId()
                                + ", which the key ring here does not hold: give all servers the same"
                                + " keyring.properties."));
            }
        }
        return findings;
    }

    /** The entries of the active servers. */
    private List<ServerListEntry> read() {
        return database.run((db, handles) -> {
            Document document = DocumentAccess.find(db, UNID, handles);
            return document == null ? new ArrayList<>() : lines(document);
        });
    }

    private List<String> unreadable() {
        return database.run((db, handles) -> {
            Document document = DocumentAccess.find(db, UNID, handles);
            return document == null ? new ArrayList<>() : ServerListEntry.unreadable(document.getItemValue(SERVERS));
        });
    }

    private List<ServerListEntry> lines(Document document) throws NotesException {
        List<ServerListEntry> lines = ServerListEntry.parse(document.getItemValue(SERVERS));
        Instant now = clock.now();
        lines.removeIf(line -> line.seen().plus(FORGOTTEN).isBefore(now));
        return lines;
    }

    private Optional<ServerListEntry> own(List<ServerListEntry> lines) {
        return lines.stream().filter(line -> line.name().equalsIgnoreCase(own)).findFirst();
    }
}

package org.dominomeetings.notes.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.database.MeetingsDatabase;

/**
 * The check value of each key that has encrypted envelopes of this ledger, as one document of the form {@code
 * MeetingKeyChecks}. A server whose key ring has another key under the same id would open nothing and close what nobody
 * else opens; the id alone does not show that. The first server that comes with an id says which key it is.
 */
public final class KeyCheckValues {
    private static final String UNID = DocumentAccess.unid("key-checks", "");
    private static final String CHECKS = "Checks";
    private static final String SEPARATOR = " ";

    private final MeetingsDatabase database;

    public KeyCheckValues(MeetingsDatabase database) {
        this.database = database;
    }

    /**
     * Stores the check values of keys that are not stored yet; writes nothing where all are.
     *
     * @throws org.dominomeetings.core.problem.MeetingException {@code ledger-unavailable}
     */
    public void enter(KeyRing ring) {
        if (read().keySet().containsAll(ring.ids())) {
            return;
        }
        database.replace(UNID, (document, handles) -> {
            Map<String, String> checks = checks(document);
            ring.ids().forEach(id -> checks.putIfAbsent(id, ring.checkValue(id)));
            ItemWriter items = new ItemWriter(document, handles);
            items.text("Form", "MeetingKeyChecks");
            items.list(CHECKS, lines(checks));
        });
    }

    /**
     * Findings for keys that differ from those that first used their ids.
     *
     * @throws org.dominomeetings.core.problem.MeetingException {@code ledger-unavailable}
     */
    public List<Finding> findings(KeyRing ring) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> known = read();
        for (String id : ring.ids()) {
            if (!ring.checkValue(id).equals(known.getOrDefault(id, ring.checkValue(id)))) {
                findings.add(Finding.problem(
                        "other-key",
                        "The key ring here has another key under the id " + id
                                + " than the one with which accounts were"
                                + " stored, so that they cannot be opened: put the former keyring.properties back, or give"
                                + " the new key an id of its own."));
            }
        }
        return findings;
    }

    private Map<String, String> read() {
        return database.run((db, handles) -> {
            Document document = DocumentAccess.find(db, UNID, handles);
            return document == null ? new TreeMap<>() : checks(document);
        });
    }

    private static Map<String, String> checks(Document document) throws NotesException {
        Map<String, String> checks = new TreeMap<>();
        for (Object value : document.getItemValue(CHECKS)) {
            String[] parts = String.valueOf(value).split(SEPARATOR, 2);
            if (parts.length == 2) {
                checks.put(parts[0], parts[1]);
            }
        }
        return checks;
    }

    private static Collection<String> lines(Map<String, String> checks) {
        List<String> lines = new ArrayList<>();
        checks.forEach((id, check) -> lines.add(id + SEPARATOR + check));
        return lines;
    }
}

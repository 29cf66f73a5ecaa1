package org.dominomeetings.notes.database;

import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.notes.session.Recycler;

/**
 * The document that names the one server whose replica is the ledger, so that a copy is recognised as one. Two ledgers
 * would give one entry two meetings.
 */
final class ArbiterDocument {
    private static final String UNID = DocumentAccess.unid("arbiter", "");
    private static final String SERVER = "Server";

    private final Database database;
    private final Recycler handles;

    ArbiterDocument(Database database, Recycler handles) {
        this.database = database;
        this.handles = handles;
    }

    /**
     * Enters a server if none is entered, or if its administrator names it.
     *
     * @param server canonical name of the one that this database is on
     * @return why the database must not be used; empty if it may be
     */
    Optional<String> claim(String server, boolean named) throws NotesException {
        Document kept = DocumentAccess.find(database, UNID, handles);
        String entered = kept == null ? "" : kept.getItemValueString(SERVER);
        if (entered.equalsIgnoreCase(server)) {
            return Optional.empty();
        }
        if (!entered.isEmpty() && !named) {
            return Optional.of("this database is a copy of that on " + entered + "; set MEETINGS_SERVER to " + entered
                    + ", or to " + server + " if that is to keep it from now on");
        }
        Document document = kept == null ? DocumentAccess.create(database, UNID, handles) : kept;
        ItemWriter items = new ItemWriter(document, handles);
        items.text("Form", "MeetingArbiter");
        items.text(SERVER, server);
        return document.save(false, false)
                ? Optional.empty()
                : Optional.of("it could not be entered that " + server + " keeps the database");
    }
}

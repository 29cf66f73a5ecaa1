package org.dominomeetings.notes.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.session.Recycler;

/** Checks, read-only, whether {@code meetings.nsf} has a closed ACL, is transaction-logged, and is the only one. */
final class DatabaseFindings {
    /**
     * What the server document's field of that name becomes in notes.ini (HCL Domino Administrator help, Server document,
     * Transactional Logging tab). No page of the help says which values the variable takes; 1 is what servers with
     * logging have.
     */
    private static final String LOGGING = "TRANSLOG_Status";

    private final Session session;
    private final Recycler handles;
    private final List<Finding> findings = new ArrayList<>();

    DatabaseFindings(Session session, Recycler handles) {
        this.session = session;
        this.handles = handles;
    }

    List<Finding> find(DatabaseLocation place, Database database) throws NotesException {
        String name = place.path() + " on " + place.arbiter(session, handles);
        AccessControlList list = new AccessControlList(database, handles);
        if (!list.isClosed()) {
            findings.add(Finding.problem(
                    "open-ledger",
                    "The access control list of " + name + " lets people in who are not listed in it: set -Default-"
                            + " and Anonymous to No Access, without public documents."));
        }
        if (!list.isClosedToBrowsers()) {
            findings.add(Finding.warning(
                    "ledger-on-the-web",
                    "Set the maximum Internet name and password access of " + name + " to No Access: nobody needs"
                            + " it in a browser."));
        }
        if (!list.isKeepingNamesUp()) {
            findings.add(Finding.warning(
                    "names-not-kept-up",
                    "The access control list of " + name + " names no administration server that may modify all Names"
                            + " fields: its documents go on showing the former names of people who are renamed."));
        }
        if (place.isHere(session, handles)) {
            logging(name);
        } else {
            copy(place, database, name);
        }
        return findings;
    }

    private void logging(String name) throws NotesException {
        if (!"1".equals(session.getEnvironmentString(LOGGING, true).trim())) {
            findings.add(Finding.warning(
                    "no-transaction-log",
                    "Transactional logging seems to be off on this server: what was written to " + name
                            + " in the moments before a crash may be lost, and a meeting with it."));
        }
    }

    private void copy(DatabaseLocation place, Database database, String name) throws NotesException {
        Optional<String> copy = place.uselessCopy(session, database, handles);
        if (copy.isPresent()) {
            findings.add(Finding.problem(
                    "second-ledger",
                    "This server works with " + name + " and has a " + copy.get()
                            + " of its own, which is of no use; remove it before somebody takes it for the one."));
        }
    }
}

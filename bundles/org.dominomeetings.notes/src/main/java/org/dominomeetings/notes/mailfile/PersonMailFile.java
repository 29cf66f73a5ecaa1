package org.dominomeetings.notes.mailfile;

import java.util.regex.Pattern;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.text.NotesName;
import org.dominomeetings.notes.directory.DirectoryPerson;
import org.dominomeetings.notes.session.Recycler;

/**
 * The mail file that the Directory names for a person, opened with the server's own ID on this server or, over NRPC, on
 * another. Whether it is his is checked by what he may do there, since he may be able to change his Person document.
 */
final class PersonMailFile {
    private static final Pattern NSF = Pattern.compile("(?i).*\\.ns[f\\d]");

    private PersonMailFile() {}

    /**
     * @throws UnavailableException if it cannot be opened, or this server or the person is no Editor there
     * @throws NotesException as Domino refuses it, 4060 for a server without any access
     */
    static Database open(Session session, DirectoryPerson person, Recycler handles) throws NotesException {
        boolean here = NotesName.of(person.mailServer()).isSame(NotesName.of(session.getServerName()));
        Database mailFile =
                handles.keep(session.getDatabase(here ? "" : person.mailServer(), path(person.mailFile()), false));
        if (mailFile == null || !mailFile.isOpen()) {
            throw new UnavailableException("it cannot be opened");
        }
        if (mailFile.getCurrentAccessLevel() < ACL.LEVEL_EDITOR) {
            throw new UnavailableException(session.getServerName() + " is no Editor there");
        }
        if (!isEditor(person, mailFile)) {
            throw new UnavailableException(person.name() + " is no Editor there, so that it is not that person's own");
        }
        return mailFile;
    }

    /** By whichever of his names: the access control list may have a former one for a while. */
    private static boolean isEditor(DirectoryPerson person, Database mailFile) throws NotesException {
        for (String name : person.names()) {
            if (mailFile.queryAccess(name) >= ACL.LEVEL_EDITOR) {
                return true;
            }
        }
        return false;
    }

    /** The Directory has paths without their extension, and with the separators of the server's platform. */
    private static String path(String mailFile) {
        String path = mailFile.trim().replace('\\', '/');
        return NSF.matcher(path).matches() ? path : path + ".nsf";
    }

    /** Thrown where the mail file is not to be had; the message says in English why. */
    static final class UnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnavailableException(String why) {
            super(why);
        }
    }
}

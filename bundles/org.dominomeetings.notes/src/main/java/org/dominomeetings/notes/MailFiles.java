package org.dominomeetings.notes;

import com.ibm.domino.osgi.core.context.ContextInfo;
import lotus.domino.Database;
import lotus.domino.DbDirectory;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** Opens mail files and their documents as the person of the request. What the container owns is not kept for recycling. */
final class MailFiles {
    /** What a UNID looks like. */
    static final String UNID = "[0-9A-Fa-f]{32}";

    private MailFiles() {}

    /**
     * The mail file that the caller names, or else the one of the URL.
     *
     * @throws MeetingProblem {@code entry-not-found} if there is none, or the person may not open it
     */
    static Database open(Session session, EntryRef ref, Handles handles) throws NotesException {
        if (!ref.mailFile().isPresent()) {
            Database ofTheUrl = ContextInfo.getUserDatabase();
            if (ofTheUrl == null) {
                throw MeetingProblem.of(ProblemCode.MISSING_MEMBER, "mailfile").field("mailfile");
            }
            return ofTheUrl;
        }
        return named(session, ref.mailFile().get(), handles);
    }

    /**
     * A mail file of this server.
     *
     * @param name path or replica id
     * @throws MeetingProblem as {@link #open}
     */
    static Database named(Session session, String name, Handles handles) throws NotesException {
        Database named;
        try {
            named = find(session, name, handles);
        } catch (NotesException noAccess) {
            throw DominoProblem.because(noAccess, ProblemCode.ENTRY_NOT_FOUND);
        }
        if (named == null || !named.isOpen()) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return named;
    }

    private static Database find(Session session, String name, Handles handles) throws NotesException {
        if (!name.matches("[0-9A-Fa-f]{8}:?[0-9A-Fa-f]{8}")) {
            return handles.keep(session.getDatabase("", name, false));
        }
        DbDirectory directory = handles.keep(session.getDbDirectory(""));
        return handles.keep(directory.openDatabaseByReplicaID(name.replace(":", "")));
    }

    /**
     * Null if there is no such document for this person. Unknown, malformed, deleted and hidden are one and the same:
     * nobody learns what he may not read.
     */
    static Document document(Database mailFile, String unid, Handles handles) throws NotesException {
        Document document = find(mailFile, unid, handles);
        return document != null && document.isValid() && !document.isDeleted() ? document : null;
    }

    /** Whether a deleted document has left its stub. */
    static boolean isStub(Database mailFile, String unid, Handles handles) throws NotesException {
        Document document = find(mailFile, unid, handles);
        return document != null && document.isDeleted();
    }

    private static Document find(Database mailFile, String unid, Handles handles) {
        try {
            return unid.matches(UNID) ? handles.keep(mailFile.getDocumentByUNID(unid)) : null;
        } catch (NotesException unknownOrHidden) {
            return null;
        }
    }
}

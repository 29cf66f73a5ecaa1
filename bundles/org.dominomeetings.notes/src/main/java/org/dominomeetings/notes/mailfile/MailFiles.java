package org.dominomeetings.notes.mailfile;

import com.ibm.domino.osgi.core.context.ContextInfo;
import lotus.domino.Database;
import lotus.domino.DbDirectory;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.session.NotesExceptions;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/** Opens mail files and their documents as the person of the request. What the container owns is not kept for recycling. */
public final class MailFiles {
    /** The format of a UNID, as a regular expression. */
    public static final String UNID = "[0-9A-Fa-f]{32}";

    private MailFiles() {}

    /**
     * The mail file that the caller names, or else the one of the URL.
     *
     * @throws MeetingException {@code entry-not-found} if there is none, or the person may not open it
     */
    public static Database open(Session session, EntryReference ref, Recycler handles) throws NotesException {
        if (!ref.mailFile().isPresent()) {
            Database ofTheUrl = ContextInfo.getUserDatabase();
            if (ofTheUrl == null) {
                throw MeetingException.of(ProblemCode.MISSING_MEMBER, "mailfile")
                        .field("mailfile");
            }
            return ofTheUrl;
        }
        return named(session, ref.mailFile().get(), handles);
    }

    /**
     * A mail file of this server.
     *
     * @param name path or replica id
     * @throws MeetingException as {@link #open}
     */
    public static Database named(Session session, String name, Recycler handles) throws NotesException {
        Database named;
        try {
            named = find(session, name, handles);
        } catch (NotesException noAccess) {
            throw NotesExceptions.because(noAccess, ProblemCode.ENTRY_NOT_FOUND);
        }
        if (named == null || !named.isOpen()) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return named;
    }

    private static Database find(Session session, String name, Recycler handles) throws NotesException {
        if (!name.matches("[0-9A-Fa-f]{8}:?[0-9A-Fa-f]{8}")) {
            return handles.keep(session.getDatabase("", name, false));
        }
        DbDirectory directory = handles.keep(session.getDbDirectory(""));
        return handles.keep(directory.openDatabaseByReplicaID(name.replace(":", "")));
    }

    /**
     * The document, null unless the person may read it. Unknown, malformed, deleted and hidden are not told apart:
     * nobody learns what he may not read.
     */
    public static @Nullable Document document(Database mailFile, String unid, Recycler handles) throws NotesException {
        Document document = find(mailFile, unid, handles);
        return document != null && document.isValid() && !document.isDeleted() ? document : null;
    }

    /** Whether a deleted document has left its stub. */
    public static boolean isStub(Database mailFile, String unid, Recycler handles) throws NotesException {
        Document document = find(mailFile, unid, handles);
        return document != null && document.isDeleted();
    }

    private static @Nullable Document find(Database mailFile, String unid, Recycler handles) {
        try {
            return unid.matches(UNID) ? handles.keep(mailFile.getDocumentByUNID(unid)) : null;
        } catch (NotesException unknownOrHidden) {
            return null;
        }
    }
}

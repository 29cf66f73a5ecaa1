package org.dominomeetings.notes.entries;

import com.ibm.domino.osgi.core.context.ContextInfo;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.mailfile.AccessRights;
import org.dominomeetings.notes.mailfile.EntryAccess;
import org.dominomeetings.notes.mailfile.MailFiles;
import org.dominomeetings.notes.session.NotesExceptions;
import org.dominomeetings.notes.session.Recycler;

/** Opens an entry's documents as the person of the current request, in the session that belongs to the container. */
final class UserEntryOpener implements EntryOpener {
    private final EntryReference ref;

    UserEntryOpener(EntryReference ref) {
        this.ref = ref;
    }

    @Override
    public <T> T open(String unid, Purpose purpose, Work<T> work) {
        try (Recycler handles = new Recycler()) {
            Session session = ContextInfo.getUserSession();
            Database mailFile = MailFiles.open(session, ref, handles);
            Document document = MailFiles.document(mailFile, unid, handles);
            if (document == null) {
                throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
            }
            if (purpose == Purpose.EDIT
                    && !EntryAccess.mayEdit(AccessRights.read(session, mailFile, handles), document, handles)) {
                throw MeetingException.of(ProblemCode.READ_ONLY);
            }
            return work.on(document, mailFile, handles);
        } catch (NotesException e) {
            throw NotesExceptions.because(e, ProblemCode.SERVER_ERROR);
        }
    }

    /** Saves without converting MIME; the session is the container's, so ConvertMime is restored afterwards. */
    @Override
    public boolean save(String unid, Work<Boolean> work) {
        try {
            Session session = ContextInfo.getUserSession();
            boolean converts = session.isConvertMime();
            session.setConvertMime(false);
            try {
                return open(unid, Purpose.EDIT, work);
            } finally {
                session.setConvertMime(converts);
            }
        } catch (NotesException e) {
            throw NotesExceptions.because(e, ProblemCode.SERVER_ERROR);
        }
    }
}

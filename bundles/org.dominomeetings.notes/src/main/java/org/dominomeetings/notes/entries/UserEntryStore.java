package org.dominomeetings.notes.entries;

import com.ibm.domino.osgi.core.context.ContextInfo;
import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.mailfile.AccessRights;
import org.dominomeetings.notes.mailfile.MailFiles;
import org.dominomeetings.notes.session.NotesExceptions;
import org.dominomeetings.notes.session.Recycler;

/**
 * An entry store over the session that Domino's HTTP task opened for the user of the current request, so that the
 * access checks are Domino's own. That session and the database of the URL belong to the container.
 */
public final class UserEntryStore implements EntryStore {
    @Override
    public EntryDocument saved(EntryReference ref) {
        return new SavedEntry(new UserEntryOpener(ref), ref.unid());
    }

    @Override
    public Place place(EntryReference ref, Purpose purpose) {
        // An entry that was never saved has a UNID too; one of another shape is none.
        if (!ref.unid().matches(MailFiles.UNID)) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        try (Recycler handles = new Recycler()) {
            Session session = ContextInfo.getUserSession();
            Database mailFile = MailFiles.open(session, ref, handles);
            return ClientEntryPlace.find(
                    ref,
                    mailFile,
                    AccessRights.read(session, mailFile, handles),
                    purpose,
                    unid -> MailFiles.document(mailFile, unid, handles),
                    handles);
        } catch (NotesException e) {
            throw NotesExceptions.because(e, ProblemCode.SERVER_ERROR);
        }
    }
}

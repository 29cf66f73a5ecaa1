package org.dominomeetings.notes;

import com.ibm.domino.osgi.core.context.ContextInfo;
import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Entries as the person of the current request sees them: through the session that Domino's HTTP task opened for him, so
 * that its access checks are Domino's own. That session and the database of the URL belong to the container.
 */
public final class UserEntries implements Entries {
    @Override
    public EntryDocument saved(EntryRef ref) {
        return new SavedEntry(new UserOpener(ref), ref.unid());
    }

    @Override
    public Place place(EntryRef ref, Purpose purpose) {
        // An entry that was never saved has a UNID too; one of another shape is none.
        if (!ref.unid().matches(MailFiles.UNID)) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        try (Handles handles = new Handles()) {
            Session session = ContextInfo.getUserSession();
            Database mailFile = MailFiles.open(session, ref, handles);
            return PlaceOnScreen.of(
                    ref,
                    mailFile,
                    Acting.of(session, mailFile, handles),
                    purpose,
                    unid -> MailFiles.document(mailFile, unid, handles),
                    handles);
        } catch (NotesException e) {
            throw DominoProblem.because(e, ProblemCode.SERVER_ERROR);
        }
    }
}

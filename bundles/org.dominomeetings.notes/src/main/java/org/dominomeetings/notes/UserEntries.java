package org.dominomeetings.notes;

import com.ibm.domino.osgi.core.context.ContextInfo;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryKey;
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
            Document document = MailFiles.document(mailFile, ref.unid(), handles);
            EntryKey key = new EntryKey(mailFile.getReplicaID(), ref.unid());
            Acting acting = Acting.of(session, mailFile, handles);
            boolean may = document == null
                    ? EntryAccess.mayCreate(acting)
                    : purpose == Purpose.READ || EntryAccess.mayEdit(acting, document, handles);
            if (!may) {
                throw MeetingProblem.of(document == null ? ProblemCode.ENTRY_NOT_FOUND : ProblemCode.READ_ONLY);
            }
            return new Place(
                    key,
                    document == null
                            ? null
                            : WholeEntry.read(RepeatingSet.of(document, mailFile, handles), mailFile, purpose, handles)
                                    .build());
        } catch (NotesException e) {
            throw DominoProblem.because(e, ProblemCode.SERVER_ERROR);
        }
    }
}

package org.dominomeetings.notes;

import com.ibm.domino.osgi.core.context.ContextInfo;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** An entry as it is saved, opened anew for each read and each write. */
final class SavedEntry implements EntryDocument {
    /** More than this many people saving one entry within the same second is not a conflict but something broken. */
    private static final int ATTEMPTS = 5;

    private final EntryRef ref;

    SavedEntry(EntryRef ref) {
        this.ref = ref;
    }

    /** What is done with the open document. */
    private interface Work<T> {
        T on(Document document, EntryKey key, Handles handles) throws NotesException;
    }

    @Override
    public CalendarEntry read(Purpose purpose) {
        return open(purpose, (document, key, handles) -> EntryReader.read(document, key));
    }

    @Override
    public void write(Edit edit) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (open(Purpose.EDIT, (document, key, handles) -> saved(document, key, edit, handles))) {
                return;
            }
        }
        throw MeetingProblem.of(ProblemCode.ENTRY_NOT_WRITTEN);
    }

    /** False if somebody else saved since the document was opened. */
    private static boolean saved(Document document, EntryKey key, Edit edit, Handles handles) throws NotesException {
        CalendarEntry current = EntryReader.read(document, key);
        // No force and no response document: either our items go on top of the newest version, or nothing does.
        return !EntryItems.apply(document, edit.changes(current), handles) || document.save(false, false);
    }

    private <T> T open(Purpose purpose, Work<T> work) {
        try (Handles handles = new Handles()) {
            Session session = ContextInfo.getUserSession();
            Database mailFile = MailFiles.open(session, ref, handles);
            Document document = MailFiles.document(mailFile, ref.unid(), handles);
            if (document == null) {
                throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
            }
            if (purpose == Purpose.EDIT && !EntryAccess.mayEdit(session, mailFile, document, handles)) {
                throw MeetingProblem.of(ProblemCode.READ_ONLY);
            }
            return work.on(document, new EntryKey(mailFile.getReplicaID(), document.getUniversalID()), handles);
        } catch (NotesException e) {
            throw DominoProblem.because(e, ProblemCode.SERVER_ERROR);
        }
    }
}

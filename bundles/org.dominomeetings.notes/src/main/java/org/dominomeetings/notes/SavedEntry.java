package org.dominomeetings.notes;

import com.ibm.domino.osgi.core.context.ContextInfo;
import java.util.List;
import java.util.function.BooleanSupplier;
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

/**
 * An entry as it is saved, opened anew for each read and each write. An instance of a repeating set stands for the whole
 * set: what is read is the parent's, what is written goes to the parent and every instance.
 */
final class SavedEntry implements EntryDocument {
    /** More than this many people saving one entry within the same second is not a conflict but something broken. */
    private static final int ATTEMPTS = 5;

    private final EntryRef ref;

    SavedEntry(EntryRef ref) {
        this.ref = ref;
    }

    /** What is done with an open document of the mail file. */
    private interface Work<T> {
        T on(Document document, Database mailFile, Handles handles) throws NotesException;
    }

    @Override
    public CalendarEntry read(Purpose purpose) {
        return open(ref.unid(), purpose, (document, mailFile, handles) -> {
            RepeatingSet set = RepeatingSet.of(document, mailFile, handles);
            return EntryReader.readAll(set.parent(), key(mailFile, set.parent()))
                    .series(set.series())
                    .build();
        });
    }

    @Override
    public void write(Edit edit) {
        List<String> unids = open(
                ref.unid(),
                Purpose.EDIT,
                (document, mailFile, handles) ->
                        RepeatingSet.of(document, mailFile, handles).unids(handles));
        for (String unid : unids) {
            writeOne(unid, edit);
        }
    }

    private void writeOne(String unid, Edit edit) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (withMimeAsItIs(() -> open(
                    unid, Purpose.EDIT, (document, mailFile, handles) -> saved(document, mailFile, edit, handles)))) {
                return;
            }
        }
        throw MeetingProblem.of(ProblemCode.ENTRY_NOT_WRITTEN);
    }

    /**
     * Domino turns MIME into rich text when it opens a document, and a save would keep that: a Body that came by mail would
     * lose what rich text cannot say (HCL Designer help, ConvertMime, Session, Java). The session is the container's, so it
     * gets its setting back.
     */
    private static boolean withMimeAsItIs(BooleanSupplier work) {
        try {
            Session session = ContextInfo.getUserSession();
            boolean converts = session.isConvertMime();
            session.setConvertMime(false);
            try {
                return work.getAsBoolean();
            } finally {
                session.setConvertMime(converts);
            }
        } catch (NotesException e) {
            throw DominoProblem.because(e, ProblemCode.SERVER_ERROR);
        }
    }

    /** False if somebody else saved since the document was opened. */
    private static boolean saved(Document document, Database mailFile, Edit edit, Handles handles)
            throws NotesException {
        CalendarEntry current =
                EntryReader.read(document, key(mailFile, document)).build();
        // No force and no response document: either our items go on top of the newest version, or nothing does.
        return !EntryItems.apply(document, edit.changes(current), handles) || document.save(false, false);
    }

    private static EntryKey key(Database mailFile, Document document) throws NotesException {
        return new EntryKey(mailFile.getReplicaID(), document.getUniversalID());
    }

    private <T> T open(String unid, Purpose purpose, Work<T> work) {
        try (Handles handles = new Handles()) {
            Session session = ContextInfo.getUserSession();
            Database mailFile = MailFiles.open(session, ref, handles);
            Document document = MailFiles.document(mailFile, unid, handles);
            if (document == null) {
                throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
            }
            if (purpose == Purpose.EDIT
                    && !EntryAccess.mayEdit(Acting.of(session, mailFile, handles), document, handles)) {
                throw MeetingProblem.of(ProblemCode.READ_ONLY);
            }
            return work.on(document, mailFile, handles);
        } catch (NotesException e) {
            throw DominoProblem.because(e, ProblemCode.SERVER_ERROR);
        }
    }
}

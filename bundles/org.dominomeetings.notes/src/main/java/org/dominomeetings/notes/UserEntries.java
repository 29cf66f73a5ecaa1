package org.dominomeetings.notes;

import com.ibm.domino.osgi.core.context.ContextInfo;
import java.util.function.Function;
import lotus.domino.Database;
import lotus.domino.DbDirectory;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Entries as the person of the current request sees them: through the session that Domino's HTTP task opened for him, so
 * that its access checks are Domino's own. That session and the database of the URL belong to the container.
 */
public final class UserEntries implements Entries {
    /** More than this many people saving one entry within the same second is not a conflict but something broken. */
    private static final int ATTEMPTS = 5;

    @Override
    public CalendarEntry read(EntryRef ref, Purpose purpose) {
        return open(ref, purpose, opened -> {
            try {
                return EntryReader.read(opened.document, opened.key);
            } catch (NotesException e) {
                throw failure(e);
            }
        });
    }

    @Override
    public CalendarEntry write(EntryRef ref, Edit edit) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            CalendarEntry written = open(ref, Purpose.EDIT, opened -> writeOnce(opened, edit));
            if (written != null) {
                return written;
            }
        }
        throw MeetingProblem.of(ProblemCode.ENTRY_NOT_WRITTEN);
    }

    /** Null if somebody else saved since the document was opened. */
    private static CalendarEntry writeOnce(Opened opened, Edit edit) {
        try {
            CalendarEntry current = EntryReader.read(opened.document, opened.key);
            if (!EntryItems.apply(opened.document, edit.changes(current), opened.handles)) {
                return current;
            }
            // No force and no response document: either our items go on top of the newest version, or nothing does.
            return opened.document.save(false, false) ? EntryReader.read(opened.document, opened.key) : null;
        } catch (NotesException e) {
            throw failure(e);
        }
    }

    private static <T> T open(EntryRef ref, Purpose purpose, Function<Opened, T> work) {
        try (Handles handles = new Handles()) {
            Session session = ContextInfo.getUserSession();
            Database mailFile = mailFile(session, ref, handles);
            Document document = document(mailFile, ref.unid(), handles);
            if (purpose == Purpose.EDIT && !EntryAccess.mayEdit(session, mailFile, document, handles)) {
                throw MeetingProblem.of(ProblemCode.READ_ONLY);
            }
            EntryKey key = new EntryKey(mailFile.getReplicaID(), document.getUniversalID());
            return work.apply(new Opened(document, key, handles));
        } catch (NotesException e) {
            throw failure(e);
        }
    }

    private static Database mailFile(Session session, EntryRef ref, Handles handles) throws NotesException {
        if (!ref.mailFile().isPresent()) {
            Database ofTheUrl = ContextInfo.getUserDatabase();
            if (ofTheUrl == null) {
                throw MeetingProblem.of(ProblemCode.MISSING_MEMBER, "mailfile").field("mailfile");
            }
            return ofTheUrl;
        }
        String name = ref.mailFile().get();
        Database named;
        try {
            named = name.matches("[0-9A-Fa-f]{8}:?[0-9A-Fa-f]{8}")
                    ? byReplicaId(session, name, handles)
                    : handles.keep(session.getDatabase("", name, false));
        } catch (NotesException noAccess) {
            throw DominoProblem.because(noAccess, ProblemCode.ENTRY_NOT_FOUND);
        }
        if (named == null || !named.isOpen()) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return named;
    }

    private static Database byReplicaId(Session session, String id, Handles handles) throws NotesException {
        DbDirectory directory = handles.keep(session.getDbDirectory(""));
        return handles.keep(directory.openDatabaseByReplicaID(id.replace(":", "")));
    }

    /** Unknown, malformed, deleted and hidden are one and the same to the caller: nobody learns what he may not read. */
    private static Document document(Database mailFile, String unid, Handles handles) throws NotesException {
        if (!unid.matches("[0-9A-Fa-f]{32}")) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        Document document;
        try {
            document = handles.keep(mailFile.getDocumentByUNID(unid));
        } catch (NotesException unknownOrHidden) {
            throw DominoProblem.because(unknownOrHidden, ProblemCode.ENTRY_NOT_FOUND);
        }
        if (document == null || !document.isValid() || document.isDeleted()) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return document;
    }

    private static MeetingProblem failure(NotesException e) {
        return DominoProblem.because(e, ProblemCode.SERVER_ERROR);
    }

    /** What a piece of work finds open. */
    private static final class Opened {
        private final Document document;
        private final EntryKey key;
        private final Handles handles;

        private Opened(Document document, EntryKey key, Handles handles) {
            this.document = document;
            this.key = key;
            this.handles = handles;
        }
    }
}

package org.dominomeetings.notes;

import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * The place of an entry that is on a screen: where it is saved, or belongs. An instance of a repeating set has the place of
 * its set, whether the instance is saved here, its parent alone, or neither and the client says whose instance it is.
 */
final class PlaceOnScreen {
    /** Finds documents for the person who asks; none that is hidden from him. */
    interface Documents {
        /** Null if nothing is saved under the UNID. */
        Document find(String unid) throws NotesException;
    }

    private PlaceOnScreen() {}

    /**
     * @throws MeetingProblem {@code entry-not-found}, {@code read-only}
     */
    static Entries.Place of(
            EntryRef ref, Database mailFile, Acting acting, Purpose purpose, Documents documents, Handles handles)
            throws NotesException {
        Document opened = documents.find(ref.unid());
        String parent = ref.parent().orElse(null);
        Document saved = opened == null && parent != null ? documents.find(parent) : opened;
        boolean may = saved == null
                ? EntryAccess.mayCreate(acting)
                : purpose == Purpose.READ || EntryAccess.mayEdit(acting, saved, handles);
        if (!may) {
            throw MeetingProblem.of(saved == null ? ProblemCode.ENTRY_NOT_FOUND : ProblemCode.READ_ONLY);
        }
        if (saved == null) {
            String unid = parent == null ? ref.unid() : parent;
            return new Entries.Place(new EntryKey(mailFile.getReplicaID(), unid), null);
        }
        RepeatingSet set = RepeatingSet.of(saved, mailFile, handles);
        // A parent that is hidden from the person hides its set.
        if (documents.find(set.parent().getUniversalID()) == null) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        CalendarEntry whole = WholeEntry.read(set, mailFile, purpose, handles).build();
        return new Entries.Place(whole.key(), whole, opened == null ? null : alone(opened, mailFile), set.meetingIds());
    }

    private static CalendarEntry alone(Document document, Database mailFile) throws NotesException {
        return EntryReader.readAll(document, new EntryKey(mailFile.getReplicaID(), document.getUniversalID()))
                .build();
    }
}

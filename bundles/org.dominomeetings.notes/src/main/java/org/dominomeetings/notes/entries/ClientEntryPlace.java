package org.dominomeetings.notes.entries;

import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.calendar.CalendarDocumentReader;
import org.dominomeetings.notes.calendar.RepeatingSet;
import org.dominomeetings.notes.calendar.WholeEntry;
import org.dominomeetings.notes.mailfile.AccessRights;
import org.dominomeetings.notes.mailfile.EntryAccess;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the calendar entry that a client has open: its id, and the repeating set that an instance belongs to. An
 * instance of a repeating set has the place of its set, whether the instance is saved here, its parent alone, or
 * neither and the client says whose instance it is.
 */
final class ClientEntryPlace {
    /** Finds documents that the caller may read. */
    interface Documents {
        /** The document that is saved under the UNID, if there is one. */
        @Nullable
        Document find(String unid) throws NotesException;
    }

    private ClientEntryPlace() {}

    /**
     * @throws MeetingException {@code entry-not-found}, {@code read-only}
     */
    static EntryStore.Place find(
            EntryReference ref,
            Database mailFile,
            AccessRights acting,
            Purpose purpose,
            Documents documents,
            Recycler handles)
            throws NotesException {
        Document opened = documents.find(ref.unid());
        String parent = ref.parent().orElse(null);
        Document saved = opened == null && parent != null ? documents.find(parent) : opened;
        boolean may = saved == null
                ? EntryAccess.mayCreate(acting)
                : purpose == Purpose.READ || EntryAccess.mayEdit(acting, saved, handles);
        if (!may) {
            throw MeetingException.of(saved == null ? ProblemCode.ENTRY_NOT_FOUND : ProblemCode.READ_ONLY);
        }
        if (saved == null) {
            String unid = parent == null ? ref.unid() : parent;
            return new EntryStore.Place(new EntryId(mailFile.getReplicaID(), unid), null);
        }
        RepeatingSet set = RepeatingSet.open(saved, mailFile, handles);
        // A parent that is hidden from the person hides its set.
        if (documents.find(set.parent().getUniversalID()) == null) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        CalendarEntry whole = WholeEntry.read(set, mailFile, purpose, handles).build();
        return new EntryStore.Place(
                whole.key(), whole, opened == null ? null : alone(opened, mailFile), set.meetingIds());
    }

    private static CalendarEntry alone(Document document, Database mailFile) throws NotesException {
        return CalendarDocumentReader.readAll(document, new EntryId(mailFile.getReplicaID(), document.getUniversalID()))
                .build();
    }
}

package org.dominomeetings.notes.entries;

import java.util.List;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.calendar.CalendarDocumentReader;
import org.dominomeetings.notes.calendar.CalendarDocumentWriter;
import org.dominomeetings.notes.calendar.RepeatingSet;
import org.dominomeetings.notes.calendar.SummaryDataLimit;
import org.dominomeetings.notes.calendar.WholeEntry;
import org.dominomeetings.notes.session.Recycler;

/**
 * A saved calendar entry, opened anew for each read and each write. An instance of a repeating set represents the whole
 * set: what is read is the parent's, what is written goes to the parent and every instance.
 */
final class SavedEntry implements EntryDocument {
    /** Attempts at a write; so many conflicting saves of one entry within a second are a fault and no conflict. */
    private static final int ATTEMPTS = 5;

    private final EntryOpener opener;
    private final String unid;

    SavedEntry(EntryOpener opener, String unid) {
        this.opener = opener;
        this.unid = unid;
    }

    @Override
    public CalendarEntry read(Purpose purpose) {
        return opener.open(unid, purpose, (document, mailFile, handles) -> {
            RepeatingSet set = RepeatingSet.open(document, mailFile, handles);
            return WholeEntry.read(set, mailFile, purpose, handles).build();
        });
    }

    @Override
    public void write(Edit edit) {
        for (String one : unids()) {
            writeOne(one, edit);
        }
    }

    @Override
    public void checkRoom(Edit edit) {
        for (String one : unids()) {
            opener.open(one, Purpose.EDIT, (document, mailFile, handles) -> {
                CalendarEntry current = CalendarDocumentReader.read(document, key(mailFile, document))
                        .build();
                SummaryDataLimit.check(document, edit.changes(current));
                return current;
            });
        }
    }

    private List<String> unids() {
        return opener.open(
                unid,
                Purpose.EDIT,
                (document, mailFile, handles) ->
                        RepeatingSet.open(document, mailFile, handles).unids());
    }

    private void writeOne(String one, Edit edit) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (opener.save(one, (document, mailFile, handles) -> saved(document, mailFile, edit, handles))) {
                return;
            }
        }
        throw MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN);
    }

    /** Saves the document; false if somebody else saved since it was opened. */
    private static boolean saved(Document document, Database mailFile, Edit edit, Recycler handles)
            throws NotesException {
        CalendarEntry current =
                CalendarDocumentReader.read(document, key(mailFile, document)).build();
        // No force and no response document: either our items go on top of the newest version, or nothing does.
        return !CalendarDocumentWriter.apply(document, edit.changes(current), handles) || document.save(false, false);
    }

    private static EntryId key(Database mailFile, Document document) throws NotesException {
        return new EntryId(mailFile.getReplicaID(), document.getUniversalID());
    }
}

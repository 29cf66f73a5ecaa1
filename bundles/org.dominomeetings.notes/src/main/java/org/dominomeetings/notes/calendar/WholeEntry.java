package org.dominomeetings.notes.calendar;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.ChairRule;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.notes.directory.NotesAddressBook;
import org.dominomeetings.notes.session.Recycler;

/**
 * Reads the calendar entry that an opened document belongs to: for an instance its repeating set, with the set's
 * current times, and whether it is somebody else's entry.
 */
public final class WholeEntry {
    private WholeEntry() {}

    /**
     * @param purpose what is done with it: where the Directory cannot tell whose it is, an edit ends with that, and whoever
     *     only looks at the entry sees it as somebody else's
     * @throws MeetingException {@code ledger-unavailable}
     */
    public static CalendarEntry.Builder read(RepeatingSet set, Database mailFile, Purpose purpose, Recycler handles)
            throws NotesException {
        Document parent = set.parent();
        EntryId key = new EntryId(mailFile.getReplicaID(), parent.getUniversalID());
        CalendarEntry.Builder entry = CalendarDocumentReader.readAll(parent, key);
        set.describe(entry);
        return entry.ofSomebodyElse(isOfSomebodyElse(set, mailFile, purpose, handles));
    }

    private static boolean isOfSomebodyElse(RepeatingSet set, Database mailFile, Purpose purpose, Recycler handles)
            throws NotesException {
        Document parent = set.parent();
        ChairRule rule = new ChairRule()
                .type(TextItems.first(parent, "AppointmentType"))
                .chair(texts(parent, "Chair"), texts(parent, "AltChair"), texts(parent, "$LangChair"))
                .principal(texts(parent, "Principal"), texts(parent, "$AltPrincipal"))
                .owner(set.busyNames(), ownerOf(mailFile, handles))
                .original(TextItems.first(parent, "ApptUNID"), parent.getUniversalID(), parent.getParentDocumentUNID());
        try {
            // The session is whoever's the mail file was opened in, and not ours to recycle.
            return rule.isOfSomebodyElse(new NotesAddressBook(mailFile.getParent(), handles));
        } catch (MeetingException directoryIsAway) {
            if (purpose == Purpose.EDIT) {
                throw directoryIsAway;
            }
            return true;
        }
    }

    private static List<String> texts(Document document, String item) throws NotesException {
        return TextItems.all(document, item);
    }

    /** The owner in the mail file's preferences; empty if it has none, or the person may not read them. */
    private static List<String> ownerOf(Database mailFile, Recycler handles) {
        try {
            Document profile = handles.keep(mailFile.getProfileDocument("CalendarProfile", ""));
            return profile == null
                    ? Collections.emptyList()
                    : Arrays.asList(TextItems.all(profile, "Owner").toArray(new String[0]));
        } catch (NotesException hidden) {
            return Collections.emptyList();
        }
    }
}

package org.dominomeetings.notes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.ChairRule;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.problem.MeetingProblem;

/**
 * The entry that an opened document stands for: of an instance the set that it belongs to, with the times that the set has
 * today, and whose entry it is.
 */
final class WholeEntry {
    private WholeEntry() {}

    /**
     * @param purpose what is done with it: where the Directory cannot tell whose it is, an edit ends with that, and whoever
     *     only looks at the entry sees it as somebody else's
     * @throws MeetingProblem {@code ledger-unavailable}
     */
    static CalendarEntry.Builder read(RepeatingSet set, Database mailFile, Purpose purpose, Handles handles)
            throws NotesException {
        Document parent = set.parent();
        EntryKey key = new EntryKey(mailFile.getReplicaID(), parent.getUniversalID());
        CalendarEntry.Builder entry = EntryReader.readAll(parent, key);
        set.describe(entry);
        return entry.ofSomebodyElse(isOfSomebodyElse(set, mailFile, purpose, handles));
    }

    private static boolean isOfSomebodyElse(RepeatingSet set, Database mailFile, Purpose purpose, Handles handles)
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
        } catch (MeetingProblem directoryIsAway) {
            if (purpose == Purpose.EDIT) {
                throw directoryIsAway;
            }
            return true;
        }
    }

    private static List<String> texts(Document document, String item) throws NotesException {
        return TextItems.all(document, item);
    }

    /** As the mail file's preferences have it; empty if it has none, or the person may not read them. */
    private static List<String> ownerOf(Database mailFile, Handles handles) {
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

package org.dominomeetings.notes;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.NotesZone;

/**
 * Reads a calendar document into a value. Items as in HCL's Calendaring and Scheduling schema.
 */
final class EntryReader {
    /** Any of these says that a room's or Sametime's own online place is booked. */
    private static final String[] ONLINE_ROOMS = {"STRoomName", "OnlinePlace", "OnlinePlaceToReserve"};

    private static final String[] INVITEES = {"RequiredAttendees", "OptionalAttendees", "FYIAttendees"};

    /** AppointmentType of what people are invited to. */
    private static final String MEETING = "3";

    private EntryReader() {}

    /** All of the entry. Domino has turned a MIME body into rich text, whose words the agenda is. */
    static CalendarEntry.Builder readAll(Document document, EntryKey key) throws NotesException {
        return read(document, key).agenda(document.getItemValueString("Body"));
    }

    /** What an edit of the entry is worked out from: all but the body, which may be MIME as it is. */
    static CalendarEntry.Builder read(Document document, EntryKey key) throws NotesException {
        ZoneId zone =
                NotesZone.parse(document.getItemValueString("StartTimeZone")).orElse(ZoneOffset.UTC);
        return CalendarEntry.of(key)
                .form(document.getItemValueString("Form"))
                .subject(document.getItemValueString("Subject"))
                .times(DateItems.first(document, "StartDateTime"), DateItems.first(document, "EndDateTime"), zone)
                .location(texts(document, "Location"))
                .online(
                        "1".equals(document.getItemValueString("OnlineMeeting")),
                        document.getItemValueString("ApptUNIDURL"),
                        document.getItemValueString("meetingId"),
                        anyText(document, ONLINE_ROOMS))
                .service(document.getItemValueString("meetingService"))
                .entryKey(document.getItemValueString("MeetingEntryKey"))
                .ofSomebodyElse(isInviteesCopy(document))
                .invitees(anyText(document, INVITEES));
    }

    /**
     * An invitee's copy has the chair's name in Chair and its own person's in $BusyName. A Chair that is an Internet
     * address says nothing of an original, whose ApptUNID is its own UNID.
     */
    private static boolean isInviteesCopy(Document document) throws NotesException {
        String chair = document.getItemValueString("Chair");
        String owner = document.getItemValueString("$BusyName");
        boolean original = document.getItemValueString("ApptUNID").equalsIgnoreCase(document.getUniversalID());
        return MEETING.equals(document.getItemValueString("AppointmentType"))
                && !chair.isEmpty()
                && !owner.isEmpty()
                && !chair.equalsIgnoreCase(owner)
                && !(chair.contains("@") && original);
    }

    private static List<String> texts(Document document, String item) throws NotesException {
        List<String> texts = new ArrayList<>();
        for (Object value : document.getItemValue(item)) {
            if (value instanceof String) {
                texts.add((String) value);
            }
        }
        return texts;
    }

    private static boolean anyText(Document document, String... items) throws NotesException {
        for (String item : items) {
            for (String text : texts(document, item)) {
                if (!text.trim().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}

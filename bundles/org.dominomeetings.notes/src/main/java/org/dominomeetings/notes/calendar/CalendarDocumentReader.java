package org.dominomeetings.notes.calendar;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.zone.NotesZone;

/**
 * Reads a calendar document into a value. Items as in HCL's Calendaring and Scheduling schema.
 */
public final class CalendarDocumentReader {
    /** Any of these says that a room's or Sametime's own online place is booked. */
    private static final String[] ONLINE_ROOMS = {"STRoomName", "OnlinePlace", "OnlinePlaceToReserve"};

    private static final String[] INVITEES = {"RequiredAttendees", "OptionalAttendees", "FYIAttendees"};

    private CalendarDocumentReader() {}

    /** All of the document. Domino has turned a MIME body into rich text, whose words the agenda is. */
    public static CalendarEntry.Builder readAll(Document document, EntryId key) throws NotesException {
        return read(document, key).agenda(String.join("\n", TextItems.all(document, "Body")));
    }

    /** What an edit of the entry is worked out from: all but the body, which may be MIME as it is. */
    public static CalendarEntry.Builder read(Document document, EntryId key) throws NotesException {
        ZoneId zone =
                NotesZone.parse(TextItems.first(document, "StartTimeZone")).orElse(ZoneOffset.UTC);
        return CalendarEntry.of(key)
                .form(TextItems.first(document, "Form"))
                .subject(subject(document))
                .times(DateItems.first(document, "StartDateTime"), DateItems.firstEnd(document, "EndDateTime"), zone)
                .location(location(document))
                .online(
                        "1".equals(TextItems.first(document, "OnlineMeeting")),
                        TextItems.first(document, "ApptUNIDURL"),
                        TextItems.first(document, "meetingId"),
                        TextItems.any(document, ONLINE_ROOMS))
                .service(TextItems.first(document, "meetingService"))
                .ownershipToken(TextItems.first(document, "MeetingEntryKey"))
                .invitees(TextItems.any(document, INVITEES));
    }

    /** MIME is no text to add a link to, and Domino gives none of its words where it is not converted. */
    private static List<String> location(Document document) throws NotesException {
        return TextItems.isRich(document, "Location") ? new ArrayList<>() : TextItems.all(document, "Location");
    }

    /** A Subject of several values is one line, as the calendar shows it. */
    private static String subject(Document document) throws NotesException {
        List<String> lines = TextItems.all(document, "Subject");
        lines.removeIf(line -> line.trim().isEmpty());
        return String.join(", ", lines);
    }
}

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
    /** Items any of which says that a room's or Sametime's own online place is booked. */
    private static final String[] ONLINE_ROOMS = {"STRoomName", "OnlinePlace", "OnlinePlaceToReserve"};

    private static final String[] INVITEES = {"RequiredAttendees", "OptionalAttendees", "FYIAttendees"};

    private CalendarDocumentReader() {}

    /** Reads the whole document. Domino has turned a MIME body into rich text, whose text is the agenda. */
    public static CalendarEntry.Builder readAll(Document document, EntryId key) throws NotesException {
        return read(document, key).agenda(String.join("\n", TextItems.all(document, "Body")));
    }

    /** Reads what an edit of the entry is based on: all but the body, which may be unconverted MIME. */
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

    /**
     * The lines of Location; MIME is no text to add a link to, and Domino gives none of its text unless it is
     * converted.
     */
    private static List<String> location(Document document) throws NotesException {
        return TextItems.isRich(document, "Location") ? new ArrayList<>() : TextItems.all(document, "Location");
    }

    /** The subject; several values are joined to one line, as the calendar shows them. */
    private static String subject(Document document) throws NotesException {
        List<String> lines = TextItems.all(document, "Subject");
        lines.removeIf(line -> line.trim().isEmpty());
        return String.join(", ", lines);
    }
}

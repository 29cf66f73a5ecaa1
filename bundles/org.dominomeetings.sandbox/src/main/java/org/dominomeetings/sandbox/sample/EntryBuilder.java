package org.dominomeetings.sandbox.sample;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NotesTime;

/**
 * A calendar entry as the mail template saves it: the items, their types and which of them only some kinds have are those
 * of HCL's Calendar and Scheduling item tables (Domino C API documentation).
 */
final class EntryBuilder {
    private static final List<String> STARTS = List.of("StartDate", "StartTime", "StartDateTime", "CalendarDateTime");

    /** $NoPurge keeps the entry from being purged before it has ended. */
    private static final List<String> ENDS = List.of("EndDate", "EndTime", "EndDateTime", "$NoPurge");

    /** The items that change when an entry is moved. */
    static final List<String> TIMES =
            Stream.concat(STARTS.stream(), ENDS.stream()).toList();

    private final EntryKind kind;
    private final Person owner;
    private final String unid;
    private final NoteBuilder note;
    private boolean confidential;

    EntryBuilder(EntryKind kind, Person owner, String unid, Instant created) {
        this.kind = kind;
        this.owner = owner;
        this.unid = unid;
        this.note = new NoteBuilder(unid)
                .created(created)
                .form("Appointment")
                .text("AppointmentType", kind.appointmentType())
                .text("ORGTABLE", kind.orgTable())
                .number("_ViewIcon", kind.viewIcon())
                .text("$CSVersion", "2");
    }

    EntryBuilder says(String subject, String location, String... body) {
        note.text("Subject", subject).text("Location", location).richText("Body", body);
        return this;
    }

    /** Start and end, and the zone that they were chosen in. */
    EntryBuilder when(ZonedDateTime start, ZonedDateTime end, NotesZone chosenIn) {
        NotesTime from = NotesTime.of(start.toInstant(), chosenIn.zone());
        NotesTime to = NotesTime.of(end.toInstant(), chosenIn.zone());
        STARTS.forEach(name -> note.times(name, from));
        ENDS.forEach(name -> note.times(name, to));
        note.text("StartTimeZone", chosenIn.item());
        note.text("EndTimeZone", chosenIn.item());
        return this;
    }

    /** Only the owner and Editors see it: without $PublicAccess a delegate for the calendar alone does not. */
    EntryBuilder confidential() {
        confidential = true;
        return this;
    }

    /** The lists of names, addresses and mail preferences are kept in step, one element per person. */
    EntryBuilder invites(List<Person> people) {
        String[] names = people.stream().map(Person::name).toArray(String[]::new);
        note.names("RequiredAttendees", names);
        note.names("AltRequiredNames", names);
        note.text("INetRequiredNames", people.stream().map(Person::email).toArray(String[]::new));
        // 1 keeps mail in the sender's format.
        note.text("StorageRequiredNames", people.stream().map(person -> "1").toArray(String[]::new));
        return this;
    }

    Note build() {
        note.names("Chair", owner.name());
        note.names("AltChair", owner.name());
        note.names("Principal", owner.name());
        note.authors("From", owner.name());
        note.names("$BusyName", owner.name());
        // All-day entries do not block a day.
        note.text("$BusyPriority", kind == EntryKind.ALL_DAY ? "2" : "1");
        note.text("BookFreeTime", kind == EntryKind.ALL_DAY ? "1" : "");
        note.text("ApptUNID", unid);
        note.number("SequenceNum", 1);
        note.text("UpdateSeq", "1");
        note.text("ExcludeFromView", "D", "S");
        note.text("OnlineMeeting", "");
        note.text("OrgConfidential", confidential ? "1" : "");
        if (!confidential) {
            note.text("$PublicAccess", "1");
        }
        return note.build();
    }
}

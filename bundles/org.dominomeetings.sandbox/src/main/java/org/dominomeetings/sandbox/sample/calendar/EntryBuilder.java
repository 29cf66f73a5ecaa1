package org.dominomeetings.sandbox.sample.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NotesTime;

/**
 * A calendar entry as the mail template saves it: the items, their types and which of them only some kinds have are those
 * of HCL's Calendar and Scheduling item tables (Domino C API documentation).
 */
public final class EntryBuilder {
    private static final List<String> START = List.of("StartDate", "StartTime");
    private static final List<String> STARTS = List.of("StartDateTime", "CalendarDateTime");

    private static final List<String> END = List.of("EndDate", "EndTime");

    /** $NoPurge keeps the entry from being purged before it has ended. */
    private static final String NO_PURGE = "$NoPurge";

    /** The items that change when an entry is moved. */
    public static final List<String> TIMES = Stream.of(START, STARTS, END, List.of("EndDateTime", NO_PURGE))
            .flatMap(List::stream)
            .toList();

    private final EntryKind kind;
    private final SamplePerson owner;
    private final String unid;
    private final NoteBuilder note;
    private SamplePerson chair;
    private String original;
    private int sequence = 1;
    private boolean confidential;
    private boolean shown = true;
    private boolean online;

    EntryBuilder(EntryKind kind, SamplePerson owner, String unid, Instant created) {
        this.kind = kind;
        this.owner = owner;
        this.unid = unid;
        this.chair = owner;
        this.original = unid;
        this.note = new NoteBuilder(unid)
                .created(created)
                .form("Appointment")
                .text("AppointmentType", kind.appointmentType())
                .text("ORGTABLE", kind.orgTable())
                .number("_ViewIcon", kind.viewIcon())
                .text("$CSVersion", "2");
    }

    EntryBuilder says(String subject, String location, String... body) {
        note.richText("Body", body);
        return headed(subject, location);
    }

    /** Without a Body; Location may have several values. */
    EntryBuilder headed(String subject, String... location) {
        note.text("Subject", subject).text("Location", location);
        return this;
    }

    /** Start and end, and the zone that they were chosen in. */
    EntryBuilder when(ZonedDateTime start, ZonedDateTime end, SampleZone chosenIn) {
        return instances(List.of(start), Duration.between(start, end), chosenIn);
    }

    /** The instances of a repeating entry that this document holds; each lasts as long as the others. */
    EntryBuilder instances(List<ZonedDateTime> starts, Duration length, SampleZone chosenIn) {
        NotesTime[] from = times(starts, chosenIn);
        NotesTime[] to = times(starts.stream().map(start -> start.plus(length)).toList(), chosenIn);
        START.forEach(name -> note.times(name, from[0]));
        STARTS.stream()
                .filter(name -> shown || !name.equals("CalendarDateTime"))
                .forEach(name -> note.times(name, from));
        END.forEach(name -> note.times(name, to[0]));
        note.times("EndDateTime", to);
        note.times(NO_PURGE, to[to.length - 1]);
        note.text("StartTimeZone", chosenIn.item());
        note.text("EndTimeZone", chosenIn.item());
        return this;
    }

    static NotesTime[] times(List<ZonedDateTime> times, SampleZone zone) {
        return times.stream()
                .map(time -> NotesTime.of(time.toInstant(), zone.zone()))
                .toArray(NotesTime[]::new);
    }

    /** Only the owner and Editors see it: without $PublicAccess a delegate for the calendar alone does not. */
    EntryBuilder confidential() {
        confidential = true;
        return this;
    }

    /**
     * In no view of the calendar and in nobody's busy time, as the parent of a repeating entry is: its children stand there.
     * To be said before the times are.
     */
    EntryBuilder behindTheScenes() {
        shown = false;
        return this;
    }

    /** Somebody else's meeting, of which this is the owner's copy. */
    EntryBuilder chairedBy(SamplePerson other) {
        chair = other;
        return this;
    }

    /** ApptUNID names this entry instead of itself. */
    EntryBuilder originalIs(String otherUnid) {
        original = otherUnid;
        return this;
    }

    /** Rescheduled so often, less one. */
    EntryBuilder sequence(int number) {
        sequence = number;
        return this;
    }

    /** The lists of names, addresses and mail preferences are kept in step, one element per person. */
    EntryBuilder invites(List<SamplePerson> people) {
        String[] names = people.stream().map(SamplePerson::name).toArray(String[]::new);
        note.names("RequiredAttendees", names);
        note.names("AltRequiredNames", names);
        note.text("INetRequiredNames", people.stream().map(SamplePerson::email).toArray(String[]::new));
        // 1 keeps mail in the sender's format.
        note.text("StorageRequiredNames", people.stream().map(person -> "1").toArray(String[]::new));
        return this;
    }

    /** The calendar's own Join link. 3 stands for none of Sametime's own kinds of meeting. */
    EntryBuilder joinsAt(String url) {
        online = true;
        note.text("SametimeType", "3").text("ApptUNIDURL", url);
        return this;
    }

    /** What only this entry has. */
    EntryBuilder with(Consumer<NoteBuilder> items) {
        items.accept(note);
        return this;
    }

    Note build() {
        note.names("Chair", chair.name());
        note.names("AltChair", chair.name());
        note.names("Principal", chair.name());
        note.authors("From", chair.name());
        if (shown) {
            note.names("$BusyName", owner.name());
        }
        note.text("$BusyPriority", kind.isBusy() ? "1" : "2");
        note.text("BookFreeTime", kind.isBusy() ? "" : "1");
        note.text("ApptUNID", original);
        note.number("SequenceNum", sequence);
        note.text("UpdateSeq", Integer.toString(sequence));
        note.text("ExcludeFromView", "D", "S");
        note.text("OnlineMeeting", online ? "1" : "");
        note.text("OrgConfidential", confidential ? "1" : "");
        if (!confidential) {
            note.text("$PublicAccess", "1");
        }
        return note.build();
    }
}

package org.dominomeetings.sandbox.sample.calendar;

import static org.dominomeetings.sandbox.sample.calendar.SampleZone.EASTERN;
import static org.dominomeetings.sandbox.sample.calendar.SampleZone.WESTERN_EUROPE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;

/**
 * The entries of Jane's mail file, around the day on which the sandbox is started for the first time: six plain entries
 * here, and the families of others.
 */
public final class CalendarEntries {
    /** The entry of the tour: an appointment whose Location Jane typed. */
    public static final String REVIEW = "5A3C1E0000000000C125880000000001";

    /** What the entry of the tour is called before anybody changes it. */
    public static final String REVIEW_SUBJECT = "Design review: mail template";

    /** A meeting with invitees. */
    public static final String PLANNING = "5A3C1E0000000000C125880000000002";

    /** In New York's time, on the other side of its next clock change. */
    public static final String SUPPLIER = "5A3C1E0000000000C125880000000003";

    /** A whole day. */
    public static final String OPEN_HOUSE = "5A3C1E0000000000C125880000000004";

    /** Private: not for delegates who see the calendar only. */
    public static final String DENTIST = "5A3C1E0000000000C125880000000005";

    /** Over already. */
    public static final String RETROSPECTIVE = "5A3C1E0000000000C125880000000006";

    private final SampleCalendar diary;

    /**
     * @param now the first start; all days are counted from it
     */
    public CalendarEntries(Instant now) {
        this.diary = new SampleCalendar(SamplePerson.JANE, now);
    }

    /** Everything in Jane's mail file, the six of this class first. */
    public List<Note> all() {
        List<Note> all =
                new ArrayList<>(List.of(review(), planning(), supplier(), openHouse(), dentist(), retrospective()));
        all.addAll(new EverydayEntries(diary).all());
        all.addAll(new ZonedEntries(diary).all());
        all.addAll(new RepeatingEntries(diary).all());
        all.addAll(new UnusualEntries(diary).all());
        all.addAll(new CopiedEntries(diary).all());
        all.addAll(new ForeignMeetings(diary).all());
        return all;
    }

    /** The day after tomorrow: never past by the end of a tour, wherever the clock stands now. */
    public Note review() {
        return diary.timed(EntryKind.APPOINTMENT, REVIEW, diary.today().plusDays(2), 60)
                .says(
                        REVIEW_SUBJECT,
                        "Room 4.12, ring at the side door",
                        "Please look through the draft before.",
                        "Coffee is there; the projector is not.")
                .build();
    }

    private Note planning() {
        return diary.timed(EntryKind.MEETING, PLANNING, diary.today().plusDays(3), 90)
                .says("Planning of the next quarter", "", "Bring your three topics.")
                .invites(List.of(SamplePerson.DAVE, SamplePerson.SAM))
                .build();
    }

    private Note supplier() {
        LocalDate day = diary.clockChange(EASTERN, 0).plusWeeks(1);
        ZonedDateTime start = SampleCalendar.morning(day, EASTERN);
        return diary.entry(EntryKind.MEETING, SUPPLIER)
                .when(start, start.plusMinutes(45), EASTERN)
                .says(
                        "Call with the supplier in New York",
                        "Their number is in the contract",
                        "10 o'clock is their time.")
                .invites(List.of(SamplePerson.DAVE))
                .build();
    }

    /** Notes stores 4:00 to 20:00 for a whole day, so that it stays on its day in most zones. */
    private Note openHouse() {
        ZonedDateTime start =
                diary.today().plusDays(5).atTime(LocalTime.of(4, 0)).atZone(WESTERN_EUROPE.zone());
        return diary.entry(EntryKind.ALL_DAY, OPEN_HOUSE)
                .when(start, start.plusHours(16), WESTERN_EUROPE)
                .says("Open house", "Hall B", "All day.")
                .build();
    }

    private Note dentist() {
        return diary.timed(EntryKind.APPOINTMENT, DENTIST, diary.today().plusDays(4), 30)
                .says("Dentist", "12 Mill Lane", "Nobody's business.")
                .confidential()
                .build();
    }

    private Note retrospective() {
        return diary.timed(EntryKind.MEETING, RETROSPECTIVE, diary.today().minusDays(7), 60)
                .says("Retrospective", "Room 2.01", "What went well, what did not.")
                .invites(List.of(SamplePerson.DAVE))
                .build();
    }
}

package org.dominomeetings.sandbox.sample.calendar;

import java.time.LocalDate;
import java.util.List;
import org.dominomeetings.core.entry.location.LocationBlock;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;

/** Documents that are not the original of their entry, or not where an original would be. */
public final class CopiedEntries {
    /** Jane's copy of {@link #DAVES_MEETING}, which she accepted. */
    public static final String INVITED = "5A3C1E0000000000C125880000000051";

    /** In Dave's mail file; Jane is invited. */
    public static final String DAVES_MEETING = "5A3C1E0000000000C125880000000052";

    /**
     * Jane copied {@link CalendarEntries#PLANNING} when it had a meeting, and pasted it on another day. The original's
     * meeting was deleted since; the copy still carries it, the other entry's key among its items.
     */
    public static final String PASTED = "5A3C1E0000000000C125880000000053";

    /** Two months old and with a meeting, in {@link #ARCHIVE}; the mail file has a deletion stub in its place. */
    public static final String ARCHIVED = "5A3C1E0000000000C125880000000054";

    /** Jane's archive, below the data folder. */
    public static final String ARCHIVE = "archive/jdoe.nsf";

    /**
     * No database has it: an entry that was saved in a laptop's replica, which has not replicated since. Only a client that
     * sends what is on its screen can name it.
     */
    public static final String NEVER_REPLICATED = "5A3C1E0000000000C12588000000005F";

    private static final String WEBEX = "https://acme.webex.example/meet/";

    private final SampleCalendar diary;

    public CopiedEntries(SampleCalendar diary) {
        this.diary = diary;
    }

    List<Note> all() {
        return List.of(invited(), pasted());
    }

    private Note invited() {
        return davesMeeting(diary, INVITED)
                .chairedBy(SamplePerson.DAVE)
                .originalIs(DAVES_MEETING)
                // A: accepted.
                .with(note -> note.text("NoticeType", "A"))
                .build();
    }

    public Note davesMeeting() {
        return davesMeeting(new SampleCalendar(SamplePerson.DAVE, diary.now()), DAVES_MEETING)
                .build();
    }

    private static EntryBuilder davesMeeting(SampleCalendar whose, String unid) {
        return whose.timed(EntryKind.MEETING, unid, whose.today().plusDays(4), 60)
                .says("Dave's plans for the canteen", "Room 1.07", "Come hungry.")
                .invites(List.of(SamplePerson.JANE, SamplePerson.RITA));
    }

    private Note pasted() {
        return withMeeting(
                        PASTED,
                        diary.today().plusDays(9),
                        "Planning of the next quarter",
                        "b7d1f0a25c9e4d0f8e3a61c47d20915b")
                .originalIs(CalendarEntries.PLANNING)
                .build();
    }

    public Note archived() {
        return withMeeting(
                        ARCHIVED,
                        diary.today().minusDays(60),
                        "Kick-off of the quarter",
                        "4be08c6d19f24a7cb5d3900e7f6a2c81")
                .build();
    }

    /** The items that the plugin writes with a meeting. */
    private EntryBuilder withMeeting(String unid, LocalDate day, String subject, String key) {
        String url = WEBEX + key;
        String[] location = LocationBlock.put(List.of("Room 4.12"), List.of("Webex: " + url, "Passcode: 24680"))
                .toArray(String[]::new);
        return diary.timed(EntryKind.MEETING, unid, day, 90)
                .headed(subject, location)
                .invites(List.of(SamplePerson.DAVE, SamplePerson.SAM))
                .joinsAt(url)
                .with(note -> note.richText("Body", "Bring your three topics.")
                        .text("MeetingEntryKey", key)
                        .text("meetingService", "webex")
                        .text("meetingServiceLabel", "Webex")
                        .text("meetingId", key)
                        .text("meetingURL", url)
                        .text("meetingPassword", "24680"));
    }
}

package org.dominomeetings.sandbox.sample.calendar;

import static org.dominomeetings.sandbox.sample.calendar.SampleZone.WESTERN_EUROPE;

import java.time.ZonedDateTime;
import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;

/** Unusual entries that people and programs save all the same. */
public final class UnusualEntries {
    /** An entry that ends before it starts: the form prevents that, but not for a program that writes items. */
    public static final String ENDS_BEFORE_START = "5A3C1E0000000000C125880000000041";

    /**
     * 300 characters (UTF-16 units) with quotes, XML's and HTML's own signs, a backslash, right-to-left text and emoji. One
     * emoji, two units, stands where 127 units end, which is where a subject is cut for a service that takes 128.
     */
    public static final String LONG_SUBJECT = "5A3C1E0000000000C125880000000042";

    /** Came in by Internet mail or was written in Verse: the Body is MIME. */
    public static final String MIME_BODY = "5A3C1E0000000000C125880000000043";

    private static final int SUBJECT_LENGTH = 300;
    private static final int EMOJI_AT = 126;
    private static final String FAMILY = "👩‍👧‍👦";

    private final SampleCalendar diary;

    UnusualEntries(SampleCalendar diary) {
        this.diary = diary;
    }

    List<Note> all() {
        return List.of(endsBeforeStart(), longSubject(), mimeBody());
    }

    private Note endsBeforeStart() {
        ZonedDateTime start = SampleCalendar.morning(diary.today().plusDays(3), WESTERN_EUROPE);
        return diary.entry(EntryKind.APPOINTMENT, ENDS_BEFORE_START)
                .when(start, start.minusHours(1), WESTERN_EUROPE)
                .says("Written by a program", "", "An hour too early.")
                .build();
    }

    private Note longSubject() {
        return diary.timed(EntryKind.MEETING, LONG_SUBJECT, diary.today().plusDays(4), 60)
                .says(subject(), "\"Atelier\" – l'étage d'à côté", "See the subject.")
                .invites(List.of(SamplePerson.DAVE))
                .build();
    }

    private static String subject() {
        String begin = "\"Launch\" 'n' „Feier“ «été» – <b>Q&A</b> &amp; C:\\temp\\new ]]> %s {0} שלום " + FAMILY + " ";
        String text = begin + "x".repeat(EMOJI_AT - begin.length()) + "🎉 ";
        return text + "y".repeat(SUBJECT_LENGTH - text.length());
    }

    private Note mimeBody() {
        return diary.timed(EntryKind.MEETING, MIME_BODY, diary.today().plusDays(5), 60)
                .headed("Kick-off with the agency", "")
                .with(MimeBody::write)
                .invites(List.of(SamplePerson.DAVE))
                .build();
    }
}

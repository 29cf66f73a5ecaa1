package org.dominomeetings.sandbox.sample.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;

/**
 * Entries whose meeting another feature made. The items and what is in them are those of domiIntegrator.lss and
 * domiUtilsBE.lss in HCL's domino-online-meeting-integration; both overwrite Location.
 */
public final class ForeignMeetings {
    /**
     * Made by HCL's open-source Domino Online Meeting Integration at Zoom. It leaves the host's own link on the entry, and
     * the service's whole answer with it.
     */
    public static final String OPEN_SOURCE_DOMI = "5A3C1E0000000000C125880000000061";

    /**
     * Made by the feature that is part of HCL's mail template since 12.0.1, at Teams. HCL took the open-source one in and
     * publishes no list of items of its own, so these are the open-source one's for Teams; an entry out of a real template
     * has to be compared.
     */
    public static final String BUILT_IN = "5A3C1E0000000000C125880000000062";

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");
    private static final DateTimeFormatter WITH_COLON = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final int MINUTES = 60;

    private final SampleCalendar diary;

    ForeignMeetings(SampleCalendar diary) {
        this.diary = diary;
    }

    List<Note> all() {
        return List.of(openSource(), builtIn());
    }

    private Note openSource() {
        String subject = "Review with the auditors";
        String agenda = "The usual list.";
        String join = "https://zoom.example/j/85212345678?pwd=c2FtcGxl";
        String host = "https://zoom.example/s/85212345678?zak=sample-host-key";
        String info = "Attendee Link: " + join + "\nPassword: 135790";
        LocalDate day = diary.today().plusDays(7);
        String json = "{\"id\":85212345678,\"type\":2,\"topic\":\"" + subject + "\",\"start_url\":\"" + host
                + "\",\"join_url\":\"" + join + "\",\"password\":\"135790\"}";
        return entry(OPEN_SOURCE_DOMI, day, subject, info, agenda, join)
                .with(note -> note.text("meetingService", "zoom")
                        .text("meetingServiceLabel", "Zoom")
                        .text("meetingId", "85212345678")
                        // Zoom's 2 is a scheduled meeting; Notes reads the same item as a kind of Sametime meeting.
                        .text("meetingType", "2")
                        .text("meetingTitle", subject)
                        .text("meetingAgenda", agenda)
                        .text("meetingChairURL", host)
                        .text("meetingURL", join)
                        .text("meetingPassword", "135790")
                        .text("meetingInfoInsert", info)
                        .text("meetingJSON", json))
                .with(note -> times(note, day, WITH_OFFSET))
                .build();
    }

    private Note builtIn() {
        String subject = "Contract with the agency";
        String id = "MSpzYW1wbGUqMCoqMTk6bWVldGluZw";
        String join = "https://teams.example/l/meetup-join/19%3ameeting_sample%40thread.v2/0";
        String info = "Attendee Link: " + join + "\nToll Number: +49 30 5550100\nConference Id: 123456789";
        LocalDate day = diary.today().plusDays(8);
        String json = "{\"id\":\"" + id + "\",\"subject\":\"" + subject + "\",\"joinWebUrl\":\"" + join + "\"}";
        return entry(BUILT_IN, day, subject, info, "The third draft.", join)
                .with(note -> note.text("meetingService", "teams")
                        .text("meetingServiceLabel", "Teams")
                        .text("meetingId", id)
                        .text("meetingTitle", subject)
                        .text("meetingURL", join)
                        .text("tollNumber", "+49 30 5550100")
                        .text("ConferenceId", "123456789")
                        .text("meetingInfoInsert", info)
                        .text("meetingJSON", json))
                .with(note -> times(note, day, WITH_COLON))
                .build();
    }

    private EntryBuilder entry(String unid, LocalDate day, String subject, String info, String agenda, String join) {
        return diary.timed(EntryKind.MEETING, unid, day, MINUTES)
                .says(subject, info, agenda)
                .invites(List.of(SamplePerson.DAVE))
                .joinsAt(join);
    }

    private static void times(NoteBuilder note, LocalDate day, DateTimeFormatter form) {
        ZonedDateTime start = SampleCalendar.morning(day, SampleZone.WESTERN_EUROPE);
        note.text("meetingStartStr", form.format(start))
                .text("meetingEndStr", form.format(start.plusMinutes(MINUTES)))
                .number("meetingDuration", MINUTES);
    }
}

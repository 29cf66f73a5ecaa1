package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entries that somebody else has a hand in: copies, invitations, other features. */
@ExtendWith(InstalledPlugin.class)
class ForeignEntriesTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String ENTRY = CalendarEntries.REVIEW;
    private static final String COPY = "0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final CheckedHttpClient http = new CheckedHttpClient();

    ForeignEntriesTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void forget() {
        meetings.delete(SamplePerson.JANE, ENTRY);
        server.simulator("POST", "/reset", "{}");
    }

    @Test
    void aPastedCopyIsToldSoAndCanBeDetachedWithoutHarmToTheOriginal() {
        Response created = meetings.create(SamplePerson.JANE, ENTRY);
        Map<String, String> copied = new LinkedHashMap<>();
        copied.put("Form", "Appointment");
        copied.put("Subject", "Copied");
        copied.put("meetingId", created.text("meetingId"));
        copied.put("MeetingEntryKey", created.text("key"));
        copied.put("ApptUNIDURL", created.text("joinUrl"));
        copied.put("OnlineMeeting", "1");
        server.type(MAIL, COPY, copied);

        assertThat(meetings.create(SamplePerson.JANE, COPY).text("code")).isEqualTo("belongs-to-other-entry");
        assertThat(meetings.delete(SamplePerson.JANE, COPY).text("code")).isEqualTo("belongs-to-other-entry");
        assertThat(post(COPY, "/detach").text("code")).isEqualTo("detached");
        assertThat(server.items(MAIL, COPY)).doesNotContainKeys("meetingId", "MeetingEntryKey");
        assertThat(post(ENTRY, "/detach").text("code")).isEqualTo("own-meeting");
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.items(MAIL, ENTRY)).containsKey("meetingId");
    }

    @Test
    void anInviteesCopyIsTheChairsToChange() {
        Map<String, String> invited = new LinkedHashMap<>();
        invited.put("Form", "Appointment");
        invited.put("AppointmentType", "3");
        invited.put("Subject", "Dave invites Jane");
        invited.put("Chair", SamplePerson.DAVE.name());
        invited.put("$BusyName", SamplePerson.JANE.name());
        server.type(MAIL, COPY, invited);

        Response reply = meetings.create(SamplePerson.JANE, COPY);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("code")).isEqualTo("not-chair");
        assertThat(server.webexCalls()).isZero();
        server.remove(MAIL, COPY);
    }

    @Test
    void aMeetingOfAnotherFeatureIsLeftAloneUntilThePersonSaysThatItIsHis() {
        Response created = meetings.create(SamplePerson.JANE, ENTRY);
        String id = created.text("meetingId");
        Map<String, String> theirs = new LinkedHashMap<>();
        theirs.put("meetingId", id);
        theirs.put("meetingService", "webex");
        theirs.put("OnlineMeeting", "1");
        theirs.put("ApptUNIDURL", created.text("joinUrl"));
        String other = CalendarEntries.DENTIST;
        server.type(MAIL, other, theirs);
        server.simulator(
                "POST", "/faults", "{\"fault\":\"status\",\"status\":403,\"on\":\"POST /v1/meetings\",\"times\":1}");

        Response refused = meetings.create(SamplePerson.JANE, other);
        Response adopted = post(other, "", "{\"service\":\"webex\",\"apply\":\"server\",\"adopt\":true}");

        assertThat(refused.text("code")).isEqualTo("other-meeting");
        assertThat(adopted.text("code")).isEqualTo("adopted");
        assertThat(adopted.text("meetingId")).isEqualTo(id);
        assertThat(server.items(MAIL, other).get("Location")).contains("12 Mill Lane", created.text("joinUrl"));
        assertThat(meetings.delete(SamplePerson.JANE, other).text("code")).isEqualTo("deleted");
        server.simulator("DELETE", "/faults", null);
    }

    @Test
    void aMeetingThatTheAccountDoesNotHoldIsNotTakenOver() {
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("meetingId", "870f51ff287b41be84648412901e0402");
        forged.put("meetingService", "webex");
        server.type(MAIL, CalendarEntries.OPEN_HOUSE, forged);

        Response reply =
                post(CalendarEntries.OPEN_HOUSE, "", "{\"service\":\"webex\",\"apply\":\"server\",\"adopt\":true}");

        assertThat(reply.text("code")).isEqualTo("gone-at-provider");
        forged.replaceAll((name, value) -> null);
        server.type(MAIL, CalendarEntries.OPEN_HOUSE, forged);
    }

    private Response post(String unid, String verb) {
        return post(unid, verb, MeetingsApiClient.APPLY);
    }

    private Response post(String unid, String verb, String body) {
        return http.send(
                "POST",
                meetings.meeting(unid) + verb,
                SamplePerson.JANE,
                body,
                "Content-Type",
                "application/json",
                "X-Domino-Meetings",
                "1");
    }
}

package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ConnectedAccounts;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A link is taken off its entry though its meeting cannot be deleted. With an account that nobody else's tests need, and
 * that stays away, so that the server goes on trying without a call.
 */
@ExtendWith(InstalledPlugin.class)
class LinkRemovedTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String SERVICE = "gotomeeting";

    private final String entry = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    private final Server server;
    private final MeetingsApiClient meetings;
    private final ConnectedAccounts daves;

    LinkRemovedTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
        this.daves = new ConnectedAccounts(server, SamplePerson.DAVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/delete", "/detach"})
    void anEntryIsNotTiedToAnAccountThatIsGone(String how) {
        meetingOfDaves();
        daves.revoke(SERVICE);

        Response reply = post(how, "{\"apply\":\"server\"}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.text("code")).isEqualTo("link-removed");
        assertThat(reply.json().get("meetingStays").getAsBoolean()).isTrue();
        assertThat(reply.text("state")).isEqualTo("NONE");
        assertThat(server.items(MAIL, entry))
                .containsEntry("OnlineMeeting", "[\"\"]")
                .containsEntry("ApptUNIDURL", "[\"\"]")
                .containsEntry("Location", "[\"Room 4.12\"]")
                .doesNotContainKeys("meetingId", "meetingURL", "MeetingEntryKey");
        assertThat(server.simulator(SERVICE, "GET", "", null).getAsJsonArray("meetings"))
                .hasSize(1);

        Response another = meetings.create(SamplePerson.DAVE, entry, "webex");
        assertThat(another.status()).as(another.body()).isEqualTo(201);
        assertThat(meetings.delete(SamplePerson.DAVE, entry).text("code")).isEqualTo("deleted");
    }

    @Test
    void whatTheServiceRefusesIsTakenOffOnThePersonsWord() {
        meetingOfDaves();
        server.simulator(
                SERVICE,
                "POST",
                "/faults",
                "{\"fault\":\"status\",\"status\":403,\"on\":\"DELETE /G2M/rest/meetings/{meetingId}\",\"times\":2}");
        assertThat(meetings.delete(SamplePerson.DAVE, entry).text("code")).isEqualTo("provider-forbids");
        assertThat(server.items(MAIL, entry)).containsKey("meetingId");

        Response left = post("/delete", "{\"apply\":\"server\",\"leave\":true}");

        assertThat(left.text("code")).as(left.body()).isEqualTo("link-removed");
        assertThat(server.items(MAIL, entry)).doesNotContainKey("meetingId");
        daves.revoke(SERVICE);
    }

    private void meetingOfDaves() {
        server.simulator(SERVICE, "POST", "/reset", "{}");
        daves.connect(SERVICE);
        server.type(
                MAIL,
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Kick-off','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
        Response created = meetings.create(SamplePerson.DAVE, entry, SERVICE);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
    }

    private Response post(String verb, String body) {
        return new CheckedHttpClient()
                .send(
                        "POST",
                        meetings.meeting(entry) + verb,
                        SamplePerson.DAVE,
                        body,
                        "Content-Type",
                        "application/json",
                        "X-Domino-Meetings",
                        "1");
    }
}

package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A link is taken off its entry though its meeting cannot be deleted. With an account that nobody else's tests need, and
 * that stays away, so that the server goes on trying without a call.
 */
@ExtendWith(Installed.class)
class LinkRemovedTest {
    private static final String MAIL = Person.JANE.mailFile();
    private static final String SERVICE = "gotomeeting";

    private final String entry = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    private final Server server;
    private final Meetings meetings;
    private final Accounts daves;

    LinkRemovedTest(Server server) {
        this.server = server;
        this.meetings = new Meetings(server);
        this.daves = new Accounts(server, Person.DAVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/delete", "/detach"})
    void anEntryIsNotTiedToAnAccountThatIsGone(String how) {
        meetingOfDaves();
        daves.revoke(SERVICE);

        Reply reply = post(how, "{\"apply\":\"server\"}");

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

        Reply another = meetings.create(Person.DAVE, entry, "webex");
        assertThat(another.status()).as(another.body()).isEqualTo(201);
        assertThat(meetings.delete(Person.DAVE, entry).text("code")).isEqualTo("deleted");
    }

    @Test
    void whatTheServiceRefusesIsTakenOffOnThePersonsWord() {
        meetingOfDaves();
        server.simulator(
                SERVICE,
                "POST",
                "/faults",
                "{\"fault\":\"status\",\"status\":403,\"on\":\"DELETE /G2M/rest/meetings/{meetingId}\",\"times\":2}");
        assertThat(meetings.delete(Person.DAVE, entry).text("code")).isEqualTo("provider-forbids");
        assertThat(server.items(MAIL, entry)).containsKey("meetingId");

        Reply left = post("/delete", "{\"apply\":\"server\",\"leave\":true}");

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
        Reply created = meetings.create(Person.DAVE, entry, SERVICE);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
    }

    private Reply post(String verb, String body) {
        return new Http()
                .send(
                        "POST",
                        meetings.meeting(entry) + verb,
                        Person.DAVE,
                        body,
                        "Content-Type",
                        "application/json",
                        "X-Domino-Meetings",
                        "1");
    }
}

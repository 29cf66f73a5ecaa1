package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.net.URI;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a chair's browser is sent to begin, and a service that anybody can use at once. */
@ExtendWith(Installed.class)
class StartTest {
    private static final String ENTRY = "FA1A0000000000000000000000000001";

    private final Server server;
    private final Meetings meetings;
    private final Http http = new Http();

    StartTest(Server server) {
        this.server = server;
        this.meetings = new Meetings(server);
    }

    @BeforeEach
    void anEntryOfJanes() {
        server.type(
                Person.JANE.mailFile(),
                ENTRY,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Kick-off','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webex", "jitsi"})
    void theChairIsSentOnAndTheWayIsKeptNowhere(String service) {
        String link = meetings.create(Person.JANE, ENTRY, service).text("joinUrl");

        Reply sent = start(Person.JANE);

        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        assertThat(header(sent, "Location")).isEqualTo(link);
        assertThat(header(sent, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(sent, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(sent.body()).doesNotContain(link);
        meetings.delete(Person.JANE, ENTRY);
        assertThat(start(Person.JANE).text("code")).isEqualTo("no-meeting");
    }

    @Test
    void nobodyElseIsSentAnywhere() {
        meetings.create(Person.JANE, ENTRY, "jitsi");

        assertThat(start(Person.RITA).text("code")).isEqualTo("read-only");
        assertThat(start(null).status()).isEqualTo(401);
        Reply stranger = http.send(
                "GET",
                meetings.meetingAtRoot(ENTRY, Person.JANE.mailFile()).replace("/meeting?", "/meeting/start?"),
                Person.SAM,
                null);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.whole().headers().firstValue("Location")).isEmpty();
        meetings.delete(Person.JANE, ENTRY);
    }

    @Test
    void aBrowserIsToldOnAPageWhyItIsNotSentOn() {
        Browser janes = new Browser(server.url(), Person.JANE);
        Reply page = janes.open(
                meetings.meeting(ENTRY) + "/start",
                "Accept",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Accept-Language",
                "de");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.body()).contains("<h1>Besprechung nicht ge\u00f6ffnet</h1>", "href=\"../../../../accounts\"");
        String accounts = URI.create(meetings.meeting(ENTRY) + "/start")
                .resolve("../../../../accounts")
                .toString();
        assertThat(janes.open(accounts).status()).isEqualTo(200);
        assertThat(start(Person.JANE).type()).startsWith("application/problem+json");
    }

    @Test
    void jitsiKnowsNoAccountThatCouldBeConnected() {
        Reply refused =
                new Browser(server.url(), Person.RITA).post(server.url() + "/meetings/v1/accounts/jitsi/connect", "{}");
        assertThat(refused.text("code")).isEqualTo("unknown-service");
    }

    @Test
    void jitsiIsReadyForWhoHasNoAccountAtAll() {
        JsonElement jitsi = http
                .send("GET", server.url() + "/meetings/v1/services", Person.RITA, null)
                .json()
                .getAsJsonArray("services")
                .asList()
                .stream()
                .filter(service ->
                        service.getAsJsonObject().get("id").getAsString().equals("jitsi"))
                .findFirst()
                .orElseThrow();
        assertThat(jitsi.getAsJsonObject().get("state").getAsString()).isEqualTo("ACTIVE");
        assertThat(new Browser(server.url(), Person.RITA)
                        .open(server.url() + "/meetings/accounts")
                        .body())
                .doesNotContain("Jitsi");
    }

    @Test
    void aRoomIsALinkThatIsWrittenAndTakenOutAndPeopleAreToldThatItStays() {
        Reply created = meetings.create(Person.JANE, ENTRY, "jitsi");

        assertThat(created.text("joinUrl")).matches("https://meet\\.jit\\.si/meeting(-[0-9a-f]{8}){4}");
        assertThat(server.items(Person.JANE.mailFile(), ENTRY).get("Location"))
                .startsWith("[\"Room 4.12")
                .contains(created.text("joinUrl"));
        server.type(Person.JANE.mailFile(), ENTRY, "{'Subject':'Kick-off, later'}");
        Reply updated = meetings.update(Person.JANE, ENTRY);
        assertThat(updated.text("code")).isEqualTo("unchanged");
        assertThat(updated.text("message")).contains("the link goes on working");

        Reply deleted = meetings.delete(Person.JANE, ENTRY);
        assertThat(deleted.text("message")).contains("whoever has the link can still open it");
        assertThat(server.items(Person.JANE.mailFile(), ENTRY).get("Location")).isEqualTo("[\"Room 4.12\"]");
    }

    private Reply start(Person person) {
        return http.send("GET", meetings.meeting(ENTRY) + "/start", person, null);
    }

    private static String header(Reply reply, String name) {
        return reply.whole().headers().firstValue(name).orElse("");
    }
}

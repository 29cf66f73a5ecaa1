package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.net.URI;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a chair's browser is sent to begin, and a service that anybody can use at once. */
@ExtendWith(InstalledPlugin.class)
class StartMeetingTest {
    private static final String ENTRY = "FA1A0000000000000000000000000001";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final CheckedHttpClient http = new CheckedHttpClient();

    StartMeetingTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void anEntryOfJanes() {
        server.type(
                SamplePerson.JANE.mailFile(),
                ENTRY,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Kick-off','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webex", "jitsi"})
    void theChairIsSentOnAndTheWayIsKeptNowhere(String service) {
        String link = meetings.create(SamplePerson.JANE, ENTRY, service).text("joinUrl");

        Response sent = start(SamplePerson.JANE);

        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        assertThat(header(sent, "Location")).isEqualTo(link);
        assertThat(header(sent, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(sent, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(sent.body()).doesNotContain(link);
        meetings.delete(SamplePerson.JANE, ENTRY);
        assertThat(start(SamplePerson.JANE).text("code")).isEqualTo("no-meeting");
    }

    @Test
    void nobodyElseIsSentAnywhere() {
        meetings.create(SamplePerson.JANE, ENTRY, "jitsi");

        assertThat(start(SamplePerson.RITA).text("code")).isEqualTo("read-only");
        assertThat(start(null).status()).isEqualTo(401);
        Response stranger = http.send(
                "GET",
                meetings.meetingAtRoot(ENTRY, SamplePerson.JANE.mailFile()).replace("/meeting?", "/meeting/start?"),
                SamplePerson.SAM,
                null);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.whole().headers().firstValue("Location")).isEmpty();
        meetings.delete(SamplePerson.JANE, ENTRY);
    }

    @Test
    void aBrowserIsToldOnAPageWhyItIsNotSentOn() {
        Browser janes = new Browser(server.url(), SamplePerson.JANE);
        Response page = janes.open(
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
        assertThat(start(SamplePerson.JANE).type()).startsWith("application/problem+json");
    }

    @Test
    void jitsiKnowsNoAccountThatCouldBeConnected() {
        Response refused = new Browser(server.url(), SamplePerson.RITA)
                .post(server.url() + "/meetings/v1/accounts/jitsi/connect", "{}");
        assertThat(refused.text("code")).isEqualTo("unknown-service");
    }

    @Test
    void jitsiIsReadyForWhoHasNoAccountAtAll() {
        JsonElement jitsi = http
                .send("GET", server.url() + "/meetings/v1/services", SamplePerson.RITA, null)
                .json()
                .getAsJsonArray("services")
                .asList()
                .stream()
                .filter(service ->
                        service.getAsJsonObject().get("id").getAsString().equals("jitsi"))
                .findFirst()
                .orElseThrow();
        assertThat(jitsi.getAsJsonObject().get("state").getAsString()).isEqualTo("ACTIVE");
        assertThat(new Browser(server.url(), SamplePerson.RITA)
                        .open(server.url() + "/meetings/accounts")
                        .body())
                .doesNotContain("Jitsi");
    }

    @Test
    void aRoomIsALinkThatIsWrittenAndTakenOutAndPeopleAreToldThatItStays() {
        Response created = meetings.create(SamplePerson.JANE, ENTRY, "jitsi");

        assertThat(created.text("joinUrl")).matches("https://meet\\.jit\\.si/meeting(-[0-9a-f]{8}){4}");
        assertThat(server.items(SamplePerson.JANE.mailFile(), ENTRY).get("Location"))
                .startsWith("[\"Room 4.12")
                .contains(created.text("joinUrl"));
        server.type(SamplePerson.JANE.mailFile(), ENTRY, "{'Subject':'Kick-off, later'}");
        Response updated = meetings.update(SamplePerson.JANE, ENTRY);
        assertThat(updated.text("code")).isEqualTo("unchanged");
        assertThat(updated.text("message")).contains("the link goes on working");

        Response deleted = meetings.delete(SamplePerson.JANE, ENTRY);
        assertThat(deleted.text("message")).contains("whoever has the link can still open it");
        assertThat(server.items(SamplePerson.JANE.mailFile(), ENTRY).get("Location"))
                .isEqualTo("[\"Room 4.12\"]");
    }

    private Response start(SamplePerson person) {
        return http.send("GET", meetings.meeting(ENTRY) + "/start", person, null);
    }

    private static String header(Response reply, String name) {
        return reply.whole().headers().firstValue(name).orElse("");
    }
}

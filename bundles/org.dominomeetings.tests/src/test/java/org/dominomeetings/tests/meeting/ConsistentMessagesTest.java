package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One state is told in one sentence, wherever a person or a program looks. */
@ExtendWith(InstalledPlugin.class)
class ConsistentMessagesTest {
    /** Of its own, since what becomes of its meeting stays unknown for longer than a test lasts. */
    private static final String ENTRY = "5A3C1E0000000000C1258800000000F1";

    private static final String MAKING = "Webex has not confirmed yet that it made the meeting; "
            + "this is cleared up without you, so please look again in a few minutes.";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final CheckedHttpClient http = new CheckedHttpClient();

    ConsistentMessagesTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void makeTheEntry() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(7));
        String name = "'" + SamplePerson.JANE.name() + "'";
        server.type(
                SamplePerson.JANE.mailFile(),
                ENTRY,
                "{'Form':'Appointment','AppointmentType':'3','Subject':'Same words','ApptUNID':'" + ENTRY + "','Chair':"
                        + name + ",'$BusyName':" + name + ",'From':" + name + ",'StartDateTime':" + moment(start)
                        + ",'EndDateTime':" + moment(start.plus(Duration.ofHours(1))) + "}");
    }

    private static String moment(Instant time) {
        return "{'datetime':'" + time + "','zone':'Europe/Berlin'}";
    }

    @AfterEach
    void tidy() {
        server.simulator("POST", "/reset", "{}");
    }

    @Test
    void afterAnErrorOfTheServiceEveryEndpointAndPageSaysThatNothingIsConfirmed() {
        server.simulator("POST", "/faults", "{\"fault\":\"status\",\"status\":503,\"on\":\"POST /v1/meetings\"}");

        Response created = meetings.create(SamplePerson.JANE, ENTRY);

        assertThat(created.text("message")).isEqualTo("Webex answered with an error. " + MAKING);
        assertThat(created.json().get("retryAfter").getAsInt()).isPositive();
        assertUnknown(created);
        assertUnknown(meetings.create(SamplePerson.JANE, ENTRY));
        assertUnknown(meetings.create(SamplePerson.JANE, ENTRY, "jitsi"));
        assertUnknown(meetings.update(SamplePerson.JANE, ENTRY));
        assertUnknown(http.send("GET", meetings.meeting(ENTRY) + "/start", SamplePerson.JANE, null));
        assertUnknown(http.send(
                "POST",
                meetings.meeting(ENTRY) + "/detach",
                SamplePerson.JANE,
                "{\"apply\":\"server\"}",
                "Content-Type",
                "application/json",
                "X-Domino-Meetings",
                "1"));
        Response read = meetings.read(SamplePerson.JANE, ENTRY);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("code")).isEqualTo("outcome-unknown");
        assertThat(read.text("state")).isEqualTo("UNKNOWN");
        assertThat(read.text("message")).isEqualTo(MAKING);
        assertThat(read.json().has("joinUrl")).isFalse();
        assertThat(read.json().getAsJsonArray("actions").toString()).isEqualTo("[\"create\",\"delete\"]");
        Browser browser = new Browser(server.url(), SamplePerson.JANE);
        assertThat(browser.open(meetings.meeting(ENTRY) + "/start", "Accept", "text/html", "Accept-Language", "en")
                        .body())
                .contains(MAKING);
        assertThat(new Browser(server.url(), SamplePerson.SAM)
                        .open(server.url() + "/meetings/admin", "Accept-Language", "en")
                        .body())
                .contains(MAKING);
    }

    @Test
    void aPersonsAccountsAreToldOnThePageAsTheyAreByTheApi() {
        String page = new Browser(server.url(), SamplePerson.JANE)
                .open(server.url() + "/meetings/accounts", "Accept-Language", "de")
                .body();
        Response list = http.send(
                "GET", server.url() + "/meetings/v1/accounts", SamplePerson.JANE, null, "Accept-Language", "de");

        assertThat(list.json().getAsJsonArray("accounts")).isNotEmpty();
        for (JsonElement element : list.json().getAsJsonArray("accounts")) {
            JsonObject account = element.getAsJsonObject();
            assertThat(page)
                    .contains("data-service=\"" + account.get("service").getAsString() + "\" data-state=\""
                            + account.get("state").getAsString() + "\"");
            assertThat(page).contains("<p>" + account.get("message").getAsString() + "</p>");
        }
    }

    private static void assertUnknown(Response reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        assertThat(reply.text("code")).isEqualTo("outcome-unknown");
        assertThat(reply.text("outcome")).isEqualTo("unknown");
        assertThat(reply.text("message")).endsWith(MAKING);
    }
}

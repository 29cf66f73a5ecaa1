package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ConnectedAccounts;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One entry's meeting at each service, through the plugin as it is installed: a person should not notice which one the
 * company chose, but for what the service cannot do. What a provider makes of each answer is tested beside it.
 */
@ExtendWith(InstalledPlugin.class)
class EachServiceTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();

    private final String entry = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    private final Server server;
    private final MeetingsApiClient meetings;

    EachServiceTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        //     | a new subject and end | calls | and meetings left there when it is deleted
        "webex,  updated,                3,      0",
        "zoom,   updated,                3,      0",
        "teams,  updated,                3,      0",
        "sametime, unchanged,            2,      0",
        "gotomeeting, updated,           3,      0",
        "meet,   unchanged,              1,      1"
    })
    void aMeetingIsMadeChangedAndDeleted(String service, String changed, int calls, int left) {
        // With a token that lives, so that the calls are those of the meeting alone.
        new ConnectedAccounts(server, SamplePerson.JANE).validate(service);
        anEntry(service);

        Response created = meetings.create(SamplePerson.JANE, entry, service);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String link = created.text("joinUrl");
        assertThat(held(service).toString()).contains(endOf(link));
        assertThat(server.items(MAIL, entry).get("ApptUNIDURL")).contains(link);
        assertThat(server.items(MAIL, entry).get("Location"))
                .startsWith("[\"Room 4.12")
                .contains(link);

        server.type(MAIL, entry, "{'Subject':'Kick-off, longer','EndDateTime':{'datetime':'2031-05-06T10:00:00Z'}}");
        Response updated = meetings.update(SamplePerson.JANE, entry);
        assertThat(updated.text("code")).as(updated.body()).isEqualTo(changed);
        assertThat(updated.text("joinUrl")).isEqualTo(link);
        assertThat(held(service).toString().contains("Kick-off, longer")).isEqualTo(changed.equals("updated"));
        assertThat(meetings.update(SamplePerson.JANE, entry).text("code")).isEqualTo("unchanged");

        Response deleted = meetings.delete(SamplePerson.JANE, entry);
        assertThat(deleted.text("code")).as(deleted.body()).isEqualTo("deleted");
        assertThat(held(service)).hasSize(left);
        assertThat(server.items(MAIL, entry).get("Location")).isEqualTo("[\"Room 4.12\"]");
        assertThat(server.items(MAIL, entry)).containsEntry("ApptUNIDURL", "[\"\"]");
        assertThat(asked(service)).isEqualTo(calls);
        assertThat(shown(service, "contractViolations")).isEmpty();
    }

    /** As HCL's features call the services on an entry (domino-online-meeting-integration, domiConstantsBE.lss). */
    @ParameterizedTest(name = "{1}")
    @CsvSource({"webex, webex", "zoom, zoom", "teams, teams", "sametime, sametime", "gotomeeting, gtm"})
    void aMeetingThatHclMadeCanBeTakenOverAndHclKnowsWhatWeWrite(String service, String atHcl) {
        new ConnectedAccounts(server, SamplePerson.JANE).validate(service);
        anEntry(service);
        Response made = meetings.create(SamplePerson.JANE, entry, service);
        assertThat(server.items(MAIL, entry)).containsEntry("meetingService", "[\"" + atHcl + "\"]");
        String theirs = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        server.type(
                MAIL,
                theirs,
                "{'Form':'Appointment','Subject':'Kick-off','OnlineMeeting':'1','meetingService':'" + atHcl
                        + "','meetingId':'" + made.text("meetingId")
                        + "','StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");

        Response refused = meetings.create(SamplePerson.JANE, theirs, service);
        Response adopted = meetings.adopt(SamplePerson.JANE, theirs, service);

        assertThat(refused.text("code")).isEqualTo("other-meeting");
        assertThat(refused.text("message")).contains("take it over");
        assertThat(adopted.text("code")).as(adopted.body()).isEqualTo("adopted");
        assertThat(adopted.text("joinUrl")).isEqualTo(made.text("joinUrl"));
        assertThat(adopted.text("service")).isEqualTo(service);
        assertThat(server.items(MAIL, theirs)).containsEntry("meetingService", "[\"" + atHcl + "\"]");
        assertThat(meetings.delete(SamplePerson.JANE, theirs).text("code")).isEqualTo("deleted");
        meetings.delete(SamplePerson.JANE, entry);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        //     | how a create is asked for                                      | meetings there after the second click
        "webex,  POST /v1/meetings,                                               1",
        "zoom,   POST /v2/users/{userId}/meetings,                                1",
        "teams,  POST /graph.microsoft.com/v1.0/me/onlineMeetings/createOrGet,    1",
        "sametime, POST /meeting-catalog/api/v1/meetings,                         1",
        "gotomeeting, POST /G2M/rest/meetings,                                    1",
        // The first is a link that nobody has seen.
        "meet,   POST /meet.googleapis.com/v2/spaces,                             2"
    })
    void aCreateWhoseAnswerWasLostIsSettledByTheNextClick(String service, String create, int held) {
        anEntry(service);
        server.simulator(
                service, "POST", "/faults", "{\"fault\":\"answer-lost\",\"on\":\"" + create + "\",\"times\":1}");

        assertThat(meetings.create(SamplePerson.JANE, entry, service).text("code"))
                .isEqualTo("outcome-unknown");
        Response second = meetings.create(SamplePerson.JANE, entry, service);

        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(held(service)).hasSize(held);
        assertThat(held(service).get(held - 1).toString()).contains(endOf(second.text("joinUrl")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "webex,  POST /v1/meetings",
        "zoom,   POST /v2/users/{userId}/meetings",
        "teams,  POST /graph.microsoft.com/v1.0/me/onlineMeetings/createOrGet",
        "gotomeeting, POST /G2M/rest/meetings",
        "meet,   POST /meet.googleapis.com/v2/spaces"
    })
    void aTokenThatTheServiceNoLongerTakesIsRefreshedWithWhatTheLastRefreshLeft(String service, String create) {
        for (int round = 0; round < 2; round++) {
            anEntry(service);
            server.simulator(service, "POST", "/faults", "{\"fault\":\"expire-token\",\"on\":\"" + create + "\"}");

            Response created = meetings.create(SamplePerson.JANE, entry, service);

            assertThat(created.status()).as(created.body()).isEqualTo(201);
            assertThat(held(service)).hasSize(1);
            meetings.delete(SamplePerson.JANE, entry);
        }
        assertThat(shown(service, "contractViolations")).isEmpty();
    }

    @Test
    void whoHasUsedUpADayAtZoomIsToldWhenTheNextBegins() {
        anEntry("zoom");
        server.simulator("zoom", "PATCH", "/settings", "{\"createsPerDay\":0}");

        Response refused = meetings.create(SamplePerson.JANE, entry, "zoom");

        server.simulator("zoom", "PATCH", "/settings", "{\"createsPerDay\":100}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(429);
        assertThat(refused.text("code")).isEqualTo("provider-busy");
        // How long exactly depends on the hour; Zoom says it as a date, which is tested beside the provider.
        assertThat(refused.json().get("retryAfter").getAsLong())
                .isBetween(1L, Duration.ofDays(1).toSeconds());
    }

    /** Sametime tells no link, but the name that is the end of it. */
    private static String endOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void anEntry(String service) {
        server.simulator(service, "POST", "/reset", "{}");
        server.type(
                MAIL,
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Kick-off','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        //     | what the service makes of it when she disconnects
        "webex,  live",
        "zoom,   revoked",
        "teams,  live",
        "sametime, live",
        "gotomeeting, live",
        "meet,   revoked"
    })
    void aPersonConnectsAndDisconnects(String service, String then) {
        ConnectedAccounts ritas = new ConnectedAccounts(server, SamplePerson.RITA);

        ritas.connect(service);

        Response valid = ritas.validate(service);
        assertThat(valid.text("code")).as(valid.body()).isEqualTo("valid");
        Response gone = ritas.revoke(service);
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.text("message").contains("has taken the permission back"))
                .as(gone.body())
                .isEqualTo(then.equals("revoked"));
        JsonArray grants = shown(service, "grants");
        assertThat(grants.get(grants.size() - 1).getAsJsonObject().get("state").getAsString())
                .isEqualTo(then);
        assertThat(shown(service, "contractViolations")).isEmpty();
    }

    private JsonArray held(String service) {
        return shown(service, "meetings");
    }

    /** How many requests the service's API has had since the last reset. */
    private long asked(String service) {
        return StreamSupport.stream(shown(service, "requests").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .count();
    }

    private JsonArray shown(String service, String member) {
        return server.simulator(service, "GET", "", null).getAsJsonArray(member);
    }
}

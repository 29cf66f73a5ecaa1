package org.dominomeetings.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mockwebserver3.MockWebServer;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever goes wrong between us and Webex: what the caller is told, what the entry says, what Webex holds then, and that
 * the next click settles it. Each on an entry of its own, since an unknown outcome stays so for two minutes.
 */
@ExtendWith(InstalledPlugin.class)
class WebexFaultTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String ONE = "/v1/meetings/{meetingId}";
    private static final AtomicInteger ENTRIES = new AtomicInteger();

    private final Server server;
    private final MeetingsApiClient meetings;
    private final String entry = String.format("FA170000%024X", ENTRIES.incrementAndGet());

    WebexFaultTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void anEntry() {
        server.simulator("POST", "/reset", "{}");
        server.type(
                MAIL,
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Faults','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
    }

    @AfterEach
    void nothingLeftTheContract() {
        server.simulator("DELETE", "/faults", null);
        assertThat(server.webex().getAsJsonArray("contractViolations")).isEmpty();
        assertThat(server.webex().get("mails").getAsInt()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                //                                       |     | caller is told       | Webex | next click      | held |
                // POSTs
                "'fault':'expire-token'                  | 201 | created              | 1     | created         | 1 | 2",
                "'fault':'status','status':401,'times':2 | 409 | reconnect            | 0     | created         | 1 | 3",
                "'fault':'status','status':403           | 409 | provider-forbids     | 0     | created         | 1 | 2",
                "'fault':'status','status':404           | 409 | provider-forbids     | 0     | created         | 1 | 2",
                "'fault':'status','status':409           | 422 | provider-refuses     | 0     | created         | 1 | 2",
                "'fault':'status','status':423           | 429 | provider-busy        | 0     | created         | 1 | 2",
                "'fault':'status','status':429           | 429 | provider-busy        | 0     | created         | 1 | 2",
                "'fault':'redirect','status':307         | 503 | provider-unavailable | 0     | created         | 1 | 2",
                "'fault':'answer-lost'                   | 202 | outcome-unknown      | 1     | created         | 1 | 1",
                "'fault':'truncated'                     | 202 | outcome-unknown      | 1     | created         | 1 | 1",
                "'fault':'close-after-read'              | 202 | outcome-unknown      | 0     | outcome-unknown | 0 | 1",
                "'fault':'stall'                         | 202 | outcome-unknown      | 0     | outcome-unknown | 0 | 1",
                "'fault':'html-instead-of-json'          | 202 | outcome-unknown      | 0     | outcome-unknown | 0 | 1",
                "'fault':'oversized'                     | 202 | outcome-unknown      | 0     | outcome-unknown | 0 | 1",
                "'fault':'redirect','status':302         | 202 | outcome-unknown      | 0     | outcome-unknown | 0 | 1",
                "'fault':'status','status':500           | 202 | outcome-unknown      | 0     | outcome-unknown | 0 | 1"
            })
    void aCreate(String fault, int status, String code, int held, String next, int heldThen, int posts)
            throws Exception {
        Map<String, String> before = server.items(MAIL, entry);

        Response reply = with(fault, "POST /v1/meetings", () -> meetings.create(SamplePerson.JANE, entry));

        assertTold(reply, status, code);
        assertThat(server.webexMeetings()).hasSize(held);
        assertThat(server.items(MAIL, entry).equals(before)).isEqualTo(status != 201);
        Response second = meetings.create(SamplePerson.JANE, entry);
        assertThat(second.text("code")).isEqualTo(next);
        assertThat(server.webexMeetings()).hasSize(heldThen);
        assertThat(server.items(MAIL, entry).containsKey("meetingId")).isEqualTo(heldThen == 1);
        assertThat(posts()).isEqualTo(posts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                //                                       |     | caller is told       | Webex   | next click
                "'fault':'expire-token'                  | 200 | updated              | Renamed | unchanged",
                "'fault':'status','status':415           | 200 | updated              | Renamed | unchanged",
                "'fault':'status','status':401,'times':2 | 409 | reconnect            | Faults  | updated",
                "'fault':'status','status':403           | 409 | provider-forbids     | Faults  | updated",
                "'fault':'status','status':404           | 409 | gone-at-provider     | Faults  | gone-at-provider",
                "'fault':'status','status':409           | 422 | provider-refuses     | Faults  | updated",
                "'fault':'status','status':415,'times':2 | 422 | provider-refuses     | Faults  | updated",
                "'fault':'status','status':423           | 429 | provider-busy        | Faults  | updated",
                "'fault':'status','status':429           | 429 | provider-busy        | Faults  | updated",
                "'fault':'redirect','status':307         | 503 | provider-unavailable | Faults  | updated",
                "'fault':'answer-lost'                   | 202 | outcome-unknown      | Renamed | updated",
                "'fault':'truncated'                     | 202 | outcome-unknown      | Renamed | updated",
                "'fault':'close-after-read'              | 202 | outcome-unknown      | Faults  | updated",
                "'fault':'stall'                         | 202 | outcome-unknown      | Faults  | updated",
                "'fault':'html-instead-of-json'          | 202 | outcome-unknown      | Faults  | updated",
                "'fault':'oversized'                     | 202 | outcome-unknown      | Faults  | updated",
                "'fault':'redirect','status':302         | 202 | outcome-unknown      | Faults  | updated",
                "'fault':'status','status':500           | 202 | outcome-unknown      | Faults  | updated"
            })
    void anUpdate(String fault, int status, String code, String title, String next) throws Exception {
        String link = meetings.create(SamplePerson.JANE, entry).text("joinUrl");
        server.type(MAIL, entry, "{'Subject':'Renamed'}");
        Map<String, String> before = server.items(MAIL, entry);

        Response reply = with(fault, "PATCH " + ONE, () -> meetings.update(SamplePerson.JANE, entry));

        assertTold(reply, status, code);
        assertThat(titles()).containsExactly(title);
        assertThat(server.items(MAIL, entry)).isEqualTo(before);
        assertThat(meetings.update(SamplePerson.JANE, entry).text("code")).isEqualTo(next);
        assertThat(titles()).containsExactly(next.equals("gone-at-provider") ? "Faults" : "Renamed");
        assertThat(server.items(MAIL, entry)).isEqualTo(before).containsEntry("ApptUNIDURL", "[\"" + link + "\"]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                //                                       |     | caller is told       | Webex | next click
                "'fault':'expire-token'                  | 200 | deleted              | 0     | already-gone",
                "'fault':'status','status':404           | 200 | deleted              | 1     | already-gone",
                "'fault':'status','status':401,'times':2 | 409 | reconnect            | 1     | deleted",
                "'fault':'status','status':403           | 409 | provider-forbids     | 1     | deleted",
                "'fault':'status','status':409           | 409 | delete-refused       | 1     | deleted",
                "'fault':'status','status':423           | 429 | provider-busy        | 1     | deleted",
                "'fault':'status','status':429           | 429 | provider-busy        | 1     | deleted",
                "'fault':'redirect','status':307         | 503 | provider-unavailable | 1     | deleted",
                "'fault':'answer-lost'                   | 202 | outcome-unknown      | 0     | deleted",
                "'fault':'close-after-read'              | 202 | outcome-unknown      | 1     | deleted",
                "'fault':'stall'                         | 202 | outcome-unknown      | 1     | deleted",
                "'fault':'html-instead-of-json'          | 202 | outcome-unknown      | 1     | deleted",
                "'fault':'oversized'                     | 202 | outcome-unknown      | 1     | deleted",
                "'fault':'redirect','status':302         | 202 | outcome-unknown      | 1     | deleted",
                "'fault':'status','status':500           | 202 | outcome-unknown      | 1     | deleted"
            })
    void aDelete(String fault, int status, String code, int held, String next) throws Exception {
        meetings.create(SamplePerson.JANE, entry);
        Map<String, String> before = server.items(MAIL, entry);

        Response reply = with(fault, "DELETE " + ONE, () -> meetings.delete(SamplePerson.JANE, entry));

        assertTold(reply, status, code);
        assertThat(server.webexMeetings()).hasSize(held);
        assertThat(server.items(MAIL, entry).equals(before)).isEqualTo(status != 200);
        assertThat(meetings.delete(SamplePerson.JANE, entry).text("code")).isEqualTo(next);
        assertThat(server.items(MAIL, entry))
                .doesNotContainKey("meetingId")
                .containsEntry("Location", "[\"Room 4.12\"]");
    }

    @Test
    void aMeetingThatItsHostDeletedAtWebexIsNotMadeAnewUnasked() {
        String id = meetings.create(SamplePerson.JANE, entry).text("meetingId");
        server.simulator("DELETE", "/meetings/" + id, null);
        server.type(MAIL, entry, "{'Subject':'Renamed'}");

        assertThat(meetings.update(SamplePerson.JANE, entry).text("code")).isEqualTo("gone-at-provider");
        assertThat(server.webexMeetings()).isEmpty();
        Response again = meetings.create(SamplePerson.JANE, entry);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("meetingId")).isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"423, 17, 17", "429, 120, 120", "429, 999999999, 86400"})
    void aWaitThatWebexAsksForReachesTheCaller(int status, String retryAfter, String seconds) throws Exception {
        String fault = "'fault':'status','status':" + status + ",'retryAfter':'" + retryAfter + "'";

        Response reply = with(fault, "POST /v1/meetings", () -> meetings.create(SamplePerson.JANE, entry));

        assertThat(reply.text("retryAfter")).isEqualTo(seconds);
        assertThat(reply.whole().headers().firstValue("Retry-After")).contains(seconds);
        assertThat(reply.text("providerCode")).isEqualTo(String.valueOf(status));
    }

    /** One thing done while Webex does this, for as often as it says; a redirect leads to a server that must stay unasked. */
    private Response with(String fault, String on, Supplier<Response> click) throws Exception {
        try (MockWebServer elsewhere = new MockWebServer()) {
            elsewhere.start();
            String location = fault.contains("redirect") ? ",'location':'" + elsewhere.url("/v1/meetings") + "'" : "";
            String order = "{" + fault + location + ",'on':'" + on + "'}";
            server.simulator("POST", "/faults", order.replace('\'', '"'));
            Response reply = click.get();
            assertThat(elsewhere.getRequestCount()).isZero();
            return reply;
        }
    }

    private static void assertTold(Response reply, int status, String code) {
        assertThat(reply.text("code")).as(reply.body()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
        if (status != 200 && status != 201) {
            assertThat(reply.text("provider")).isEqualTo("webex");
            assertThat(reply.text("outcome")).isEqualTo(code.equals("outcome-unknown") ? "unknown" : "none");
        }
    }

    private List<String> titles() {
        return server.webexMeetings().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(meeting -> meeting.get("title").getAsString())
                .toList();
    }

    /** How often Webex was asked to create a meeting. */
    private long posts() {
        JsonArray requests = server.webex().getAsJsonArray("requests");
        return requests.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(request -> request.get("method").getAsString().equals("POST")
                        && request.get("path").getAsString().endsWith("/v1/meetings"))
                .count();
    }
}

package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not happen gets its problem, and nothing changes: no call to the service, no item of the entry. */
@ExtendWith(InstalledPlugin.class)
class RefusalTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String ENTRY = CalendarEntries.REVIEW;
    private static final String UNKNOWN = "0123456789ABCDEF0123456789ABCDEF";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final CheckedHttpClient http = new CheckedHttpClient();
    private Map<String, String> before;

    RefusalTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void remember() {
        server.simulator("POST", "/reset", "{}");
        before = server.items(MAIL, ENTRY);
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(server.webexCalls()).isZero();
        assertThat(server.items(MAIL, ENTRY)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {UNKNOWN, "not-a-unid", "0123", "5A3C1E0000000000C12588000000000G", "x%00y"})
    void anUnknownAndAMalformedUnidAreTheSame(String unid) {
        assertProblem(meetings.create(SamplePerson.JANE, unid), 404, "entry-not-found");
        assertProblem(meetings.read(SamplePerson.JANE, unid), 404, "entry-not-found");
    }

    @Test
    void aStrangerLearnsNothingAtTheRootAndIsTurnedAwayByDominoAtTheMailFile() {
        Response atRoot = send("POST", meetings.meetingAtRoot(ENTRY, MAIL), SamplePerson.SAM, MeetingsApiClient.CREATE);
        Response unknown =
                send("POST", meetings.meetingAtRoot(UNKNOWN, MAIL), SamplePerson.SAM, MeetingsApiClient.CREATE);
        Response noSuchFile = send(
                "POST", meetings.meetingAtRoot(ENTRY, "mail/none.nsf"), SamplePerson.SAM, MeetingsApiClient.CREATE);

        assertProblem(atRoot, 404, "entry-not-found");
        assertThat(atRoot.text("message")).isEqualTo(unknown.text("message")).isEqualTo(noSuchFile.text("message"));
        assertThat(meetings.create(SamplePerson.SAM, ENTRY).status()).isEqualTo(401);
    }

    @Test
    void nobodyIsAskedToLogIn() {
        Response atRoot = send("POST", meetings.meetingAtRoot(ENTRY, MAIL), null, MeetingsApiClient.CREATE);

        assertProblem(atRoot, 401, "login-required");
        assertThat(meetings.create(null, ENTRY).status()).isEqualTo(401);
    }

    @Test
    void aReaderMayLookAndNothingElse() {
        assertThat(meetings.read(SamplePerson.RITA, ENTRY).status()).isEqualTo(200);
        assertProblem(meetings.create(SamplePerson.RITA, ENTRY), 403, "read-only");
        assertProblem(meetings.update(SamplePerson.RITA, ENTRY), 403, "read-only");
        assertProblem(meetings.delete(SamplePerson.RITA, ENTRY), 403, "read-only");
    }

    @Test
    void anEntryOfTheDayBeforeGetsNoMeeting() {
        assertProblem(meetings.create(SamplePerson.JANE, CalendarEntries.RETROSPECTIVE), 422, "in-the-past");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"service\":\"webex\"                                  | not-json       |",
                "                                                        | not-json       |",
                "[]                                                      | not-json       |",
                "\uFEFF{\"service\":\"webex\",\"apply\":\"server\"}       | not-json       |",
                "{\"service\":\"webex\",\"apply\":\"server\"} {}         | not-json       |",
                "{'service':'webex','apply':'server'}                    | not-json       |",
                "{\"service\":\"webex\"}                                 | missing-member | apply",
                "{\"apply\":\"server\"}                                  | missing-member | service",
                "{\"service\":\"webex\",\"apply\":\"server\",\"meetingId\":\"1\"} | unknown-member | meetingId",
                "{\"service\":\"webex\",\"service\":\"zoom\",\"apply\":\"server\"} | wrong-value | service",
                "{\"service\":1,\"apply\":\"server\"}                    | wrong-value    | service",
                "{\"service\":null,\"apply\":\"server\"}                 | wrong-value    | service",
                "{\"service\":\"webex\",\"apply\":\"elsewhere\"}         | wrong-value    | apply"
            })
    void aRequestThatIsNotWhatItShouldBeIsABadRequest(String body, String code, String field) {
        Response reply = send("POST", meetings.meeting(ENTRY), SamplePerson.JANE, body == null ? "" : body);

        assertProblem(reply, 400, code);
        if (field != null) {
            assertThat(reply.text("field")).isEqualTo(field);
        }
    }

    static Stream<Arguments> impossible() {
        String onScreen = "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":";
        return Stream.of(
                Arguments.of("{\"service\":\"webex\",\"apply\":\"both\"}", "apply", "\"server\", \"client\""),
                Arguments.of("{\"service\":\"webex\",\"apply\":7}", "apply", "\"server\", \"client\""),
                Arguments.of("{\"service\":null,\"apply\":\"server\"}", "service", "\"\u2026\""),
                Arguments.of("{\"service\":\"webex\",\"apply\":\"server\",\"adopt\":\"yes\"}", "adopt", "true, false"),
                Arguments.of("{\"service\":\"webex\",\"apply\":\"client\",\"adopt\":true}", "apply", "\"server\""),
                Arguments.of("{\"apply\":\"server\",\"apply\":\"server\"}", "apply", "1 \u00d7 \"apply\""),
                Arguments.of(onScreen + "\"x\"}", "entry", "object"),
                Arguments.of(onScreen + "{\"start\":\"tomorrow\"}}", "start", "\"2031-05-06T08:00:00Z\""),
                Arguments.of(onScreen + "{\"end\":7}}", "end", "\"2031-05-06T08:00:00Z\""),
                Arguments.of(onScreen + "{\"location\":[7]}}", "location", "[\"\u2026\", \"\u2026\"]"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatIsPossibleIsNamedBesideWhatIsNot(String body, String field, String possible) {
        Response reply = send("POST", meetings.meeting(ENTRY), SamplePerson.JANE, body);

        assertProblem(reply, 400, "wrong-value");
        assertThat(reply.text("field")).isEqualTo(field);
        assertThat(reply.text("message")).contains(field, possible);
    }

    @Test
    void theTypeOfAProblemIsAnAddressOfThisServerThatExplainsItsCode() {
        URI type = URI.create(
                send("POST", meetings.meeting(ENTRY), SamplePerson.JANE, "{").text("type"));

        assertThat(type.getFragment()).isEqualTo("not-json");
        Response page = http.send("GET", type.toString().replaceAll("#.*", ""), null, null);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.type()).startsWith("text/html");
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(page.body()).contains("id=\"" + code.code() + "\"");
        }
    }

    @Test
    void bracketsByTheThousandAndMegabytesAreTurnedAway() {
        assertProblem(send("POST", meetings.meeting(ENTRY), SamplePerson.JANE, "[".repeat(60_000)), 400, "not-json");
        String deep = "{\"service\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_001);
        assertProblem(send("POST", meetings.meeting(ENTRY), SamplePerson.JANE, deep), 400, "not-json");
        assertProblem(send("POST", meetings.meeting(ENTRY), SamplePerson.JANE, " ".repeat(5 << 20)), 413, "too-large");
    }

    @Test
    void anUnknownServiceIsNamed() {
        Response reply = send(
                "POST", meetings.meeting(ENTRY), SamplePerson.JANE, "{\"service\":\"telepathy\",\"apply\":\"server\"}");

        assertProblem(reply, 422, "unknown-service");
        assertThat(reply.text("message")).contains("telepathy");
    }

    @Test
    void anEntryWithoutTimesIsNamedBeforeAnAccountIsAskedFor() {
        Map<String, String> entry = Map.of("Form", "Appointment", "Subject", "Sam's own");
        server.type(SamplePerson.SAM.mailFile(), UNKNOWN, entry);
        Response reply = send(
                "POST",
                meetings.meetingAtRoot(UNKNOWN, SamplePerson.SAM.mailFile()),
                SamplePerson.SAM,
                MeetingsApiClient.CREATE);

        assertProblem(reply, 422, "no-times");
        assertThat(reply.text("field")).isEqualTo("start");
    }

    /** A browser says so itself, whatever the page's script does (W3C, Fetch Metadata Request Headers). */
    @Test
    void aBrowserThatSaysThatAnotherSitesPageAsksIsTurnedAway() {
        String[] ours = {
            "Content-Type", "application/json", "X-Domino-Meetings", "1", "Sec-Fetch-Site", "", "Origin", ""
        };
        for (String site : new String[] {"cross-site", "same-site"}) {
            ours[5] = site;
            assertProblem(
                    http.send(
                            "POST",
                            meetings.meeting(ENTRY),
                            SamplePerson.JANE,
                            MeetingsApiClient.CREATE,
                            java.util.Arrays.copyOf(ours, 6)),
                    403,
                    "foreign-origin");
        }
        ours[7] = server.url();
        ours[5] = "cross-site";
        assertProblem(
                http.send("POST", meetings.meeting(ENTRY), SamplePerson.JANE, MeetingsApiClient.CREATE, ours),
                403,
                "foreign-origin");
        for (String site : new String[] {"same-site", "same-origin", "none"}) {
            ours[5] = site;
            assertThat(http.send("PUT", meetings.meeting(ENTRY), SamplePerson.JANE, MeetingsApiClient.APPLY, ours)
                            .text("code"))
                    .as(site)
                    .isEqualTo("no-meeting");
        }
    }

    @Test
    void anotherWebSiteCannotMakeABrowserChangeAnything() {
        String url = meetings.meeting(ENTRY);

        assertProblem(
                http.send("POST", url, SamplePerson.JANE, MeetingsApiClient.CREATE, "Content-Type", "application/json"),
                403,
                "missing-header");
        assertProblem(
                http.send(
                        "POST",
                        url,
                        SamplePerson.JANE,
                        MeetingsApiClient.CREATE,
                        "Content-Type",
                        "text/plain",
                        "X-Domino-Meetings",
                        "1"),
                415,
                "content-type");
        assertProblem(
                http.send("POST", url, SamplePerson.JANE, MeetingsApiClient.CREATE, "X-Domino-Meetings", "1"),
                415,
                "content-type");
        assertProblem(
                http.send(
                        "POST",
                        url,
                        SamplePerson.JANE,
                        MeetingsApiClient.CREATE,
                        "Content-Type",
                        "application/json",
                        "X-Domino-Meetings",
                        "1",
                        "Origin",
                        "https://evil.example"),
                403,
                "foreign-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "HEAD", "OPTIONS", "TRACE"})
    void otherMethodsAreNotTaken(String method) {
        Response reply = send(method, meetings.meeting(ENTRY), SamplePerson.JANE, null);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.whole().headers().firstValue("Allow")).contains("GET, POST, PUT, DELETE");
        if (!method.equals("HEAD")) {
            assertThat(reply.text("code")).isEqualTo("method-not-allowed");
        }
    }

    @Test
    void aPathThatLeadsNowhereSaysSo() {
        for (String path :
                Arrays.asList("/v2/entries/x/meeting", "/v1/entries/x", "/v1/", "", "/v1/entries//meeting")) {
            Response reply = http.send("GET", server.url() + "/meetings" + path, SamplePerson.JANE, null);
            assertProblem(reply, 404, "no-such-path");
        }
    }

    @Test
    void thereIsNothingToUpdateOrDeleteBeforeThereIsAMeeting() {
        assertProblem(meetings.update(SamplePerson.JANE, ENTRY), 404, "no-meeting");
        assertThat(meetings.delete(SamplePerson.JANE, ENTRY).text("code")).isEqualTo("already-gone");
        assertThat(meetings.read(SamplePerson.JANE, ENTRY).text("state")).isEqualTo("NONE");
    }

    private Response send(String method, String url, SamplePerson person, String body) {
        return http.send(method, url, person, body, "Content-Type", "application/json", "X-Domino-Meetings", "1");
    }

    /** RFC 9457 in ASCII, with a sentence and a correlation id. */
    private static void assertProblem(Response reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.type()).startsWith("application/problem+json");
        assertThat(reply.text("code")).isEqualTo(code);
        assertThat(reply.json().get("status").getAsInt()).isEqualTo(status);
        assertThat(reply.text("message")).endsWith(".").doesNotContain("{", "Exception");
        assertThat(reply.text("correlationId")).matches("[0-9a-f]{32}");
        assertThat(reply.body()).matches("\\p{ASCII}*");
    }
}

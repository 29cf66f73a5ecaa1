package org.dominomeetings.simulators.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.dominomeetings.simulators.SimulatorFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 12:00:30 UTC on the first of December 2026. */
class TeamsRulesTest {
    private static final String ALL = "/graph.microsoft.com/v1.0/me/onlineMeetings/";

    private final SimulatorFixture lab = SimulatorFixture.withJane("teams");

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private HttpResponse<String> create(String members) {
        return lab.call("POST", ALL + "createOrGet", "{'externalId':'k'" + members + "}");
    }

    private HttpResponse<String> change(String body, String... headers) {
        String id = SimulatorFixture.json(create("")).get("id").textValue();
        return lab.call("PATCH", ALL + URLEncoder.encode(id, StandardCharsets.UTF_8), body, headers);
    }

    private static void refused(HttpResponse<String> answer, String complaint) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode error = SimulatorFixture.json(answer).get("error");
        assertThat(error.get("code").textValue()).isEqualTo("BadRequest");
        assertThat(error.get("message").textValue()).contains(complaint);
        assertThat(error.at("/innerError/request-id").textValue()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(error.at("/innerError/date").textValue()).isEqualTo("2026-12-01T12:00:30");
    }

    @Test
    void withoutTimesAMeetingIsNowAndLastsAnHour() {
        JsonNode meeting = SimulatorFixture.json(create(""));

        assertThat(meeting.get("startDateTime").textValue()).isEqualTo("2026-12-01T12:00:30Z");
        assertThat(meeting.get("endDateTime").textValue()).isEqualTo("2026-12-01T13:00:30Z");
    }

    @Test
    void withoutAnEndAMeetingLastsAnHour() {
        JsonNode meeting = SimulatorFixture.json(create(",'startDateTime':'2026-12-02T10:00:00Z'"));
        assertThat(meeting.get("endDateTime").textValue()).isEqualTo("2026-12-02T11:00:00Z");
    }

    @Test
    void anEndNeedsAStart() {
        refused(create(",'endDateTime':'2026-12-02T10:00:00Z'"), "needs startDateTime");
        assertThat(lab.shown().get("meetings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09:59:59, 400", "10:00:00, 201"})
    void anEndIsNotBeforeTheStart(String end, int status) {
        HttpResponse<String> answer =
                create(",'startDateTime':'2026-12-02T10:00:00Z','endDateTime':'2026-12-02T" + end + "Z'");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void aChangeNeedsBothTimesOrNone() {
        refused(change("{'startDateTime':'2026-12-02T10:00:00Z'}"), "together");
        lab.control("POST", "/teams/reset", null);
        refused(change("{'endDateTime':'2026-12-02T10:00:00Z'}"), "together");
        lab.control("POST", "/teams/reset", null);
        refused(
                change("{'startDateTime':'2026-12-02T10:00:00Z','endDateTime':'2026-12-02T09:00:00Z'}"),
                "earlier than startDateTime");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T10:00:00.1234567Z, 2026-12-02T10:00:00.1234567Z",
        "2026-12-02T10:00:00.5000000Z, 2026-12-02T10:00:00.5Z",
        "2026-12-02T10:00:00-07:00, 2026-12-02T17:00:00Z"
    })
    void aTimeIsKeptToSevenDigitsAndShownWithoutNeedlessZeros(String sent, String shown) {
        JsonNode meeting = SimulatorFixture.json(create(",'startDateTime':'" + sent + "'"));
        assertThat(meeting.get("startDateTime").textValue()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-12-02",
                "2026-12-02T10:00:00",
                "2026-12-02T10:00:00.12345678Z",
                "2026-12-02T25:00:00Z",
                "2026-12-02T10:00:00+01:00[Europe/Berlin]"
            })
    void aTimeMustBeIso8601WithAnOffset(String start) {
        refused(create(",'startDateTime':'" + start + "'"), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'subject':'T'}",
                "{'externalId':''}",
                "{'externalId':null}",
                "{'externalId':'k','subject':7}",
                "{'externalId':'k','title':'T'}",
                "{'externalId':'k','timeZone':'Europe/Berlin'}",
                "{'externalId':'k','joinMeetingIdSettings':{'isPasscodeRequired':true}}",
                "[]",
                "{"
            })
    void aBodyThatDoesNotFitTheContractIsRefused(String body) {
        refused(lab.call("POST", ALL + "createOrGet", body), "");
        assertThat(lab.shown().get("meetings")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'externalId':'x'}",
                "{'joinWebUrl':'https://example.com'}",
                "{'agenda':'A'}",
                "{'subject':null}"
            })
    void whatCannotBeChangedIsRefused(String body) {
        refused(change(body), "");
    }

    @ParameterizedTest
    @CsvSource({"255, 201", "256, 400"})
    void aSubjectHasALongestLength(int length, int status) {
        assertThat(create(",'subject':'" + "x".repeat(length) + "'").statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "c18ea81c-263c-4511-862d-3dc0a883b0a1_19:x@thread.tacv2", "bm9uZQ=="})
    void anIdOfAnotherFormIsNoId(String id) {
        String escaped = URLEncoder.encode(id, StandardCharsets.UTF_8);
        refused(lab.call("GET", ALL + escaped, null), "Invalid meeting id " + id + ".");
    }

    @Test
    void theMediaTypeMustBeJson() {
        assertThat(change("{'subject':'T'}", "Content-Type", "application/merge-patch+json")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void theAnswerCallsItsBodyJsonWithManyParameters() {
        assertThat(create("").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json;odata.metadata=minimal;");
    }

    @Test
    void eachHostAnswersItsOwnPathsAlone() {
        assertThat(lab.call(
                                "POST",
                                "/login.microsoftonline.com/v1.0/me/onlineMeetings/createOrGet",
                                "{'externalId':'k'}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(lab.call("POST", "/graph.microsoft.com/organizations/oauth2/v2.0/token", "x=y")
                        .statusCode())
                .isEqualTo(404);
        assertThat(lab.call("POST", "/v1.0/me/onlineMeetings/createOrGet", "{'externalId':'k'}")
                        .statusCode())
                .isEqualTo(404);
    }
}

package org.dominomeetings.simulators.webex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 12:00:30 UTC on the first of December 2026. */
class WebexRulesTest {
    private final SimulatorFixture lab = SimulatorFixture.withJane();

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private HttpResponse<String> create(String... members) {
        ObjectNode body = Json.object().put("title", "T").put("start", "2026-12-02T10:00:00Z");
        body.put("end", "2026-12-02T11:00:00Z").put("sendEmail", false);
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return lab.webex("POST", "/v1/meetings", body.toString());
    }

    private HttpResponse<String> create(String start, String end, String zone) {
        return create("start", start, "end", end, "timezone", zone);
    }

    private static void refused(HttpResponse<String> answer, String complaint) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(SimulatorFixture.complaint(answer)).contains(complaint);
        assertThat(SimulatorFixture.json(answer).get("trackingId").textValue()).matches("[0-9A-F]{32}");
    }

    private static void taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aStartInThePastIsRefused() {
        refused(create("2026-12-01T11:59:00Z", "2026-12-01T12:59:00Z", "UTC"), "start time is in the past");
    }

    @Test
    void aStartInTheCurrentMinuteBecomesTheNextMinute() {
        HttpResponse<String> answer = create("2026-12-01T12:00:10Z", "2026-12-01T13:00:59Z", "UTC");

        assertThat(SimulatorFixture.json(answer).get("start").textValue()).isEqualTo("2026-12-01T12:01:00Z");
        assertThat(SimulatorFixture.json(answer).get("end").textValue()).isEqualTo("2026-12-01T13:00:00Z");
    }

    @Test
    void anEndInThePastIsRefused() {
        String meeting = SimulatorFixture.json(create()).get("id").textValue();
        refused(
                lab.webex("PATCH", "/v1/meetings/" + meeting, "{'end':'2026-12-01T11:00:00Z'}"),
                "end time is in the past");
    }

    @ParameterizedTest
    @CsvSource({"10:09:59, false", "10:10:00, true", "2026-12-03T09:59:59, true", "2026-12-03T10:00:00, false"})
    void durationIsTenMinutesToOneMinuteLessThanADay(String end, boolean good) {
        String full = end.length() > 8 ? end : "2026-12-02T" + end;
        HttpResponse<String> answer = create("2026-12-02T10:00:00Z", full + "Z", "UTC");
        if (good) {
            taken(answer);
        } else {
            refused(answer, "duration");
        }
    }

    @Test
    void theDurationRuleHoldsForAChangeOfOneEnd() {
        String meeting = SimulatorFixture.json(create()).get("id").textValue();
        refused(lab.webex("PATCH", "/v1/meetings/" + meeting, "{'end':'2026-12-02T10:05:00Z'}"), "duration");
        refused(lab.webex("PATCH", "/v1/meetings/" + meeting, "{'start':'2026-12-02T10:55:00Z'}"), "duration");
    }

    @Test
    void tenYearsAheadIsTooFar() {
        refused(create("2036-12-01T12:01:00Z", "2036-12-01T13:00:00Z", "UTC"), "ten years");
        taken(create("2036-12-01T12:00:00Z", "2036-12-01T13:00:00Z", "UTC"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T10:00:00Z, Asia/Kolkata, 404",
        "2026-12-02T10:00:00+05:30, Asia/Kolkata, 200",
        "2026-07-02T10:00:00+01:00, Europe/Berlin, 404",
        "2027-07-02T10:00:00+01:00, Europe/Berlin, 404",
        "2027-07-02T10:00:00+02:00, Europe/Berlin, 200",
        "2026-12-02T10:00:00, Asia/Kolkata, 200",
        "2026-12-02 10:00:00, Asia/Kolkata, 200",
        "2026-12-02T10:00:00+0530, Asia/Kolkata, 200",
        "2026-12-02T10:00Z, UTC, 200"
    })
    void anOffsetMustBeTheZonesOwn(String start, String zone, int status) {
        String end = start.replace("10:00", "11:00");
        HttpResponse<String> answer = create(start, end, zone);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 404) {
            assertThat(SimulatorFixture.complaint(answer))
                    .isEqualTo("timezone '" + zone + "' and timezone offset in '" + start + "' do not match");
        }
    }

    @Test
    void aTimeWithoutOffsetIsTheZonesWallClock() {
        JsonNode meeting =
                SimulatorFixture.json(create("2026-12-02T10:00:00", "2026-12-02T11:00:00", "Asia/Kathmandu"));
        JsonNode read = SimulatorFixture.json(
                lab.webex("GET", "/v1/meetings/" + meeting.get("id").textValue(), null));

        assertThat(read.get("start").textValue()).isEqualTo("2026-12-02T04:15:00Z");
    }

    @Test
    void anOffsetWithoutZoneMustBeUtc() {
        HttpResponse<String> answer = create("start", "2026-12-02T10:00:00+01:00", "end", "2026-12-02T11:00:00+01:00");
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Bern", "+01:00", "CEST", ""})
    void aZoneMustBeInTheIanaDatabase(String zone) {
        refused(create("2026-12-02T10:00:00", "2026-12-02T11:00:00", zone), "is not the name of a time zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-13-01T10:00:00Z",
                "20261202T100000Z",
                "2026-12-02T10:00:00+01:00[Europe/Berlin]"
            })
    void aTimeMustBeIso8601(String start) {
        refused(create("start", start), "is not an ISO 8601 date and time");
    }

    @ParameterizedTest
    @CsvSource({
        "Short1a, 8 characters",
        "alllower1, Upper and lower",
        "ALLUPPER1, Upper and lower",
        "NoDigitsHere, digit"
    })
    void aPasswordMustSuitTheSite(String password, String complaint) {
        refused(create("password", password), complaint);
        taken(create("password", "Suitabl1"));
    }

    @Test
    void aGeneratedPasswordSuitsTheSiteToo() {
        String generated = SimulatorFixture.json(create()).get("password").textValue();
        taken(create("password", generated));
    }

    @Test
    void titleAndAgendaHaveALongestLength() {
        taken(create("title", "t".repeat(128), "agenda", "a".repeat(1300)));
        refused(create("title", "t".repeat(129)), "title");
        refused(create("agenda", "a".repeat(1301)), "agenda");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"['a','b','c','d']; 400", "['a','b','c']; 200"})
    void atMostThreeTags(String tags, int status) {
        assertThat(createTagged(tags).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"64, 200", "65, 400"})
    void aTagHasALongestLength(int length, int status) {
        assertThat(createTagged("['" + "x".repeat(length) + "']").statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> createTagged(String tags) {
        return lab.webex(
                "POST",
                "/v1/meetings",
                "{'title':'T','start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z','integrationTags':" + tags
                        + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}",
                "{'title':'T','start':'2026-12-02T10:00:00Z'}",
                "{'title':1,'start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}",
                "{'title':null,'start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}",
                "{'title':'T','topic':'T','start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}",
                "{'title':'T','joinBeforeHostMinutes':7,'start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}",
                "[]",
                "{"
            })
    void aBodyThatDoesNotFitTheContractIsRefused(String body) {
        refused(lab.webex("POST", "/v1/meetings", body), "");
    }

    @Test
    void aQueryParameterThatIsUnknownIsRefused() {
        refused(lab.webex("GET", "/v1/meetings?integrationTags=x", null), "integrationTags");
    }

    @Test
    void putNeedsThePassword() {
        String meeting = SimulatorFixture.json(create()).get("id").textValue();
        refused(
                lab.webex(
                        "PUT",
                        "/v1/meetings/" + meeting,
                        "{'title':'T','start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}"),
                "password");
    }

    @Test
    void theMediaTypeMustBeJson() {
        String body = "{'title':'T','start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}";
        assertThat(lab.webex("POST", "/v1/meetings", body, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(lab.webex("POST", "/v1/meetings", body, "Content-Type", "application/json-patch+json")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "application/", "application/json; charset="})
    void aBodyWithoutAProperMediaTypeIsRefused(String type) {
        assertThat(lab.webex("POST", "/v1/meetings", "{}", "Content-Type", type).statusCode())
                .isEqualTo(415);
    }

    @Test
    void pathsAndMethodsThatDoNotExistAreNamed() {
        assertThat(lab.webex("GET", "/v1/meeting", null).statusCode()).isEqualTo(404);
        assertThat(lab.webex("PUT", "/v1/meetings", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void aMeetingInProgressCanBeReadAndNothingElse() {
        String path =
                "/v1/meetings/" + SimulatorFixture.json(create()).get("id").textValue();
        lab.control("PATCH", path.replace("/v1", "/webex"), "{'inProgress':true}");

        assertThat(SimulatorFixture.json(lab.webex("GET", path, null))
                        .get("state")
                        .textValue())
                .isEqualTo("inProgress");
        assertThat(lab.webex("PATCH", path, "{'title':'U'}").statusCode()).isEqualTo(409);
        assertThat(lab.webex("DELETE", path, null).statusCode()).isEqualTo(409);
        lab.control("PATCH", path.replace("/v1", "/webex"), "{'inProgress':false}");
        assertThat(lab.webex("DELETE", path, null).statusCode()).isEqualTo(204);
    }

    @Test
    void theHundredAndFirstMeetingOfADayIsRefusedAndFailedOnesCount() {
        refused(create("start", "nonsense"), "ISO 8601");
        for (int i = 1; i < 100; i++) {
            taken(create());
        }
        lab.clock.pass(Duration.ofHours(1));
        HttpResponse<String> answer = create();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue(String.valueOf(23 * 60 * 60));
        lab.clock.pass(Duration.ofHours(23));
        taken(create("start", "2026-12-03T10:00:00Z", "end", "2026-12-03T11:00:00Z"));
    }

    @Test
    void theQuotaIsEachPersonsOwnAndCanBeSet() {
        lab.control("PATCH", "/webex/settings", "{'createsPerDay':1}");
        taken(create());
        assertThat(create().statusCode()).isEqualTo(429);

        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));
        taken(create());
    }
}

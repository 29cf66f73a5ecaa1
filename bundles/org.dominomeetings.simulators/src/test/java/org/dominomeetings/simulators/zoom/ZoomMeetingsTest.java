package org.dominomeetings.simulators.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 12:00:30 UTC on the first of December 2026. */
class ZoomMeetingsTest {
    private static final String ALL = "/v2/users/me/meetings";
    private static final String MEETING = "{'topic':'Review','type':2,'start_time':'2026-12-02T10:00:00',"
            + "'timezone':'Europe/Berlin','duration':45,'default_password':true,'settings':{'use_pmi':false}}";

    private final SimulatorFixture lab = SimulatorFixture.withJane("zoom");

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private JsonNode created() {
        HttpResponse<String> answer = lab.call("POST", ALL, MEETING);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return SimulatorFixture.json(answer);
    }

    private HttpResponse<String> create(String... members) {
        ObjectNode body = Json.parse(MEETING.replace('\'', '"'));
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return lab.call("POST", ALL, body.toString());
    }

    private JsonNode read(JsonNode meeting) {
        return SimulatorFixture.json(lab.call("GET", one(meeting), null));
    }

    private static String one(JsonNode meeting) {
        return "/v2/meetings/" + meeting.get("id").asText();
    }

    private static void refused(HttpResponse<String> answer, int status, int code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(SimulatorFixture.json(answer).get("code").intValue()).isEqualTo(code);
    }

    private static void refusedField(HttpResponse<String> answer, String field) {
        refused(answer, 400, 300);
        assertThat(SimulatorFixture.json(answer).at("/errors/0/field").textValue())
                .isEqualTo(field);
    }

    @Test
    void aMeetingHasAnIdLargerThanAnIntAndALinkThatHoldsItsPasscode() {
        JsonNode meeting = created();

        assertThat(meeting.get("id").longValue()).isGreaterThan(Integer.MAX_VALUE);
        assertThat(meeting.get("start_time").textValue()).isEqualTo("2026-12-02T09:00:00Z");
        assertThat(meeting.get("join_url").textValue())
                .contains(meeting.get("id").asText(), "?pwd=");
        assertThat(meeting.get("password").textValue()).matches("[A-Za-z0-9]{6}");
        assertThat(meeting.get("start_url").textValue()).contains("zak=");
        assertThat(meeting.at("/settings/global_dial_in_numbers/0/number").textValue())
                .startsWith("+1");
    }

    @Test
    void aMeetingWithoutAnyPasscodeGetsAWaitingRoom() {
        JsonNode meeting =
                SimulatorFixture.json(lab.call("POST", ALL, MEETING.replace("'default_password':true,", "")));

        assertThat(meeting.has("password")).isFalse();
        assertThat(meeting.at("/settings/waiting_room").booleanValue()).isTrue();
    }

    @Test
    void withoutAWordOfTheRoomThePersonalOneIsTaken() {
        String silent = MEETING.replace(",'settings':{'use_pmi':false}", "");
        JsonNode first = SimulatorFixture.json(lab.call("POST", ALL, silent));
        JsonNode second = SimulatorFixture.json(lab.call("POST", ALL, silent));

        assertThat(first.get("pmi")).isEqualTo(second.get("pmi"));
        assertThat(first.get("join_url").textValue())
                .contains(first.get("pmi").textValue())
                .doesNotContain(first.get("id").asText());
    }

    @Test
    void withoutAudioPlanThereAreNoNumbers() {
        lab.control("PATCH", "/zoom/settings", "{'switches':{'audioPlan':false}}");
        assertThat(created().get("settings").has("global_dial_in_numbers")).isFalse();
    }

    @Test
    void aChangeAnswersNothingAndLeavesTheRest() {
        JsonNode meeting = created();

        HttpResponse<String> answer = lab.call("PATCH", one(meeting), "{'topic':'Renamed'}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        JsonNode after = read(meeting);
        assertThat(after.get("topic").textValue()).isEqualTo("Renamed");
        assertThat(after.get("start_time")).isEqualTo(meeting.get("start_time"));
        assertThat(after.get("join_url")).isEqualTo(meeting.get("join_url"));
    }

    @Test
    void anotherPasscodeIsAnotherLink() {
        JsonNode meeting = created();

        lab.call("PATCH", one(meeting), "{'password':'a1@_-*'}");
        JsonNode after = read(meeting);
        assertThat(after.get("password").textValue()).isEqualTo("a1@_-*");
        assertThat(after.get("join_url")).isNotEqualTo(meeting.get("join_url"));

        lab.control("PATCH", "/zoom/meetings/" + meeting.get("id").asText(), "{'password':'host1'}");
        assertThat(read(meeting).get("join_url")).isNotIn(meeting.get("join_url"), after.get("join_url"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T10:00:00, Asia/Kolkata, 2026-12-02T04:30:00Z",
        "2026-12-02T10:00:00Z, Asia/Kolkata, 2026-12-02T10:00:00Z",
        "2027-10-31T02:30:00, Europe/Berlin, 2027-10-31T01:30:00Z",
        "2026-12-01T12:00:00, UTC, 2026-12-01T12:00:00Z"
    })
    void aStartIsLocalUnlessItEndsWithZ(String start, String zone, String utc) {
        HttpResponse<String> answer = create("start_time", start, "timezone", zone);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(SimulatorFixture.json(answer).get("start_time").textValue()).isEqualTo(utc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-02T10:00:00+01:00",
                "2026-12-02T10:00",
                "2026-12-02T10:00:00.000Z",
                "2026-12-02 10:00:00",
                "2027-02-29T10:00:00",
                "2026-12-01T12:59:00"
            })
    void anotherFormOfTimeOrThePastIsRefused(String start) {
        refusedField(create("start_time", start), "start_time");
    }

    @Test
    void aZoneThatZoomDoesNotListIsRefused() {
        refusedField(create("timezone", "Mars/Olympus"), "timezone");
        refusedField(create("timezone", "+01:00"), "timezone");
        lab.control("PATCH", "/zoom/settings", "{'switches':{'allZones':false}}");
        refusedField(create("timezone", "Europe/Busingen"), "timezone");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "1440, true", "1441, false", "-5, false"})
    void aMeetingLastsFromAMinuteToADay(int minutes, boolean good) {
        HttpResponse<String> answer = lab.call("POST", ALL, MEETING.replace(":45", ":" + minutes));
        if (good) {
            assertThat(answer.statusCode()).isEqualTo(201);
        } else {
            refusedField(answer, "duration");
        }
    }

    @Test
    void textsHaveTheirLengths() {
        assertThat(create("topic", "t".repeat(200), "agenda", "a".repeat(2000)).statusCode())
                .isEqualTo(201);
        refused(create("topic", "t".repeat(201)), 400, 300);
        refused(create("agenda", "a".repeat(2001)), 400, 300);
        refused(create("password", "p".repeat(11)), 400, 300);
        refusedField(create("password", "pass word"), "password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'tracking':1", "'settings':{'waitingRoom':true}", "'duration':'45'", "'duration':45.5"})
    void aMemberThatZoomDoesNotKnowOrOfAnotherTypeIsRefused(String member) {
        String body = MEETING.replaceFirst("'duration':45,", "");
        refused(lab.call("POST", ALL, body.substring(0, body.length() - 1) + "," + member + "}"), 400, 300);
    }

    @Test
    void onlyTheCallerIsNamedAndOnlyAsMe() {
        refused(lab.call("POST", "/v2/users/jane.doe@example.com/meetings", MEETING), 404, 1001);
        refused(lab.call("GET", "/v2/users/jane.doe@example.com/meetings", null), 404, 1001);
    }

    @Test
    void aMeetingOfAnotherHostIsNobodyElsesBusiness() {
        JsonNode meeting = created();
        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));

        refused(lab.call("GET", one(meeting), null), 404, 3001);
        refused(lab.call("PATCH", one(meeting), "{'topic':'Mine'}"), 400, 3003);
        refused(lab.call("DELETE", one(meeting), null), 400, 3003);
        assertThat(SimulatorFixture.json(lab.call("GET", ALL, null)).get("meetings"))
                .isEmpty();
    }

    @Test
    void aDeletedMeetingIsGone() {
        JsonNode meeting = created();

        HttpResponse<String> answer = lab.call("DELETE", one(meeting), null);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        refused(lab.call("DELETE", one(meeting), null), 404, 3001);
        refused(lab.call("PATCH", one(meeting), "{'topic':'T'}"), 404, 3001);
        refused(lab.call("GET", one(meeting), null), 404, 3001);
    }

    @Test
    void aMeetingThatRunsOrIsOverCannotBeDeletedAndOneMonthLaterIsGone() {
        JsonNode meeting = created();
        String control = "/zoom/meetings/" + meeting.get("id").asText();

        lab.control("PATCH", control, "{'inProgress':true}");
        assertThat(read(meeting).get("status").textValue()).isEqualTo("started");
        refused(lab.call("DELETE", one(meeting), null), 400, 3002);
        lab.control("PATCH", control, "{'inProgress':false}");
        lab.clock.pass(Duration.ofDays(2));
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        refused(lab.call("DELETE", one(meeting), null), 400, 3007);
        lab.clock.pass(Duration.ofDays(30));
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        refused(lab.call("GET", one(meeting), null), 404, 3001);
    }

    @Test
    void aListIsPagedAndCutsAgendas() {
        create("agenda", "a".repeat(251));
        created();
        created();

        JsonNode first = SimulatorFixture.json(lab.call("GET", ALL + "?type=scheduled&page_size=2", null));
        assertThat(first.get("meetings")).hasSize(2);
        assertThat(first.at("/meetings/0/agenda").textValue()).hasSize(250);
        String token = first.get("next_page_token").textValue();
        JsonNode second = SimulatorFixture.json(lab.call("GET", ALL + "?page_size=2&next_page_token=" + token, null));
        assertThat(second.get("meetings")).hasSize(1);
        assertThat(second.get("next_page_token").textValue()).isEmpty();
        refused(lab.call("GET", ALL + "?next_page_token=stale", null), 400, 300);
        refused(lab.call("GET", ALL + "?page_size=301", null), 400, 300);
    }

    @Test
    void whatIsOverIsStillScheduledButNotUpcoming() {
        created();
        lab.clock.pass(Duration.ofDays(2));
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));

        assertThat(SimulatorFixture.json(lab.call("GET", ALL, null)).get("meetings"))
                .hasSize(1);
        assertThat(SimulatorFixture.json(lab.call("GET", ALL + "?type=upcoming", null))
                        .get("meetings"))
                .isEmpty();
    }

    @Test
    void createsAndChangesShareABudgetUntilMidnightUtcAndDeletesAreFree() {
        lab.control("PATCH", "/zoom/settings", "{'createsPerDay':3}");
        JsonNode meeting = created();
        lab.call("PATCH", one(meeting), "{'topic':'T'}");
        refusedField(create("start_time", "nonsense"), "start_time");

        for (String[] call : new String[][] {{"POST", ALL, MEETING}, {"PATCH", one(meeting), "{'topic':'U'}"}}) {
            HttpResponse<String> answer = lab.call(call[0], call[1], call[2]);
            refused(answer, 429, 429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("2026-12-02T00:00:00Z");
            assertThat(answer.headers().firstValue("X-RateLimit-Type")).contains("Daily-limit");
        }
        assertThat(lab.call("GET", one(meeting), null).statusCode()).isEqualTo(200);
        assertThat(lab.call("DELETE", one(meeting), null).statusCode()).isEqualTo(204);

        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));
        assertThat(created()).isNotNull();
        lab.clock.pass(Duration.ofHours(12));
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        assertThat(created()).isNotNull();
    }

    @Test
    void aFaultCanAnswerXml() {
        lab.control(
                "POST",
                "/zoom/faults",
                "{'fault':'status','on':'DELETE /v2/meetings/{id}','status':404,'body':'<response/>',"
                        + "'contentType':'application/xml'}");

        HttpResponse<String> answer = lab.call("DELETE", "/v2/meetings/12345678901", null);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(answer.body()).isEqualTo("<response/>");
    }

    @Test
    void aRestartFindsMeetingsAndBudget(@TempDir Path folder) {
        JsonNode grant;
        JsonNode before;
        try (SimulatorFixture first = new SimulatorFixture("zoom", folder)) {
            first.control("PATCH", "/zoom/settings", "{'createsPerDay':1,'switches':{'audioPlan':false}}");
            grant = first.grant("{'account':'jane.doe@example.com'}");
            first.actAs(grant);
            first.call("POST", ALL, MEETING);
            before = first.shown();
        }
        try (SimulatorFixture second = new SimulatorFixture("zoom", folder)) {
            second.actAs(grant);
            assertThat(second.shown().get("meetings")).hasSize(1).isEqualTo(before.get("meetings"));
            assertThat(second.shown().get("settings")).isEqualTo(before.get("settings"));
            refused(second.call("POST", ALL, MEETING), 429, 429);
        }
    }
}

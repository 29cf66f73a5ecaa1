package org.dominomeetings.simulators.gotomeeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 12:00:30 UTC on the first of December 2026. */
class GotoMeetingsTest {
    private static final String ALL = "/G2M/rest/meetings";
    private static final String MEETING = "{'subject':'Review','starttime':'2026-12-02T10:00:00Z',"
            + "'endtime':'2026-12-02T10:45:00Z','passwordrequired':false,'conferencecallinfo':'Hybrid',"
            + "'timezonekey':'','meetingtype':'scheduled'}";

    private final SimulatorFixture lab = SimulatorFixture.withJane("gotomeeting");

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    /** The one object of an array. */
    private static JsonNode only(HttpResponse<String> answer) {
        try {
            JsonNode array = new ObjectMapper().readTree(answer.body());
            assertThat(array.isArray()).as(answer.body()).isTrue();
            assertThat(array).hasSize(1);
            return array.get(0);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private JsonNode created() {
        HttpResponse<String> answer = lab.call("POST", ALL, MEETING);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return only(answer);
    }

    private static String one(JsonNode created) {
        return ALL + "/" + created.get("meetingid").asText();
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(SimulatorFixture.json(answer).get("int_err_code").textValue())
                .isEqualTo(code);
        assertThat(SimulatorFixture.json(answer).get("msg").textValue()).isNotBlank();
    }

    @Test
    void aLinkIsToldOnceAndEveryAnswerIsAnArray() {
        JsonNode created = created();
        assertThat(created.get("joinURL").textValue())
                .isEqualTo("https://global.gotomeeting.example/join/"
                        + created.get("meetingid").asText());

        JsonNode read = only(lab.call("GET", one(created), null));
        assertThat(read.has("joinURL")).isFalse();
        assertThat(read.get("subject").textValue()).isEqualTo("Review");
        assertThat(read.get("startTime").textValue()).isEqualTo("2026-12-02T10:00:00.+0000");
        assertThat(read.get("duration").intValue()).isEqualTo(45);
        assertThat(read.get("createTime").textValue()).isEmpty();

        JsonNode upcoming = only(lab.call("GET", "/G2M/rest/upcomingMeetings", null));
        assertThat(upcoming.get("meetingId").isTextual()).isTrue();
        assertThat(upcoming.get("meetingId").textValue())
                .isEqualTo(created.get("meetingid").asText());
    }

    @ParameterizedTest
    @CsvSource({"PSTN, true", "Free, true", "Hybrid, true", "VoIP, false", "Room 5 rings 123, false"})
    void telephoneNumbersComeAsTextWhereTheKindOfAudioHasThem(String audio, boolean numbers) {
        String text = only(lab.call("POST", ALL, MEETING.replace("Hybrid", audio)))
                .get("conferenceCallInfo")
                .textValue();
        assertThat(text.contains("Access Code:")).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject",
                "starttime",
                "endtime",
                "passwordrequired",
                "conferencecallinfo",
                "timezonekey",
                "meetingtype"
            })
    void aMemberLessIsRefusedInCreateAndInChange(String member) {
        ObjectNode body = Json.parse(MEETING.replace('\'', '"'));
        body.remove(member);

        JsonNode created = created();
        refused(lab.call("POST", ALL, body.toString()), 400, "Status400");
        refused(lab.call("PUT", one(created), body.toString()), 400, "Status400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'timezonekey':''; 'timezonekey':'67'; Status400",
                "'passwordrequired':false; 'passwordrequired':'false'; Status400",
                "'Hybrid'; 'Hybrid','agenda':'x'; Status400",
                "Review; A <b> title; InvalidRequest",
                "Review; ' '; InvalidRequest",
                "10:00:00Z; 10:00:00+00:00; InvalidRequest",
                "10:00:00Z; 10:00:00.000Z; InvalidRequest",
                "10:45:00Z; 10:00:00Z; InvalidRequest",
                "2026-12-02; 2026-11-02; InvalidRequest"
            })
    void whatBreaksARuleIsRefused(String before, String after, String code) {
        refused(lab.call("POST", ALL, MEETING.replace(before, after)), 400, code);
    }

    @Test
    void aSubjectHasAHundredCharactersWithItsEntities() {
        String long100 = "s".repeat(96) + "&lt;";
        assertThat(lab.call("POST", ALL, MEETING.replace("Review", long100)).statusCode())
                .isEqualTo(201);
        refused(lab.call("POST", ALL, MEETING.replace("Review", "s" + long100)), 400, "Status400");
        assertThat(only(lab.call("GET", "/G2M/rest/upcomingMeetings", null))
                        .get("subject")
                        .textValue())
                .isEqualTo(long100);
    }

    @Test
    void aChangeReplacesEverythingAndAnswersNothing() {
        JsonNode created = created();
        String changed = MEETING.replace("Review", "Renamed").replace("Hybrid", "VoIP");

        HttpResponse<String> answer = lab.call("PUT", one(created), changed);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        JsonNode read = only(lab.call("GET", one(created), null));
        assertThat(read.get("subject").textValue()).isEqualTo("Renamed");
        assertThat(read.get("conferenceCallInfo").textValue()).isEqualTo("VoIP");
    }

    @Test
    void aDeletedMeetingIsGone() {
        JsonNode created = created();

        HttpResponse<String> answer = lab.call("DELETE", one(created), null);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        refused(lab.call("DELETE", one(created), null), 404, "NoSuchMeeting");
        refused(lab.call("GET", one(created), null), 404, "NoSuchMeeting");
        refused(lab.call("PUT", one(created), MEETING), 404, "NoSuchMeeting");
    }

    @Test
    void aMeetingThatTakesPlaceStays() {
        JsonNode created = created();
        lab.control("PATCH", "/gotomeeting/meetings/" + created.get("meetingid").asText(), "{'inProgress':true}");

        refused(lab.call("DELETE", one(created), null), 400, "MeetingActive");
        assertThat(only(lab.call("GET", one(created), null)).get("status").textValue())
                .isEqualTo("ACTIVE");
    }

    @Test
    void anotherOrganizerIsForbiddenWhichIsNoMatterOfTokens() {
        JsonNode created = created();
        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));

        refused(lab.call("GET", one(created), null), 403, "UserNotAuthorized");
        assertThat(lab.call("GET", "/G2M/rest/upcomingMeetings", null).body()).isEqualTo("[]");
    }

    @Test
    void anExpiredTokenIsForbiddenAsInvalid() {
        lab.clock.pass(Duration.ofSeconds(3_600));

        refused(lab.call("POST", ALL, MEETING), 403, "InvalidToken");
        refused(lab.call("GET", ALL + "/1", null, "Authorization", "Bearer x"), 403, "InvalidToken");
    }

    @Test
    void aFreeAccountMayDoNothing() {
        lab.control("PATCH", "/gotomeeting/settings", "{'switches':{'free':true}}");
        refused(lab.call("POST", ALL, MEETING), 500, "InternalError");
        refused(lab.call("GET", "/G2M/rest/upcomingMeetings", null), 500, "InternalError");
    }

    @Test
    void whatIsOverIsNotUpcoming() {
        created();
        lab.clock.pass(Duration.ofDays(1));
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        assertThat(lab.call("GET", "/G2M/rest/upcomingMeetings", null).body()).isEqualTo("[]");
    }

    @Test
    void aRefreshAnswersARefreshTokenOnlyWhereItReplacesTheOldOne() {
        String old = lab.grant("{'account':'jane.doe@example.com'}")
                .get("refreshToken")
                .textValue();

        JsonNode pair = SimulatorFixture.json(token("grant_type=refresh_token&refresh_token=" + old));
        assertThat(pair.has("refresh_token")).isFalse();
        assertThat(pair.get("expires_in").intValue()).isEqualTo(3_600);
        assertThat(pair.get("principal").textValue()).isEqualTo("jane.doe@example.com");

        lab.control("PATCH", "/gotomeeting/settings", "{'rotateRefreshTokens':true}");
        JsonNode replaced = SimulatorFixture.json(token("grant_type=refresh_token&refresh_token=" + old));
        assertThat(replaced.get("refresh_token").textValue()).isNotEqualTo(old);
        assertThat(token("grant_type=refresh_token&refresh_token=" + old).statusCode())
                .isEqualTo(400);
    }

    @Test
    void usingARefreshTokenDoesNotMakeItLiveLonger() {
        String old = lab.grant("{'account':'jane.doe@example.com'}")
                .get("refreshToken")
                .textValue();

        lab.clock.pass(Duration.ofDays(20));
        assertThat(token("grant_type=refresh_token&refresh_token=" + old).statusCode())
                .isEqualTo(200);
        lab.clock.pass(Duration.ofDays(10));
        assertThat(token("grant_type=refresh_token&refresh_token=" + old).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCodeGivesBothTokens() {
        HttpResponse<String> sent = lab.call(
                "GET",
                "/oauth/authorize?response_type=code&client_id=domino-meetings&state=s&scope=collab:&redirect_uri="
                        + "https://domino.example.com/back",
                null);
        String code =
                HttpUrl.get(sent.headers().firstValue("Location").orElseThrow()).queryParameter("code");

        String back = URLEncoder.encode("https://domino.example.com/back", StandardCharsets.UTF_8);
        JsonNode pair =
                SimulatorFixture.json(token("grant_type=authorization_code&code=" + code + "&redirect_uri=" + back));
        assertThat(pair.get("refresh_token").textValue()).isNotEmpty();
        assertThat(pair.get("access_token").textValue()).isNotEmpty();
    }

    private HttpResponse<String> token(String form) {
        byte[] pair =
                (SimulatorSettings.CLIENT_ID + ":" + SimulatorSettings.CLIENT_SECRET).getBytes(StandardCharsets.UTF_8);
        return lab.call(
                "POST",
                "/oauth/token",
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    @Test
    void aRestartFindsMeetings(@TempDir Path folder) {
        JsonNode before;
        try (SimulatorFixture first = new SimulatorFixture("gotomeeting", folder)) {
            first.actAs(first.grant("{'account':'jane.doe@example.com'}"));
            first.call("POST", ALL, MEETING);
            before = first.shown();
        }
        try (SimulatorFixture second = new SimulatorFixture("gotomeeting", folder)) {
            assertThat(second.shown().get("meetings")).hasSize(1).isEqualTo(before.get("meetings"));
        }
    }
}

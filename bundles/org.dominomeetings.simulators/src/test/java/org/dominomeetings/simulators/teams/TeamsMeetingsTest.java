package org.dominomeetings.simulators.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.dominomeetings.simulators.SimulatorFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsMeetingsTest {
    private static final String ALL = "/graph.microsoft.com/v1.0/me/onlineMeetings/";

    private static final String REVIEW = "{'externalId':'key-1','subject':'Sprint review',"
            + "'startDateTime':'2026-12-04T10:00:00+01:00','endDateTime':'2026-12-04T11:00:00+01:00'}";

    private final SimulatorFixture lab = SimulatorFixture.withJane("teams");

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private HttpResponse<String> createOrGet(String body) {
        return lab.call("POST", ALL + "createOrGet", body);
    }

    private JsonNode create(String body) {
        HttpResponse<String> answer = createOrGet(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return SimulatorFixture.json(answer);
    }

    private HttpResponse<String> on(JsonNode meeting, String method, String body, String... headers) {
        String id = URLEncoder.encode(meeting.get("id").textValue(), StandardCharsets.UTF_8);
        return lab.call(method, ALL + id, body, headers);
    }

    private JsonNode read(JsonNode meeting) {
        return SimulatorFixture.json(on(meeting, "GET", null));
    }

    @Test
    void aNewMeetingHasWhatGuestsNeed() {
        JsonNode meeting = create(REVIEW);

        assertThat(new String(Base64.getDecoder().decode(meeting.get("id").textValue()), StandardCharsets.US_ASCII))
                .matches("1\\*[0-9a-f-]{36}\\*0\\*\\*19:meeting_.+@thread\\.v2");
        assertThat(meeting.get("subject").textValue()).isEqualTo("Sprint review");
        assertThat(meeting.get("externalId").textValue()).isEqualTo("key-1");
        String link = meeting.get("joinWebUrl").textValue();
        assertThat(link).startsWith("https://teams.microsoft.com/l/meetup-join/19%3Ameeting_");
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
                .contains("\"Tid\":")
                .contains("\"Oid\":");
        assertThat(meeting.at("/joinMeetingIdSettings/joinMeetingId").textValue())
                .matches("[1-9][0-9]{11}");
        assertThat(meeting.at("/joinMeetingIdSettings/passcode").textValue()).matches("\\w{6}");
        assertThat(meeting.at("/participants/organizer/upn").textValue()).isEqualTo("jane.doe@example.com");
    }

    @Test
    void timesAreAnsweredInUtc() {
        JsonNode meeting = create(REVIEW);

        assertThat(meeting.get("startDateTime").textValue()).isEqualTo("2026-12-04T09:00:00Z");
        assertThat(read(meeting).get("endDateTime").textValue()).isEqualTo("2026-12-04T10:00:00Z");
    }

    @Test
    void theSameKeyGetsTheMeetingAsItIs() {
        JsonNode first = create(REVIEW);

        HttpResponse<String> again = createOrGet(REVIEW.replace("Sprint review", "Retro"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(SimulatorFixture.json(again)).isEqualTo(first);
        assertThat(lab.shown().get("meetings")).hasSize(1);
    }

    @Test
    void anotherKeyAndAnotherPersonGetMeetingsOfTheirOwn() {
        JsonNode first = create(REVIEW);
        JsonNode second = create(REVIEW.replace("key-1", "key-2"));
        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));
        JsonNode third = create(REVIEW);

        assertThat(lab.shown().get("meetings")).hasSize(3);
        assertThat(first.get("joinWebUrl"))
                .isNotEqualTo(second.get("joinWebUrl"))
                .isNotEqualTo(third.get("joinWebUrl"));
    }

    @Test
    void theKeyOfADeletedMeetingIsFree() {
        JsonNode first = create(REVIEW);
        on(first, "DELETE", null);

        assertThat(create(REVIEW).get("id")).isNotEqualTo(first.get("id"));
    }

    @Test
    void theConferenceIdIsSpeltInTwoWays() {
        JsonNode meeting = create(REVIEW);

        assertThat(meeting.at("/audioConferencing/ConferenceId").textValue()).matches("[1-9][0-9]{8}");
        assertThat(read(meeting).at("/audioConferencing/conferenceId"))
                .isEqualTo(meeting.at("/audioConferencing/ConferenceId"));
    }

    @Test
    void withoutALicenceThereAreNoTelephoneNumbers() {
        lab.control("PATCH", "/teams/settings", "{'switches':{'dialIn':false}}");

        assertThat(create(REVIEW).get("audioConferencing").isNull()).isTrue();
    }

    @Test
    void theInvitationIsInTheLanguageThatTheHeaderAsksFor() {
        JsonNode meeting = create(REVIEW);

        HttpResponse<String> german = on(meeting, "GET", null, "Accept-Language", "de-DE, en;q=0.5");

        String content =
                SimulatorFixture.json(german).at("/joinInformation/content").textValue();
        assertThat(content).startsWith("data:text/html,");
        assertThat(URLDecoder.decode(content, StandardCharsets.UTF_8)).contains("lang=\"de-DE\"");
    }

    @Test
    void patchLeavesAloneWhatItDoesNotName() {
        JsonNode meeting = create(REVIEW);

        HttpResponse<String> answer = on(meeting, "PATCH", "{'subject':'Retro'}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode after = read(meeting);
        assertThat(after).isEqualTo(SimulatorFixture.json(answer));
        assertThat(after.get("subject").textValue()).isEqualTo("Retro");
        for (String kept : new String[] {"startDateTime", "endDateTime", "joinWebUrl", "joinMeetingIdSettings"}) {
            assertThat(after.get(kept)).as(kept).isEqualTo(meeting.get(kept));
        }
    }

    @Test
    void patchMovesAMeetingAndKeepsIdAndLink() {
        JsonNode meeting = create(REVIEW);

        on(meeting, "PATCH", "{'startDateTime':'2026-12-05T10:00:00Z','endDateTime':'2026-12-05T11:30:00Z'}");

        JsonNode after = read(meeting);
        assertThat(after.get("startDateTime").textValue()).isEqualTo("2026-12-05T10:00:00Z");
        assertThat(after.get("endDateTime").textValue()).isEqualTo("2026-12-05T11:30:00Z");
        assertThat(after.get("joinWebUrl")).isEqualTo(meeting.get("joinWebUrl"));
    }

    @Test
    void aChangeDuringTheMeetingIsAnsweredWellAndNotMade() {
        JsonNode meeting = create(REVIEW);
        String id = URLEncoder.encode(meeting.get("id").textValue(), StandardCharsets.UTF_8);
        lab.control("PATCH", "/teams/meetings/" + id, "{'inProgress':true}");

        assertThat(on(meeting, "PATCH", "{'subject':'Retro'}").statusCode()).isEqualTo(200);
        assertThat(read(meeting).get("subject").textValue()).isEqualTo("Sprint review");

        lab.control("PATCH", "/teams/meetings/" + id, "{'inProgress':false}");
        on(meeting, "PATCH", "{'subject':'Retro'}");
        assertThat(read(meeting).get("subject").textValue()).isEqualTo("Retro");
    }

    @Test
    void deleteAnswersNothingAndTheMeetingIsGone() {
        JsonNode meeting = create(REVIEW);

        HttpResponse<String> answer = on(meeting, "DELETE", null);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        for (String method : new String[] {"GET", "DELETE"}) {
            HttpResponse<String> after = on(meeting, method, null);
            assertThat(after.statusCode()).as(method).isEqualTo(404);
            assertThat(SimulatorFixture.json(after).at("/error/code").textValue())
                    .isEqualTo("NotFound");
        }
        assertThat(on(meeting, "PATCH", "{'subject':'Retro'}").statusCode()).isEqualTo(404);
    }

    @Test
    void theOrganizerCanDeleteInTeamsItself() {
        JsonNode meeting = create(REVIEW);
        String id = URLEncoder.encode(meeting.get("id").textValue(), StandardCharsets.UTF_8);

        assertThat(lab.control("DELETE", "/teams/meetings/" + id, null).statusCode())
                .isEqualTo(200);

        assertThat(on(meeting, "GET", null).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherPersonCannotSeeChangeOrDeleteAMeeting() {
        JsonNode meeting = create(REVIEW);
        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));

        assertThat(on(meeting, "GET", null).statusCode()).isEqualTo(404);
        assertThat(on(meeting, "PATCH", "{'subject':'Mine'}").statusCode()).isEqualTo(404);
        assertThat(on(meeting, "DELETE", null).statusCode()).isEqualTo(404);
        assertThat(lab.shown().at("/meetings/0/subject").textValue()).isEqualTo("Sprint review");
    }

    @Test
    void aRestartFindsTheMeetings(@TempDir Path folder) {
        JsonNode grant;
        JsonNode before;
        try (SimulatorFixture first = new SimulatorFixture("teams", folder)) {
            grant = first.grant("{'account':'jane.doe@example.com'}");
            first.actAs(grant);
            first.call("POST", ALL + "createOrGet", REVIEW);
            before = first.shown().get("meetings");
        }
        try (SimulatorFixture second = new SimulatorFixture("teams", folder)) {
            second.actAs(grant);
            assertThat(before).hasSize(1);
            assertThat(second.shown().get("meetings")).isEqualTo(before);
            assertThat(second.call("POST", ALL + "createOrGet", REVIEW).statusCode())
                    .isEqualTo(200);
        }
    }
}

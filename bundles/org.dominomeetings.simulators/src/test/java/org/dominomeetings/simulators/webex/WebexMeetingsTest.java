package org.dominomeetings.simulators.webex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.dominomeetings.simulators.SimulatorFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebexMeetingsTest {
    private static final String REVIEW =
            "{'title':'Sprint review','agenda':'Numbers','start':'2026-12-04T10:00:00+01:00',"
                    + "'end':'2026-12-04T11:00:00+01:00','timezone':'Europe/Berlin','sendEmail':false,"
                    + "'enabledJoinBeforeHost':true,'joinBeforeHostMinutes':5,'integrationTags':['tag-1']}";

    private final SimulatorFixture lab = SimulatorFixture.withJane();

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private JsonNode create(String body) {
        HttpResponse<String> answer = lab.webex("POST", "/v1/meetings", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SimulatorFixture.json(answer);
    }

    private JsonNode read(JsonNode meeting) {
        return SimulatorFixture.json(lab.webex("GET", one(meeting), null));
    }

    private static String one(JsonNode meeting) {
        return "/v1/meetings/" + meeting.get("id").textValue();
    }

    @Test
    void aNewMeetingHasWhatTheHostNeeds() {
        JsonNode meeting = create(REVIEW);

        assertThat(meeting.get("id").textValue()).matches("[0-9a-f]{32}");
        assertThat(meeting.get("meetingNumber").textValue()).matches("[1-9][0-9]{8}");
        assertThat(meeting.get("title").textValue()).isEqualTo("Sprint review");
        assertThat(meeting.get("agenda").textValue()).isEqualTo("Numbers");
        assertThat(meeting.get("start").textValue()).isEqualTo("2026-12-04T10:00:00+01:00");
        assertThat(meeting.get("timezone").textValue()).isEqualTo("Europe/Berlin");
        assertThat(meeting.get("hostEmail").textValue()).isEqualTo("jane.doe@example.com");
        assertThat(meeting.get("hostDisplayName").textValue()).isEqualTo("Jane Doe");
        assertThat(meeting.get("webLink").textValue()).matches("https://[a-z.]+/meetings/j\\.php\\?MTID=m[0-9a-f]{32}");
        assertThat(meeting.get("sipAddress").textValue())
                .startsWith(meeting.get("meetingNumber").textValue() + "@");
        assertThat(meeting.get("joinBeforeHostMinutes").intValue()).isEqualTo(5);
        assertThat(meeting.get("integrationTags").get(0).textValue()).isEqualTo("tag-1");
        assertThat(meeting.get("meetingType").textValue()).isEqualTo("meetingSeries");
    }

    @Test
    void twoMeetingsShareNoSecret() {
        JsonNode first = create(REVIEW);
        JsonNode second = create(REVIEW);

        for (String secret : new String[] {"id", "password", "hostKey", "webLink", "phoneAndVideoSystemPassword"}) {
            assertThat(first.get(secret)).as(secret).isNotEqualTo(second.get(secret));
        }
    }

    @Test
    void readingAnswersInUtcUnlessTheHeaderAsksForAZone() {
        JsonNode meeting = create(REVIEW);

        assertThat(read(meeting).get("start").textValue()).isEqualTo("2026-12-04T09:00:00Z");
        assertThat(read(meeting).get("timezone").textValue()).isEqualTo("UTC");
        JsonNode inTokyo = SimulatorFixture.json(lab.webex("GET", one(meeting), null, "timezone", "Asia/Tokyo"));
        assertThat(inTokyo.get("start").textValue()).isEqualTo("2026-12-04T18:00:00+09:00");
    }

    @Test
    void theCurrentScheduledMeetingHasAnIdOfItsOwn() {
        JsonNode meeting = create(REVIEW);

        JsonNode scheduled = SimulatorFixture.json(lab.webex("GET", one(meeting) + "?current=true", null));

        assertThat(scheduled.get("id").textValue()).isEqualTo(meeting.get("id").textValue() + "_20261204T090000Z");
        assertThat(scheduled.get("state").textValue()).isEqualTo("scheduled");
        assertThat(SimulatorFixture.json(lab.webex("GET", one(scheduled), null))
                        .get("meetingType")
                        .textValue())
                .isEqualTo("scheduledMeeting");
    }

    @Test
    void patchLeavesAloneWhatItDoesNotName() {
        JsonNode meeting = create(REVIEW);

        HttpResponse<String> answer = lab.webex("PATCH", one(meeting), "{'title':'Retro','sendEmail':false}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SimulatorFixture.json(answer).get("meetingSeriesId")).isEqualTo(meeting.get("id"));
        JsonNode after = read(meeting);
        assertThat(after.get("title").textValue()).isEqualTo("Retro");
        for (String kept : new String[] {"agenda", "password", "webLink", "integrationTags", "enabledJoinBeforeHost"}) {
            assertThat(after.get(kept)).as(kept).isEqualTo(meeting.get(kept));
        }
    }

    @Test
    void patchMovesAMeetingAndKeepsIdAndLink() {
        JsonNode meeting = create(REVIEW);

        lab.webex("PATCH", one(meeting), "{'start':'2026-12-05T10:00:00+01:00','end':'2026-12-05T11:30:00+01:00'}");

        JsonNode after = read(meeting);
        assertThat(after.get("start").textValue()).isEqualTo("2026-12-05T09:00:00Z");
        assertThat(after.get("end").textValue()).isEqualTo("2026-12-05T10:30:00Z");
        assertThat(after.get("webLink")).isEqualTo(meeting.get("webLink"));
    }

    @Test
    void patchTakesBothMediaTypesAndJudgesBoth() {
        JsonNode meeting = create(REVIEW);
        for (String type : new String[] {"application/json;charset=utf-8", "application/json-patch+json"}) {
            assertThat(lab.webex("PATCH", one(meeting), "{'title':'A'}", "Content-Type", type)
                            .statusCode())
                    .as(type)
                    .isEqualTo(200);
            assertThat(lab.webex("PATCH", one(meeting), "{'titel':'A'}", "Content-Type", type)
                            .statusCode())
                    .as(type)
                    .isEqualTo(400);
        }
    }

    @Test
    void patchTakesTheMediaTypesOfTheSettingsAloneAndDoesNothingWithOthers() {
        JsonNode meeting = create(REVIEW);
        lab.control("PATCH", "/webex/settings", "{'patchTypes':['application/json-patch+json']}");

        HttpResponse<String> refused = lab.webex("PATCH", one(meeting), "{'title':'A'}");

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(read(meeting).get("title").textValue()).isEqualTo("Sprint review");
        assertThat(lab.webex("PATCH", one(meeting), "{'title':'A'}", "Content-Type", "application/json-patch+json")
                        .statusCode())
                .isEqualTo(200);
        assertThat(read(meeting).get("title").textValue()).isEqualTo("A");
    }

    @Test
    void patchWithNullClearsTheAgenda() {
        JsonNode meeting = create(REVIEW);

        lab.webex("PATCH", one(meeting), "{'agenda':null}");

        assertThat(read(meeting).has("agenda")).isFalse();
    }

    @Test
    void emptyOrNullTagsDeleteAllTags() {
        for (String none : new String[] {"[]", "null"}) {
            JsonNode meeting = create(REVIEW);
            lab.webex("PATCH", one(meeting), "{'integrationTags':" + none + "}");
            assertThat(read(meeting).has("integrationTags")).as(none).isFalse();
        }
    }

    @Test
    void putReplacesAllDetails() {
        JsonNode meeting = create(REVIEW);

        HttpResponse<String> answer = lab.webex(
                "PUT",
                one(meeting),
                "{'title':'Retro','password':'Secret77x','start':'2026-12-05T10:00:00Z','end':'2026-12-05T11:00:00Z'}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode after = read(meeting);
        assertThat(after.get("password").textValue()).isEqualTo("Secret77x");
        assertThat(after.has("agenda")).isFalse();
        assertThat(after.get("enabledJoinBeforeHost").booleanValue()).isFalse();
        assertThat(after.get("webLink")).isEqualTo(meeting.get("webLink"));
    }

    @Test
    void deleteAnswersNothingAndTheMeetingIsGone() {
        JsonNode meeting = create(REVIEW);

        HttpResponse<String> answer = lab.webex("DELETE", one(meeting) + "?sendEmail=false", null);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        for (String method : new String[] {"GET", "DELETE"}) {
            assertThat(lab.webex(method, one(meeting), null).statusCode())
                    .as(method)
                    .isEqualTo(404);
        }
    }

    @Test
    void anotherPersonCannotSeeChangeOrDeleteAMeeting() {
        JsonNode meeting = create(REVIEW);
        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));

        assertThat(lab.webex("GET", one(meeting), null).statusCode()).isEqualTo(404);
        assertThat(lab.webex("PATCH", one(meeting), "{'title':'Mine'}").statusCode())
                .isEqualTo(404);
        assertThat(lab.webex("DELETE", one(meeting), null).statusCode()).isEqualTo(404);
        assertThat(SimulatorFixture.json(lab.webex("GET", "/v1/meetings", null)).get("items"))
                .isEmpty();
        assertThat(lab.shown().at("/meetings/0/title").textValue()).isEqualTo("Sprint review");
    }

    @Test
    void mailsAreCountedUnlessTheCallerSaysNo() {
        JsonNode quiet = create(REVIEW);
        lab.webex("PATCH", one(quiet), "{'title':'A','sendEmail':false}");
        lab.webex("DELETE", one(quiet) + "?sendEmail=false", null);
        assertThat(lab.shown().get("mails").intValue()).isZero();

        JsonNode loud = create(REVIEW.replace("'sendEmail':false,", ""));
        lab.webex("PATCH", one(loud), "{'title':'A'}");
        lab.webex("DELETE", one(loud), null);
        assertThat(lab.shown().get("mails").intValue()).isEqualTo(3);
    }

    @Test
    void aMeetingIsFoundByItsTag() {
        JsonNode meeting = create(REVIEW);
        create(REVIEW.replace("tag-1", "tag-2"));

        JsonNode items = SimulatorFixture.json(lab.webex("GET", "/v1/meetings?integrationTag=tag-1", null))
                .get("items");

        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("meetingSeriesId")).isEqualTo(meeting.get("id"));
        assertThat(items.get(0).get("meetingType").textValue()).isEqualTo("scheduledMeeting");
        JsonNode series =
                SimulatorFixture.json(lab.webex("GET", "/v1/meetings?integrationTag=tag-1&current=false", null));
        assertThat(series.at("/items/0/id")).isEqualTo(meeting.get("id"));
    }

    @Test
    void listingLooksSevenDaysAheadUnlessToldOtherwise() {
        create(REVIEW.replace("-12-04", "-12-09"));

        String tagged = "/v1/meetings?integrationTag=tag-1";
        assertThat(SimulatorFixture.json(lab.webex("GET", tagged, null)).get("items"))
                .isEmpty();
        assertThat(SimulatorFixture.json(lab.webex("GET", tagged + "&from=2026-12-03", null))
                        .get("items"))
                .hasSize(1);
        assertThat(SimulatorFixture.json(lab.webex("GET", tagged + "&to=2026-12-10T00:00:00Z", null))
                        .get("items"))
                .hasSize(1);
        assertThat(lab.webex("GET", tagged + "&from=2026-12-10&to=2026-12-09", null)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theEndOfTheRangeIsExclusive() {
        create(REVIEW);

        String upTo = "/v1/meetings?from=2026-12-01&to=2026-12-04T09:00:00Z";
        assertThat(SimulatorFixture.json(lab.webex("GET", upTo, null)).get("items"))
                .isEmpty();
        assertThat(SimulatorFixture.json(lab.webex("GET", upTo.replace("09:00:00Z", "09:01:00Z"), null))
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aTagIsSeenAndSearchedByItsClientAlone() {
        JsonNode meeting = create(REVIEW);
        lab.control("PATCH", "/webex/settings", "{'clients':{'domino-meetings':'s','other-client':'t'}}");
        lab.actAs(lab.grant("{'account':'jane.doe@example.com','clientId':'other-client'}"));

        assertThat(read(meeting).has("integrationTags")).isFalse();
        assertThat(SimulatorFixture.json(lab.webex("GET", "/v1/meetings?integrationTag=tag-1", null))
                        .get("items"))
                .isEmpty();
    }

    @Test
    void aPageLeadsToTheNext() {
        for (int day = 2; day <= 4; day++) {
            create(REVIEW.replace("-12-04", "-12-0" + day));
        }

        HttpResponse<String> first = lab.webex("GET", "/v1/meetings?max=2", null);
        assertThat(SimulatorFixture.json(first).get("items")).hasSize(2);
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).matches("<http.*>; rel=\"next\"");
        String path = link.substring(link.indexOf("/v1/"), link.indexOf('>'));
        HttpResponse<String> second = lab.webex("GET", path, null);
        assertThat(SimulatorFixture.json(second).at("/items/0/start").textValue())
                .isEqualTo("2026-12-04T09:00:00Z");
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    private String scheduledState(JsonNode meeting) {
        return SimulatorFixture.json(lab.webex("GET", one(meeting) + "?current=true", null))
                .get("state")
                .textValue();
    }

    @Test
    void timeChangesTheState() {
        JsonNode meeting = create(REVIEW);
        assertThat(read(meeting).get("state").textValue()).isEqualTo("active");
        assertThat(scheduledState(meeting)).isEqualTo("scheduled");

        lab.clock.pass(Duration.between(lab.clock.instant(), Instant.parse("2026-12-04T09:00:00Z")));
        assertThat(scheduledState(meeting)).isEqualTo("ready");

        lab.clock.pass(Duration.ofHours(1));
        assertThat(read(meeting).get("state").textValue()).isEqualTo("expired");
        assertThat(scheduledState(meeting)).isEqualTo("missed");
    }

    @Test
    void aMeetingThatBeganEarlyIsReadyToJoin() {
        JsonNode meeting = create(REVIEW);
        lab.control("PATCH", "/webex/meetings/" + meeting.get("id").textValue(), "{'inProgress':true}");

        assertThat(scheduledState(meeting)).isEqualTo("ready");
    }

    @Test
    void theHostHasAUserIdOfWebexKind() {
        String id = create(REVIEW).get("hostUserId").textValue();

        assertThat(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII))
                .matches("ciscospark://us/PEOPLE/[0-9a-f-]{36}");
    }

    @Test
    void changingOneOccurrenceIsAGapThatSaysSo() {
        String occurrence = one(create(REVIEW)) + "_20261204T090000Z";

        assertThat(lab.webex("PATCH", occurrence, "{'title':'A'}").statusCode()).isEqualTo(501);
        assertThat(lab.shown().get("contractViolations")).hasSize(1);
        lab.control("POST", "/webex/reset", null);
    }

    @Test
    void anOccurrenceThatWasMovedIsUnknown() {
        String moved = one(create(REVIEW)) + "_20261204T100000Z";
        assertThat(lab.webex("GET", moved, null).statusCode()).isEqualTo(404);
    }
}

package org.dominomeetings.simulators.sametime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.dominomeetings.simulators.SimulatorFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SametimeMeetingsTest {
    private static final String BUDGET =
            "{'meeting':{'name':'Budget_4711','moderators':['jane.doe@example.com'],'allowGuestUser':'false','mode':'Open'}}";

    private final SimulatorFixture lab = new SimulatorFixture("sametime", null);
    private final SametimeTestClient jane = SametimeTestClient.of(lab, "jane.doe@example.com");

    @AfterEach
    void close() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    @Test
    void aMeetingIsMadeWithStatus200AndItsNameIsItsId() {
        HttpResponse<String> answer = jane.meetings("POST", "", BUDGET);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode meeting = SimulatorFixture.json(answer);
        assertThat(meeting.get("name").textValue()).isEqualTo("Budget_4711");
        assertThat(meeting.get("allowGuestUser").booleanValue()).isFalse();
        assertThat(meeting.has("id")).isFalse();
        assertThat(lab.shown().at("/meetings/0/id").textValue()).isEqualTo("Budget_4711");
    }

    @Test
    void aNameIsThereOnceForEverybody() {
        jane.meetings("POST", "", BUDGET);
        HttpResponse<String> again =
                SametimeTestClient.of(lab, "dave@example.com").meetings("POST", "", BUDGET);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).isEqualTo("Conflict");
    }

    @Test
    void theListHoldsTheCallersMeetingsAlone() throws Exception {
        jane.meetings("POST", "", BUDGET);
        SametimeTestClient dave = SametimeTestClient.of(lab, "dave@example.com");
        dave.meetings("POST", "", BUDGET.replace("4711", "4712"));

        JsonNode list =
                new ObjectMapper().readTree(dave.meetings("GET", "", null).body());

        assertThat(list).hasSize(1);
        assertThat(list.at("/0/name").textValue()).isEqualTo("Budget_4712");
    }

    @Test
    void anotherNameIsAnotherLink() {
        jane.meetings("POST", "", BUDGET);
        HttpResponse<String> answer =
                jane.meetings("PATCH", "/Budget_4711", BUDGET.replace("Budget_4711", "Costs_4711"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(jane.meetings("DELETE", "/Budget_4711", null).statusCode()).isEqualTo(404);
        assertThat(jane.meetings("DELETE", "/Costs_4711", null).statusCode()).isEqualTo(200);
    }

    @Test
    void aMeetingCannotTakeTheNameOfAnother() {
        jane.meetings("POST", "", BUDGET);
        jane.meetings("POST", "", BUDGET.replace("4711", "4712"));

        assertThat(jane.meetings("PATCH", "/Budget_4712", BUDGET).statusCode()).isEqualTo(409);
        assertThat(jane.meetings("PATCH", "/Budget_4711", BUDGET).statusCode()).isEqualTo(200);
    }

    @Test
    void aMeetingIsDeletedOnceAndByItsOwnerAlone() {
        jane.meetings("POST", "", BUDGET);

        SametimeTestClient dave = SametimeTestClient.of(lab, "dave@example.com");
        assertThat(dave.meetings("DELETE", "/Budget_4711", null).statusCode()).isEqualTo(404);
        HttpResponse<String> answer = jane.meetings("DELETE", "/Budget_4711", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(jane.meetings("DELETE", "/Budget_4711", null).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':'Budget','moderators':['a@example.com']}",
                "{'meeting':{'name':'Budget'}}",
                "{'meeting':{'name':'Budget','moderators':[]}}",
                "{'meeting':{'name':'Budget','moderators':['Jane']}}",
                "{'meeting':{'name':'','moderators':['a@example.com']}}",
                "{'meeting':{'name':'Sales & costs?','moderators':['a@example.com']}}",
                "{'meeting':{'name':'B\u00fcdchen','moderators':['a@example.com']}}",
                "{'meeting':{'name':'Budget','moderators':['a@example.com'],'allowGuestUser':true}}",
                "{'meeting':{'name':'Budget','moderators':['a@example.com'],'start':'2026-12-01T10:00:00Z'}}"
            })
    void contentThatIsNotGoodIs403AndNot400(String body) {
        HttpResponse<String> answer = jane.meetings("POST", "", body);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("Forbidden");
        assertThat(lab.shown().get("meetings")).isEmpty();
    }

    @Test
    void aNameOf100CharactersIsTheLongest() {
        String hundred = "x".repeat(100);
        assertThat(jane.meetings("POST", "", BUDGET.replace("Budget_4711", hundred + "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(jane.meetings("POST", "", BUDGET.replace("Budget_4711", hundred))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangeNeedsTheCsrfTokenAndAQuestionTheAccessTokenAlone() {
        String token = jane.csrfToken;
        jane.csrfToken = "forged";
        assertThat(jane.meetings("POST", "", BUDGET).statusCode()).isEqualTo(403);
        assertThat(jane.meetings("GET", "", null).statusCode()).isEqualTo(200);

        jane.csrfToken = token;
        jane.jwt = jane.jwt.replaceFirst("\\.[^.]*\\.", "." + "e30" + ".");
        HttpResponse<String> answer = jane.meetings("GET", "", null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("Unauthorized");
    }

    @Test
    void theControlApiDeletesAsTheOwnerWouldAndForgets() {
        jane.meetings("POST", "", BUDGET);
        assertThat(lab.control("DELETE", "/sametime/meetings/Budget_4711", null).statusCode())
                .isEqualTo(200);
        assertThat(lab.control("DELETE", "/sametime/meetings/Budget_4711", null).statusCode())
                .isEqualTo(404);
        assertThat(lab.control("PATCH", "/sametime/meetings/Budget_4711", "{'inProgress':true}")
                        .statusCode())
                .isEqualTo(400);

        jane.meetings("POST", "", BUDGET);
        lab.control("POST", "/sametime/reset", null);
        assertThat(lab.shown().get("meetings")).isEmpty();
    }
}

package org.dominomeetings.simulators.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultInjectionTest {
    private static final String MEETING = "{'title':'T','start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}";

    private final SimulatorFixture lab = SimulatorFixture.withJane();

    @AfterEach
    void close() {
        lab.close();
    }

    private void order(String fault) {
        HttpResponse<String> answer = lab.control("POST", "/webex/faults", fault);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> create() {
        return lab.webex("POST", "/v1/meetings", MEETING);
    }

    private JsonNode lastRequest() {
        JsonNode requests = lab.shown().get("requests");
        return requests.get(requests.size() - 1);
    }

    private void noMeetingAndNoStatus(String fault) {
        assertThat(lab.shown().get("meetings")).isEmpty();
        assertThat(lastRequest().get("fault").textValue()).isEqualTo(fault);
        assertThat(lastRequest().get("status").isNull()).isTrue();
    }

    @Test
    void closeAfterReadDoesNothingAndIsOverAfterItsTimes() {
        order("{'fault':'close-after-read','on':'POST /v1/meetings','times':2}");

        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        noMeetingAndNoStatus("close-after-read");
        assertThat(create().statusCode()).isEqualTo(200);
        assertThat(lab.shown()
                        .at("/counts/POST ~1v1~1meetings close-after-read")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void aFaultCanWaitForALaterRequest() {
        order("{'fault':'status','status':503,'on':'POST /v1/meetings','after':2}");

        assertThat(create().statusCode()).isEqualTo(200);
        assertThat(lab.webex("GET", "/v1/meetings", null).statusCode()).isEqualTo(200);
        assertThat(create().statusCode()).isEqualTo(503);
        assertThat(create().statusCode()).isEqualTo(200);
    }

    @Test
    void aPlayedStatusIsTheOneThatWasOrderedWhereTheServiceItselfNeverSaysIt() {
        String refresh = "/meeting-auth/api/v1/refresh";
        try (SimulatorFixture sametime = new SimulatorFixture("sametime", null)) {
            sametime.control("POST", "/sametime/faults", "{'fault':'status','status':400,'on':'GET " + refresh + "'}");

            assertThat(sametime.call("GET", refresh, null).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void anAnswerIsLostAfterTheMeetingWasMade() {
        order("{'fault':'answer-lost','on':'POST /v1/meetings'}");

        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(lab.shown().get("meetings")).hasSize(1);
        assertThat(lastRequest().get("status").intValue()).isEqualTo(200);
        assertThat(lastRequest().get("fault").textValue()).isEqualTo("answer-lost");
    }

    @Test
    void aTruncatedAnswerEndsHalfWayAfterTheMeetingWasMade() {
        order("{'fault':'truncated','on':'POST /v1/meetings'}");

        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(lab.shown().get("meetings")).hasSize(1);
    }

    @Test
    void anAnswerThatDripsBeginsAfterTheMeetingWasMadeAndIsWholeWhenFaultsAreCleared() throws Exception {
        String token = lab.grant("{'account':'jane.doe@example.com'}")
                .get("accessToken")
                .textValue();
        order("{'fault':'dripping','on':'POST /v1/meetings'}");
        URL url = URI.create(lab.simulators.baseUrl("webex") + "/v1/meetings").toURL();
        HttpURLConnection call = (HttpURLConnection) url.openConnection();
        call.setRequestProperty("Authorization", "Bearer " + token);
        call.setRequestProperty("Content-Type", "application/json");
        call.setDoOutput(true);
        call.getOutputStream().write(MEETING.replace('\'', '"').getBytes(StandardCharsets.UTF_8));

        assertThat(call.getResponseCode()).isEqualTo(200);
        assertThat(call.getInputStream().read()).isEqualTo('{');
        assertThat(lab.shown().get("meetings")).hasSize(1);
        lab.control("DELETE", "/webex/faults", null);

        String rest = new String(call.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Json.parse("{" + rest).has("meetingNumber")).isTrue();
    }

    @Test
    void aHeldAnswerIsHeldAfterTheMeetingWasMadeAndNobodyGetsIt() throws Exception {
        order("{'fault':'answer-held','on':'POST /v1/meetings'}");

        CompletableFuture<HttpResponse<String>> call = CompletableFuture.supplyAsync(this::create);
        while (lab.shown().get("requests").isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(lab.shown().get("meetings")).hasSize(1);
        assertThat(lastRequest().get("fault").textValue()).isEqualTo("answer-held");
        assertThat(call).isNotDone();
        lab.control("DELETE", "/webex/faults", null);

        assertThatThrownBy(call::get).isInstanceOf(ExecutionException.class);
        assertThat(lab.shown().get("meetings")).hasSize(1);
    }

    @Test
    void aLateRequestIsDoneWhenFaultsAreClearedAndNobodyIsAnswered() throws Exception {
        order("{'fault':'done-late','on':'POST /v1/meetings'}");

        CompletableFuture<HttpResponse<String>> call = CompletableFuture.supplyAsync(this::create);
        while (lab.shown().get("requests").isEmpty()) {
            Thread.onSpinWait();
        }
        noMeetingAndNoStatus("done-late");
        assertThat(call).isNotDone();
        lab.control("DELETE", "/webex/faults", null);

        assertThatThrownBy(call::get).isInstanceOf(ExecutionException.class);
        assertThat(lab.shown().get("meetings")).hasSize(1);
    }

    @Test
    void aStalledRequestWaitsUntilFaultsAreCleared() throws Exception {
        order("{'fault':'stall','on':'POST /v1/meetings'}");

        CompletableFuture<HttpResponse<String>> call = CompletableFuture.supplyAsync(this::create);
        while (lab.shown().get("requests").isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(call).isNotDone();
        lab.control("DELETE", "/webex/faults", null);

        assertThatThrownBy(call::get).isInstanceOf(ExecutionException.class);
        noMeetingAndNoStatus("stall");
    }

    @Test
    void closingTheServerEndsAStalledRequest() {
        order("{'fault':'stall','on':'POST /v1/meetings'}");
        CompletableFuture<HttpResponse<String>> call = CompletableFuture.supplyAsync(this::create);
        while (lab.shown().get("requests").isEmpty()) {
            Thread.onSpinWait();
        }

        lab.simulators.close();

        assertThatThrownBy(call::get).isInstanceOf(ExecutionException.class);
    }

    @Test
    void aStatusIsAnsweredWithItsHeaderAndTheServicesShape() {
        order("{'fault':'status','on':'POST /v1/meetings','status':429,'retryAfter':'17'}");

        HttpResponse<String> answer = create();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("17");
        assertThat(SimulatorFixture.json(answer).has("trackingId")).isTrue();
        assertThat(lab.shown().get("meetings")).isEmpty();
    }

    @Test
    void aStatusIsAnsweredWithTheGivenBody() {
        order("{'fault':'status','on':'POST /v1/meetings','status':503,'body':'busy'}");

        HttpResponse<String> answer = create();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("busy");
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void aWebPageComesInsteadOfJson() {
        order("{'fault':'html-instead-of-json','on':'POST /v1/meetings'}");

        HttpResponse<String> answer = create();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
        noMeetingAndNoStatus("html-instead-of-json");
    }

    @Test
    void anOversizedAnswerIsAsLongAsItSays() {
        order("{'fault':'oversized','on':'POST /v1/meetings','bytes':200000}");

        HttpResponse<String> answer = create();

        assertThat(answer.body()).hasSize(200_000);
        assertThat(SimulatorFixture.json(answer).has("padding")).isTrue();
        noMeetingAndNoStatus("oversized");
    }

    @Test
    void aRedirectLeadsWhereItWasTold() {
        order("{'fault':'redirect','on':'POST /v1/meetings','status':307,'location':'http://192.0.2.1/'}");

        HttpResponse<String> answer = create();

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://192.0.2.1/");
        noMeetingAndNoStatus("redirect");
    }

    @Test
    void anExpiredTokenMeetsTheServicesOwnRefusal() {
        order("{'fault':'expire-token','on':'POST /v1/meetings'}");

        assertThat(create().statusCode()).isEqualTo(401);
        assertThat(create().statusCode()).isEqualTo(401);
        assertThat(lab.shown().at("/grants/0/state").textValue()).isEqualTo("expired");
    }

    @Test
    void aFaultIsForItsRouteAlone() {
        order("{'fault':'status','on':'GET /v1/meetings/{id}','status':500}");

        String id = SimulatorFixture.json(create()).get("id").textValue();

        assertThat(lab.webex("GET", "/v1/meetings", null).statusCode()).isEqualTo(200);
        assertThat(lab.webex("GET", "/v1/meetings/" + id, null).statusCode()).isEqualTo(500);
        assertThat(lab.webex("GET", "/v1/meetings/" + id, null).statusCode()).isEqualTo(200);
    }
}

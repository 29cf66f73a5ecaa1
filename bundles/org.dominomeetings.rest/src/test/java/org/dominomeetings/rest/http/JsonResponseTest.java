package org.dominomeetings.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import org.dominomeetings.rest.testing.SentResponse;
import org.junit.jupiter.api.Test;

class JsonResponseTest {
    @Test
    void itsStatusStandsInsideAndNobodyMayKeepIt() {
        SentResponse sent = SentResponse.of(new JsonResponse(201, JsonResponse.JSON)
                .with("code", "created")
                .with("nothing", (String) null)
                .correlatedBy("1d"));

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.body()).isEqualTo("{\"status\":201,\"code\":\"created\",\"correlationId\":\"1d\"}");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
        assertThat(sent.header("Content-Length")).isEqualTo(String.valueOf(sent.length()));
        assertThat(sent.header("Cache-Control")).isEqualTo("no-store");
        assertThat(sent.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void itsLengthIsThatOfItsEscapes() {
        SentResponse sent =
                SentResponse.of(new JsonResponse(200, JsonResponse.JSON).with("name", "J\u00f6rg \ud83d\ude00"));

        assertThat(sent.body()).contains("J\\u00f6rg \\ud83d\\ude00");
        assertThat(sent.header("Content-Length")).isEqualTo(String.valueOf(sent.length()));
    }

    @Test
    void aWaitStandsInAHeaderToo() {
        SentResponse sent = SentResponse.of(new JsonResponse(429, JsonResponse.JSON).retryAfter(Duration.ofMillis(1)));

        assertThat(sent.header("Retry-After")).isEqualTo("1");
        assertThat(sent.body()).contains("\"retryAfter\":1");
    }

    /** NotesJSONNavigator fails on each of these in some releases. */
    @Test
    void itIsOneLineWithoutMembersThatAreAnEmptyText() {
        JsonObject inner = new JsonObject();
        inner.addProperty("line", "one\r\ntwo");
        inner.addProperty("none", "");
        JsonArray list = new JsonArray();
        list.add(inner);
        list.add("");

        String body = new JsonResponse(200, JsonResponse.JSON)
                .with("code", "found")
                .with("none", "")
                .with("list", list)
                .body();

        assertThat(body).isEqualTo("{\"status\":200,\"code\":\"found\",\"list\":[{\"line\":\"one\\r\\ntwo\"},\"\"]}");
        assertThat(new JsonResponse(200, JsonResponse.JSON, new JsonObject()).body())
                .isEqualTo("{}");
    }

    @Test
    void anIdThatItHasIsKept() {
        assertThat(new JsonResponse(200, JsonResponse.JSON)
                        .correlatedBy("1d")
                        .correlatedBy("2e")
                        .body())
                .contains("\"correlationId\":\"1d\"")
                .doesNotContain("2e");
    }

    @Test
    void itIsCountedByItsCode() {
        assertThat(new JsonResponse(200, JsonResponse.JSON).with("code", "up").outcome())
                .isEqualTo("up");
        assertThat(new JsonResponse(200, JsonResponse.JSON).outcome()).isEmpty();
        assertThat(new TextResponse("text/plain;charset=UTF-8", "x").outcome()).isEqualTo("shown");
    }
}

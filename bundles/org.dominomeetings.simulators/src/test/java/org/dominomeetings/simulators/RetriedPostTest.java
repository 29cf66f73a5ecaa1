package org.dominomeetings.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The fault for which this simulator's faults exist: a kept-alive connection that is closed after the request was read.
 * OkHttp then sends a POST again unless its body says that it can be sent once only.
 */
class RetriedPostTest {
    private static final byte[] MEETING =
            "{\"title\":\"T\",\"start\":\"2026-12-02T10:00:00Z\",\"end\":\"2026-12-02T11:00:00Z\"}".getBytes();

    private final SimulatorFixture lab = new SimulatorFixture(null);
    private final String token =
            lab.grant("{'account':'jane.doe@example.com'}").get("accessToken").textValue();
    private final OkHttpClient client = new OkHttpClient();

    @BeforeEach
    void poolAConnection() throws IOException {
        try (Response answer = call("GET", null)) {
            assertThat(answer.code()).isEqualTo(200);
            answer.body().bytes();
        }
        lab.control("POST", "/webex/faults", "{'fault':'close-after-read','on':'POST /v1/meetings'}");
    }

    @AfterEach
    void close() {
        client.connectionPool().evictAll();
        lab.close();
    }

    private Response call(String method, RequestBody body) throws IOException {
        return client.newCall(new Request.Builder()
                        .url(lab.simulators.baseUrl("webex") + "/v1/meetings")
                        .header("Authorization", "Bearer " + token)
                        .method(method, body)
                        .build())
                .execute();
    }

    private long postsReceived() {
        long posts = 0;
        for (var request : lab.shown().get("requests")) {
            posts += request.get("method").textValue().equals("POST") ? 1 : 0;
        }
        return posts;
    }

    @Test
    void anOrdinaryBodyIsSentTwiceAndTheCallerDoesNotKnow() throws IOException {
        try (Response answer = call("POST", RequestBody.create(MEETING, MediaType.get("application/json")))) {
            assertThat(answer.code()).isEqualTo(200);
        }
        assertThat(postsReceived()).isEqualTo(2);
    }

    @Test
    void aBodyThatCanBeSentOnceIsSentOnce() {
        assertThatThrownBy(() -> call("POST", new OneShot())).isInstanceOf(IOException.class);
        assertThat(postsReceived()).isEqualTo(1);
    }

    private static final class OneShot extends RequestBody {
        @Override
        public MediaType contentType() {
            return MediaType.get("application/json");
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(MEETING);
        }
    }
}

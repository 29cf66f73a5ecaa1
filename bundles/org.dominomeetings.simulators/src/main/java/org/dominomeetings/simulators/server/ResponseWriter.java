package org.dominomeetings.simulators.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.SocketEffect;
import okio.BufferedSink;
import org.dominomeetings.simulators.fault.Fault;
import org.dominomeetings.simulators.http.Response;

/** Converts a dispatch result into the HTTP server's response, faults included. */
public final class ResponseWriter {
    private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();

    /** The page of a captive portal, as a hotel's network answers instead of the service. */
    private static final String PORTAL = "<!DOCTYPE html><html><head><title>Sign in to the network</title></head>"
            + "<body><form method=\"post\"><input name=\"room\"></form></body></html>";

    private ResponseWriter() {}

    /** @throws InterruptedException where the server ends while a request is stalled */
    public static MockResponse response(RequestDispatcher.DispatchResult outcome) throws InterruptedException {
        if (outcome.fault() == null) {
            return whole(outcome.answer()).build();
        }
        Fault fault = outcome.fault();
        switch (fault.fault()) {
            case STALL, ANSWER_HELD, DONE_LATE:
                // Not the server's own Stall, which holds its thread for an hour even if faults are cleared.
                outcome.cleared().await();
                outcome.then().run();
                return closing();
            case CLOSE_AFTER_READ, ANSWER_LOST:
                return closing();
            case HTML_INSTEAD_OF_JSON:
                return new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html; charset=utf-8")
                        .body(PORTAL)
                        .build();
            case TRUNCATED:
                return whole(outcome.answer()).onResponseBody(CLOSE).build();
            case DRIPPING:
                String body = outcome.answer().body();
                MockResponse.Builder dripping = whole(outcome.answer());
                return body == null
                        ? dripping.build()
                        : dripping.body(new SlowBody(body.getBytes(StandardCharsets.UTF_8), outcome.cleared()))
                                .build();
            case OVERSIZED:
                return new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json;charset=UTF-8")
                        .body(new PaddedBody(fault.bytes()))
                        .build();
            case REDIRECT:
                return new MockResponse.Builder()
                        .code(fault.status())
                        .setHeader("Location", fault.location())
                        .build();
            case STATUS, EXPIRE_TOKEN:
                return whole(outcome.answer()).build();
            default:
                throw new IllegalStateException(fault.toString());
        }
    }

    static MockResponse closing() {
        return new MockResponse.Builder().onResponseStart(CLOSE).build();
    }

    public static MockResponse.Builder whole(Response answer) {
        MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
        if (answer.status() == 204) {
            response.removeHeader("Content-Length"); // RFC 9110, section 8.6
        }
        answer.headers().forEach(response::setHeader);
        answer.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        return answer.body() == null ? response : response.body(answer.body());
    }

    /** One JSON object with a very long member, made while it is sent. */
    private record PaddedBody(long length) implements MockResponseBody {
        private static final String START = "{\"padding\":\"";
        private static final String END = "\"}";
        private static final byte[] BLOCK = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

        @Override
        public long getContentLength() {
            return Math.max(length, START.length() + END.length());
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.writeUtf8(START);
            long left = getContentLength() - START.length() - END.length();
            for (; left > 0; left -= BLOCK.length) {
                sink.write(BLOCK, 0, (int) Math.min(left, BLOCK.length));
            }
            sink.writeUtf8(END);
        }
    }

    /** A body that comes a byte at a time; the last one and all that is left then come when faults are cleared. */
    private record SlowBody(byte[] body, CountDownLatch cleared) implements MockResponseBody {
        /** Pause between two bytes, far below every read timeout of a client. */
        private static final long PAUSE_MILLIS = 10;

        @Override
        public long getContentLength() {
            return body.length;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            int sent = 0;
            try {
                while (!cleared.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    if (sent < body.length - 1) {
                        sink.writeByte(body[sent++]).flush();
                    }
                }
            } catch (InterruptedException theServerEnds) {
                Thread.currentThread().interrupt();
            }
            sink.write(body, sent, body.length - sent);
        }
    }
}

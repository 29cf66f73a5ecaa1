package org.dominomeetings.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.Test;

class RequestBodyTest {
    private final SteppedClock clock = new SteppedClock();
    private int reads;

    @Test
    void aBodyThatTricklesIsGivenUpAfterTenSeconds() {
        try (RequestScope scope = new Admission(clock).request()) {
            MeetingException problem = catchThrowableOfType(
                    MeetingException.class,
                    () -> RequestBody.members(trickling(" ".repeat(60_000), Duration.ofSeconds(1))));

            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_SLOW);
            assertThat(reads).isEqualTo(11);
        }
    }

    @Test
    void aBodyThatComesInPiecesInTimeIsRead() throws IOException {
        try (RequestScope scope = new Admission(clock).request()) {
            JsonMembers members = RequestBody.members(trickling("{\"apply\":\"server\"}", Duration.ofMillis(500)));

            assertThat(members.requiredText("apply")).isEqualTo("server");
        }
    }

    /** A request whose body comes a byte at a time. */
    private HttpServletRequest trickling(String body, Duration pause) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ServletInputStream in = new ServletInputStream() {
            @Override
            public int read() {
                clock.advance(pause);
                return reads < bytes.length ? bytes[reads++] : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int next = read();
                if (next < 0) {
                    return -1;
                }
                buffer[offset] = (byte) next;
                return 1;
            }
        };
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getContentType":
                            return "application/json";
                        case "getInputStream":
                            return in;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}

package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that do not come, or say nothing that can be trusted: what may have been done is never sent a second time. */
interface BrokenAnswerContract extends Subject {
    /** Twenty megabytes, where an answer is a few kilobytes. */
    long OVERSIZED = 20L << 20;

    @ParameterizedTest
    @EnumSource
    default void aLostAnswerLeavesTheOutcomeOpen(Operation operation) {
        assertOpen(operation, Map.of("fault", "answer-lost"));
    }

    @ParameterizedTest
    @EnumSource
    default void aConnectionThatEndsAfterTheRequestLeavesTheOutcomeOpen(Operation operation) {
        assertOpen(operation, Map.of("fault", "close-after-read"));
    }

    @ParameterizedTest
    @EnumSource
    default void aPageOfSomethingInBetweenIsNoAnswer(Operation operation) {
        assertOpen(operation, Map.of("fault", "html-instead-of-json"));
    }

    @ParameterizedTest
    @EnumSource
    default void anAnswerThatIsTooLongIsNotRead(Operation operation) {
        assertOpen(operation, Map.of("fault", "oversized", "bytes", OVERSIZED));
    }

    @ParameterizedTest
    @EnumSource
    default void anAnswerThatIsCutOffIsNone(Operation operation) {
        assumeFalse(lab().asked(operation).answeredEmptily(), "nothing is answered, so that nothing can be cut off");
        assertOpen(operation, Map.of("fault", "truncated"));
    }

    @ParameterizedTest
    @EnumSource
    default void anEmptyAnswerIsOneOnlyWhereTheServiceHasNothingToSay(Operation operation) {
        boolean usual = lab().asked(operation).answeredEmptily() || operation == Operation.DELETE;
        for (int status : new int[] {200, 204}) {
            ProviderFailure failure = lab().failure(operation, Map.of("fault", "status", "status", status, "body", ""));

            assertThat(failure == null ? null : failure.kind())
                    .as("with " + status)
                    .isEqualTo(usual ? null : lab().silence(operation));
            lab().service().reset();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[{}]", "null", "{\"id\":", "<meeting/>"})
    default void jsonThatTellsNoMeetingIsNoAnswer(String body) {
        for (Operation operation : EnumSet.of(Operation.CREATE, Operation.READ)) {
            // An empty list is how some services say that there is no meeting.
            Kind none = operation == Operation.READ && !lab().asked(operation).namesMeeting() ? Kind.GONE : null;

            ProviderFailure failure = lab().failure(operation, Map.of("fault", "status", "status", 200, "body", body));

            assertThat(failure.kind()).as(operation.name()).isIn(lab().silence(operation), none);
            lab().service().reset();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    default void noRedirectIsFollowedAndTheTokenStaysHere(int status) throws IOException {
        AtomicInteger elsewhere = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        other.start();
        try {
            String location = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
            for (Operation operation : Operation.values()) {
                if (operation.isOf(lab().provider().capabilities())) {
                    ProviderFailure failure = lab().failure(
                                    operation, Map.of("fault", "redirect", "status", status, "location", location));
                    // Sent on untouched (RFC 9110, 15.4.8 and 15.4.9), which the others need not be.
                    Kind kind = status == 307 || status == 308 ? Kind.UNAVAILABLE : lab().silence(operation);
                    assertThat(failure.kind()).as(operation.name()).isEqualTo(kind);
                    lab().service().reset();
                }
            }
        } finally {
            other.stop(0);
        }
        assertThat(elsewhere).hasValue(0);
    }

    private void assertOpen(Operation operation, Map<String, ?> fault) {
        Asked asked = lab().asked(operation);
        Meeting there = lab().create();
        ProviderFailure[] failure = new ProviderFailure[1];

        int requests = lab().requestsOf(() -> failure[0] = lab().failure(operation, there, asked, fault));

        assertThat(failure[0].kind()).isEqualTo(lab().silence(operation));
        if (operation.leavesTraces(lab().provider().capabilities())) {
            assertThat(requests).as("requests").isEqualTo(1);
        }
    }
}

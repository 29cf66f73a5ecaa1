package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests with missing or unusable responses: what may have been done is never sent a second time. */
interface BrokenResponseContract extends ContractContext {
    /** Twenty megabytes, where an answer is a few kilobytes. */
    long OVERSIZED = 20L << 20;

    String XML = "<?xml version=\"1.0\"?><error/>";

    @ParameterizedTest
    @EnumSource
    default void aLostAnswerLeavesTheOutcomeOpen(ProviderOperation operation) {
        new LostResponseCheck(lab(), operation).assertUnresolved(Map.of("fault", "answer-lost"), true);
    }

    @ParameterizedTest
    @EnumSource
    default void aConnectionThatEndsAfterTheRequestLeavesTheOutcomeOpen(ProviderOperation operation) {
        new LostResponseCheck(lab(), operation).assertUnresolved(Map.of("fault", "close-after-read"), false);
    }

    @ParameterizedTest
    @EnumSource
    default void anErrorOfTheServicesOwnLeavesTheOutcomeOpen(ProviderOperation operation) {
        new LostResponseCheck(lab(), operation).assertUnresolved(Map.of("fault", "status", "status", 500), false);
    }

    @ParameterizedTest
    @EnumSource
    default void aPageOfSomethingInBetweenIsNoAnswer(ProviderOperation operation) {
        new LostResponseCheck(lab(), operation).assertUnresolved(Map.of("fault", "html-instead-of-json"), false);
    }

    @ParameterizedTest
    @EnumSource
    default void xmlIsNoAnswer(ProviderOperation operation) {
        new LostResponseCheck(lab(), operation)
                .assertUnresolved(
                        Map.of("fault", "status", "status", 200, "body", XML, "contentType", "application/xml"), false);
    }

    @ParameterizedTest
    @EnumSource
    default void anAnswerThatIsTooLongIsNotRead(ProviderOperation operation) {
        new LostResponseCheck(lab(), operation)
                .assertUnresolved(Map.of("fault", "oversized", "bytes", OVERSIZED), false);
    }

    @ParameterizedTest
    @EnumSource
    default void anAnswerThatIsCutOffIsNone(ProviderOperation operation) {
        assumeFalse(lab().asked(operation).answeredEmptily(), "nothing is answered, so that nothing can be cut off");
        new LostResponseCheck(lab(), operation).assertUnresolved(Map.of("fault", "truncated"), true);
    }

    /** Its 404 tells nothing of a meeting, and its 401 nothing of a token. */
    @ParameterizedTest
    @CsvSource({"text/html, <html><h1>No</h1></html>", "application/xml, " + XML})
    default void whatSomethingInBetweenRefusesTheServiceDidNotSay(String type, String page) {
        for (ProviderOperation operation : lab().operations()) {
            for (int status : new int[] {401, 404}) {
                ProviderException failure = lab().failure(
                                operation,
                                Map.of("fault", "status", "status", status, "body", page, "contentType", type));

                assertThat(failure.kind()).as(operation + " " + status).isEqualTo(Kind.UNAVAILABLE);
                lab().service().reset();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    default void anEmptyAnswerIsOneOnlyWhereTheServiceHasNothingToSay(ProviderOperation operation) {
        boolean usual = lab().asked(operation).answeredEmptily() || operation == ProviderOperation.DELETE;
        for (int status : new int[] {200, 204}) {
            Optional<Kind> failed = lab().outcome(operation, Map.of("fault", "status", "status", status, "body", ""))
                    .map(ProviderException::kind);

            assertThat(failed)
                    .as("with " + status)
                    .isEqualTo(usual ? Optional.empty() : Optional.of(lab().silence(operation)));
            lab().service().reset();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[{}]", "null", "{\"id\":", "<meeting/>"})
    default void jsonThatTellsNoMeetingIsNoAnswer(String body) {
        for (ProviderOperation operation : EnumSet.of(ProviderOperation.CREATE, ProviderOperation.READ)) {
            // An empty list is how some services say that there is no meeting.
            Kind none = operation == ProviderOperation.READ
                            && !lab().asked(operation).namesMeeting()
                    ? Kind.GONE
                    : null;

            ProviderException failure =
                    lab().failure(operation, Map.of("fault", "status", "status", 200, "body", body));

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
            for (ProviderOperation operation : lab().operations()) {
                ProviderException failure =
                        lab().failure(operation, Map.of("fault", "redirect", "status", status, "location", location));
                // Sent on untouched (RFC 9110, 15.4.8 and 15.4.9), which the others need not be.
                Kind kind = status == 307 || status == 308 ? Kind.UNAVAILABLE : lab().silence(operation);
                assertThat(failure.kind()).as(operation.name()).isEqualTo(kind);
                lab().service().reset();
            }
        } finally {
            other.stop(0);
        }
        assertThat(elsewhere).hasValue(0);
    }
}

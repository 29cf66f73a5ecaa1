package org.dominomeetings.core.overload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one service's silence costs its own callers, and what it costs others; by counting, with 40 HTTP threads. */
class AdmissionTest {
    private static final HttpResponse WELL = HttpResponse.of(200, Map.of(), "{}");

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Admission admission = new Admission(clock);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch stall = new CountDownLatch(1);
    private final AtomicInteger sent = new AtomicInteger();

    @AfterEach
    void stop() {
        stall.countDown();
        callers.shutdownNow();
    }

    @Test
    void ofTwoHundredCallersOfAStalledServiceEightAreInsideAndTheOthersAreToldWithoutACall() throws Exception {
        List<Future<Object>> inside = call(8, "webex", this::stalls);
        awaitInside("webex", 8);
        clock.advance(Bulkhead.PATIENCE);

        List<Future<Object>> others = call(192, "webex", this::stalls);

        for (Future<Object> other : others) {
            assertThat(other.get()).isInstanceOfSatisfying(ProviderException.class, refusal -> {
                assertThat(refusal.kind()).isEqualTo(Kind.BUSY);
                assertThat(refusal.retryAfter()).isPresent();
            });
        }
        assertThat(sent).hasValue(8);
        assertThat(admission.refused()).containsEntry("webex", 192L);
        assertThat(call(1, "zoom", request -> WELL).get(0).get()).isSameAs(WELL);
        stall.countDown();
        for (Future<Object> one : inside) {
            assertThat(one.get()).isSameAs(WELL);
        }
        assertThat(admission.inside()).containsEntry("webex", 0);
    }

    @Test
    void threeFifthsOfTheThreadsAreHeldHoweverManyServicesStall() throws Exception {
        for (String service : List.of("webex", "zoom", "teams")) {
            call(8, service, this::stalls);
            awaitInside(service, 8);
        }

        assertThat(call(1, "meet", this::stalls).get(0).get()).isInstanceOf(ProviderException.class);
        assertThat(sent).hasValue(24);
    }

    @Test
    void whatIsSentNothingIsNeverHeldUp() throws Exception {
        for (String service : List.of("webex", "zoom", "teams")) {
            call(8, service, this::stalls);
            awaitInside(service, 8);
        }
        try (RequestScope scope = admission.request()) {
            scope.towards("jitsi");
            scope.reading();
        }
        assertThat(admission.inside()).doesNotContainKey("jitsi");
    }

    @Test
    void aHostIsLeftInPeaceAfterSilencesAndAskedAgainWithOneRequest() {
        HttpTransport silent = request -> {
            sent.incrementAndGet();
            throw new ProviderException(Kind.OUTCOME_UNKNOWN, "no answer");
        };
        for (int i = 0; i < 8; i++) {
            assertThat(failure("webex", silent).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
        }
        ProviderException refusal = failure("webex", silent);
        assertThat(refusal.kind()).isEqualTo(Kind.BUSY);
        assertThat(refusal.retryAfter()).contains(CircuitBreaker.OPEN);
        assertThat(sent).hasValue(8);
        assertThat(admission.open()).containsEntry("webex", 1);

        assertThat(send("other-service", request -> WELL)).isSameAs(WELL);
        clock.advance(CircuitBreaker.OPEN);
        assertThat(send("webex", request -> WELL)).isSameAs(WELL);
        assertThat(admission.open()).containsEntry("webex", 0);
    }

    @Test
    void noRefusalOfOnePersonsRequestOpensIt() {
        for (int status : new int[] {400, 401, 403, 404, 409, 422, 429, 500}) {
            for (int i = 0; i < 20; i++) {
                HttpResponse refusal = HttpResponse.of(status, Map.of(), "{}");
                assertThat(send("webex", request -> refusal)).isSameAs(refusal);
            }
        }
        assertThat(admission.open()).containsEntry("webex", 0);
    }

    @Test
    void nothingIsSentWhenTheTimeOfTheRequestIsUp() {
        try (RequestScope scope = admission.request()) {
            scope.enter("webex");
            assertThat(scope.hasTime()).isTrue();
            clock.advance(Duration.ofSeconds(24));
            assertThat(scope.hasTime()).isFalse();
            clock.advance(Duration.ofSeconds(4));
            ProviderException late = catchThrowableOfType(
                    ProviderException.class, () -> new AdmittedTransport(request -> WELL).send(request()));
            assertThat(late.kind()).isEqualTo(Kind.UNAVAILABLE);
        }
    }

    @Test
    void theNumberOfThreadsIsWhatIsSet() throws Exception {
        admission.threads(10);
        call(2, "webex", this::stalls);
        awaitInside("webex", 2);
        clock.advance(Bulkhead.PATIENCE);

        assertThat(call(1, "webex", this::stalls).get(0).get()).isInstanceOf(ProviderException.class);
        assertThat(sent).hasValue(2);
    }

    private HttpResponse stalls(HttpRequest request) {
        sent.incrementAndGet();
        try {
            stall.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return WELL;
    }

    /** Calls at the same moment, each in a request of its own; what came of each, a failure included. */
    private List<Future<Object>> call(int number, String service, HttpTransport transport) {
        List<Future<Object>> results = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Callable<Object> caller = () -> {
                try {
                    return send(service, transport);
                } catch (ProviderException failure) {
                    return failure;
                }
            };
            results.add(callers.submit(caller));
        }
        return results;
    }

    private HttpResponse send(String service, HttpTransport transport) {
        try (RequestScope scope = admission.request()) {
            scope.enter(service);
            return new AdmittedTransport(transport).send(request());
        }
    }

    private ProviderException failure(String service, HttpTransport transport) {
        return catchThrowableOfType(ProviderException.class, () -> send(service, transport));
    }

    private void awaitInside(String service, int number) {
        while (new TreeMap<>(admission.inside()).getOrDefault(service, 0) < number
                || sent.get()
                        < admission.inside().values().stream().mapToInt(n -> n).sum()) {
            Thread.onSpinWait();
        }
    }

    private static HttpRequest request() {
        return HttpRequest.of("POST", "https://gateway.example.com/v1/meetings");
    }
}

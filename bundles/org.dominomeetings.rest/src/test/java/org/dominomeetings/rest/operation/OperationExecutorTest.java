package org.dominomeetings.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OperationExecutorTest {
    private static final Logger LOG = Logger.getLogger(OperationExecutor.class.getName());
    private static final String JANE = "id of Jane";
    private static final Optional<String> MAIL = Optional.of("mail/jdoe.nsf");
    private static final Duration LONG = Duration.ofSeconds(20);

    private final AtomicInteger numbers = new AtomicInteger();
    private final SteppedClock clock = new SteppedClock();
    private final Admission admission = new Admission(clock);
    private final OperationExecutor executor =
            new OperationExecutor(admission, clock, this::number, Duration.ofMillis(50));
    private final CountDownLatch service = new CountDownLatch(1);

    @BeforeEach
    void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void theServiceAnswersAtLast() {
        service.countDown();
        executor.close();
        LOG.setLevel(null);
    }

    @Test
    void whatEndsInTimeIsThereAtOnceAndStaysForWhoseItIs() {
        PendingOperation operation = executor.begin(JANE, MAIL, () -> response("created"));

        JsonResponse response = operation.await(LONG).orElseThrow();

        assertThat(response.outcome()).isEqualTo("created");
        assertThat(executor.find(operation.id(), JANE, MAIL).orElseThrow().await(Duration.ZERO))
                .hasValue(response);
        executor.forget(operation);
        assertThat(executor.find(operation.id(), JANE, MAIL)).isEmpty();
    }

    @Test
    void whatDoesNotEndInTimeGoesOn() {
        PendingOperation operation = begin();

        assertThat(operation.await(Duration.ofMillis(10))).isEmpty();
        assertThat(operation.await(Duration.ZERO)).isEmpty();
        service.countDown();

        assertThat(operation.await(LONG)).map(JsonResponse::outcome).hasValue("done");
    }

    @Test
    void itIsForThePersonWhoBeganItAndTheMailFileThatHisBearerIsBoundTo() {
        PendingOperation operation = begin();

        assertThat(executor.find(operation.id(), JANE, MAIL)).hasValue(operation);
        assertThat(executor.find(operation.id(), "id of Dave", MAIL)).isEmpty();
        assertThat(executor.find(operation.id(), JANE, Optional.of("mail/dave.nsf")))
                .isEmpty();
        assertThat(executor.find(operation.id(), JANE, Optional.empty())).isEmpty();
        assertThat(executor.find(operation.id().substring(1), JANE, MAIL)).isEmpty();
    }

    /** As a request does that is answered on its own thread: in the service's bulkhead, and with as much time. */
    @Test
    void itCountsInTheBulkheadOfItsServiceUntilItEnds() {
        PendingOperation operation = executor.begin(JANE, MAIL, () -> {
            RequestScope.current().enter("webex");
            int inside = admission.inside().get("webex");
            return response(inside + " of " + RequestScope.current().deadline().left());
        });

        assertThat(operation.await(LONG)).map(JsonResponse::outcome).hasValue("1 of PT28S");
        assertThat(admission.inside()).containsEntry("webex", 0);
    }

    @Test
    void asManyAreUnderWayAsThreadsMayBeBusyWithServices() {
        List<PendingOperation> begun = new ArrayList<>();
        for (int i = 0; i < admission.most(); i++) {
            begun.add(begin());
        }
        assertThat(begun).hasSize(24);

        assertThat(Problems.of(this::begin)).isEqualTo("provider-busy");
        assertThat(executor.kept()).isEqualTo(24);

        service.countDown();
        begun.forEach(operation -> assertThat(operation.await(LONG)).isPresent());
    }

    /** So that waiting holds no more threads of the HTTP task than there are operations. */
    @Test
    void oneCallerWaitsForItAndNoSecond() throws Exception {
        PendingOperation operation = begin();
        AtomicReference<Optional<JsonResponse>> first = new AtomicReference<>();
        Thread waiting = new Thread(() -> first.set(operation.await(LONG)));
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        assertThat(operation.await(LONG)).as("at once").isEmpty();

        service.countDown();
        waiting.join();
        assertThat(first.get()).isPresent();
    }

    @Test
    void aResponseIsKeptForTwoMinutesAndNoLonger() {
        PendingOperation operation = executor.begin(JANE, MAIL, () -> response("created"));
        PendingOperation slow = begin();
        ended(operation);

        clock.advance(OperationExecutor.KEPT.minusMillis(1));
        assertThat(executor.find(operation.id(), JANE, MAIL)).isPresent();
        clock.advance(Duration.ofMillis(1));
        assertThat(executor.find(operation.id(), JANE, MAIL)).isEmpty();
        assertThat(executor.find(slow.id(), JANE, MAIL)).as("under way").isPresent();
    }

    @Test
    void ofManyResponsesTheOldestIsForgotten() {
        PendingOperation slow = begin();
        List<PendingOperation> done = new ArrayList<>();
        for (int i = 0; i <= OperationExecutor.MOST_KEPT; i++) {
            PendingOperation operation = executor.begin(JANE, MAIL, () -> response("created"));
            ended(operation);
            done.add(operation);
        }

        assertThat(executor.find(done.get(0).id(), JANE, MAIL)).isEmpty();
        assertThat(executor.find(done.get(1).id(), JANE, MAIL)).isPresent();
        assertThat(executor.find(slow.id(), JANE, MAIL)).isPresent();
        assertThat(executor.kept()).isEqualTo(OperationExecutor.MOST_KEPT + 1);
    }

    @Test
    void aWorkerThatEndsWithoutAResponseIsTheServersMistake() {
        PendingOperation operation = executor.begin(JANE, MAIL, () -> {
            throw new NoClassDefFoundError("gone");
        });

        assertThatThrownBy(() -> operation.await(LONG)).isInstanceOfSatisfying(MeetingException.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SERVER_ERROR);
            assertThat(problem).hasRootCauseInstanceOf(NoClassDefFoundError.class);
        });
        assertThat(executor.begin(JANE, MAIL, () -> response("created")).await(LONG))
                .isPresent();
    }

    @Test
    void aServerThatGoesDownLetsItEndAndTakesNoMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        OperationExecutor patient = new OperationExecutor(admission, clock, this::number);
        PendingOperation operation = patient.begin(JANE, MAIL, () -> {
            begun.countDown();
            service.await();
            return response("done");
        });
        begun.await();
        Thread closing = new Thread(patient::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        assertThat(Problems.of(() -> patient.begin(JANE, MAIL, () -> response("late"))))
                .isEqualTo("provider-busy");
        service.countDown();
        closing.join(TimeUnit.SECONDS.toMillis(4));
        assertThat(closing.isAlive()).isFalse();
        assertThat(operation.await(Duration.ZERO)).isPresent();
    }

    @Test
    void aServerThatGoesDownDoesNotWaitForever() {
        PendingOperation operation = begin();

        executor.close();

        assertThat(operation.await(Duration.ZERO)).isEmpty();
    }

    /** Another one each time, for more than there are bytes. */
    private void number(byte[] bytes) {
        ByteBuffer.wrap(bytes).putInt(numbers.incrementAndGet());
    }

    private static void ended(PendingOperation operation) {
        assertThat(operation.await(LONG)).isPresent();
    }

    private PendingOperation begin() {
        return executor.begin(JANE, MAIL, () -> {
            service.await();
            return response("done");
        });
    }

    private static JsonResponse response(String code) {
        return new JsonResponse(200, JsonResponse.JSON).with("code", code);
    }
}

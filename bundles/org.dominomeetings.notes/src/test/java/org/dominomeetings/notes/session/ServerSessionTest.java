package org.dominomeetings.notes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSessionTest {
    @TempDir
    private Path data;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch stall = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();
    private MeetingsServerFixture server;
    private ServerSession impatient;
    private ServerSession patient;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data);
        impatient = new ServerSession(Duration.ofMillis(50));
        patient = new ServerSession();
    }

    @AfterEach
    void stop() {
        stall.countDown();
        callers.shutdownNow();
        impatient.close();
        patient.close();
        server.close();
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNeverDone() throws Exception {
        stall(impatient);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> impatient.run((session, handles) -> done.incrementAndGet()))
                    .isInstanceOf(MeetingException.class);
        }

        stall.countDown();
        assertThat(impatient.waiting()).isZero();
        assertThat(done).hasValue(0);
    }

    @Test
    void whoOnlyReadsDoesNotStandBehindWhatOthersWrite() throws Exception {
        stall(patient);

        try (RequestScope scope =
                new Admission(MeetingsServerFixture.at(Duration.ZERO)).request().reading()) {
            String read = patient.run((session, handles) -> "read");
            assertThat(read).isEqualTo("read");
        }
    }

    /** Both threads are busy until the test ends the stall. */
    private void stall(ServerSession session) throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            Future<?> one = callers.submit(() -> session.run((notes, handles) -> {
                busy.countDown();
                try {
                    stall.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return null;
            }));
            assertThat(one).isNotNull();
        }
        busy.await();
    }
}

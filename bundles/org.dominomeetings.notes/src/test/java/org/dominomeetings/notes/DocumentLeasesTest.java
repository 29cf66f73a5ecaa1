package org.dominomeetings.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dominomeetings.core.ledger.Lease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets a lease, when two servers look at one database with clocks that differ. */
class DocumentLeasesTest {
    private static final String ONE = MeetingsServer.NAME;
    private static final String TWO = MeetingsServer.OTHER;
    private static final Duration LENGTH = Duration.ofMinutes(2);

    @TempDir
    private Path data;

    private MeetingsServer server;

    @BeforeEach
    void start() {
        server = new MeetingsServer(data).withDatabase();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whileOneServerHasItNoOtherGetsIt() {
        Lease lease = at(0).take("sweep", ONE, LENGTH).orElseThrow();

        assertThat(lease.until()).isEqualTo(MeetingsServer.START.plus(LENGTH));
        assertThat(at(119).take("sweep", TWO, LENGTH)).isEmpty();
        assertThat(at(0).take("something else", TWO, LENGTH)).isPresent();
    }

    @Test
    void anotherWaitsForItsEndAndForTheDifferenceOfTheClocks() {
        at(0).take("sweep", ONE, LENGTH).orElseThrow();

        assertThat(at(180).take("sweep", TWO, LENGTH)).isEmpty();
        assertThat(at(181).take("sweep", TWO, LENGTH)).isPresent();
        assertThat(at(181).take("sweep", ONE, LENGTH)).isEmpty();
    }

    @Test
    void whoHasItMayTakeItOnceMore() {
        Lease first = at(0).take("sweep", ONE, LENGTH).orElseThrow();
        Lease second = at(100).take("sweep", ONE.toLowerCase(), LENGTH).orElseThrow();

        assertThat(second.revision()).isEqualTo(first.revision() + 1);
        assertThat(at(200).take("sweep", TWO, LENGTH)).isEmpty();
    }

    @Test
    void givenBackItIsThereForTheNextAtOnce() {
        at(0).release(at(0).take("sweep", ONE, LENGTH).orElseThrow());

        assertThat(at(0).take("sweep", TWO, LENGTH)).isPresent();
    }

    @Test
    void whoseLeaseWasTakenOverGivesNothingBack() {
        Lease over = at(0).take("sweep", ONE, LENGTH).orElseThrow();
        at(300).take("sweep", TWO, LENGTH).orElseThrow();

        at(300).release(over);

        assertThat(at(300).take("sweep", ONE, LENGTH)).isEmpty();
    }

    @Test
    void ofManyServersThatAskAtATimeOneGetsIt() throws Exception {
        int servers = 8;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(servers);
        List<Future<Optional<Lease>>> asked = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            String name = "CN=acme1" + i + "/O=Acme";
            asked.add(pool.submit(() -> {
                start.await();
                return at(0).take("sweep", name, LENGTH);
            }));
        }
        start.countDown();
        int got = 0;
        for (Future<Optional<Lease>> one : asked) {
            got += one.get(60, TimeUnit.SECONDS).isPresent() ? 1 : 0;
        }
        pool.shutdownNow();

        assertThat(got).isEqualTo(1);
        assertThat(server.folder("meetings.nsf").documents()).hasSize(1);
    }

    private DocumentLeases at(int seconds) {
        return new DocumentLeases(server.database(), MeetingsServer.at(Duration.ofSeconds(seconds)));
    }
}

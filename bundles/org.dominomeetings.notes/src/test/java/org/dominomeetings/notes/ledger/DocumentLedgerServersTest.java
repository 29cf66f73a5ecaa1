package org.dominomeetings.notes.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.dominomeetings.standin.store.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of servers that work with one ledger. */
class DocumentLedgerServersTest {
    private static final String ONE = MeetingsServerFixture.NAME;
    private static final String TWO = MeetingsServerFixture.OTHER;
    private static final Duration START = Duration.ZERO;

    @TempDir
    private Path data;

    private MeetingsServerFixture server;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data).withDatabase();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneServerIsAloneAndWaitsForNobody() {
        servers(ONE, START).enter("k1");

        assertThat(servers(ONE, START).areSeveral()).isFalse();
        assertThat(servers(ONE, START).untilKnown()).isZero();
    }

    @Test
    void whoJoinsWaitsUntilTheOthersKnowAndTheyDoNot() {
        servers(ONE, START).enter("k1");
        Duration later = Duration.ofHours(1);
        servers(TWO, later).enter("k1");

        assertThat(servers(ONE, later).areSeveral()).isTrue();
        assertThat(servers(ONE, later).untilKnown()).isZero();
        assertThat(servers(TWO, later.plusSeconds(10)).untilKnown()).isEqualTo(Duration.ofSeconds(50));
        assertThat(servers(TWO, later.plusSeconds(60)).untilKnown()).isZero();
    }

    @Test
    void whoWasFirstWaitsForNobodyHoweverSoonTheNextOneComes() {
        servers(ONE, START).enter("k1");
        servers(TWO, Duration.ofSeconds(5)).enter("k1");

        assertThat(servers(ONE, Duration.ofSeconds(6)).untilKnown()).isZero();
        assertThat(servers(TWO, Duration.ofSeconds(6)).untilKnown()).isEqualTo(Duration.ofSeconds(59));
    }

    @Test
    void enteringAgainWritesNothingForADayAndDoesNotMakeItNew() {
        servers(ONE, START).enter("k1");
        servers(TWO, START).enter("k1");
        int written = document().sequence();

        servers(ONE, Duration.ofHours(23)).enter("k1");
        assertThat(document().sequence()).isEqualTo(written);

        servers(ONE, Duration.ofHours(24)).enter("k1");
        assertThat(document().sequence()).isEqualTo(written + 1);
        assertThat(servers(ONE, Duration.ofHours(24)).untilKnown()).isZero();
    }

    @Test
    void whoHasNotBeenSeenForAWeekIsNotAtWorkAndJoinsAnew() {
        servers(ONE, START).enter("k1");
        servers(TWO, START).enter("k1");
        Duration later = Duration.ofDays(8);

        servers(ONE, later).enter("k1");
        assertThat(servers(ONE, later).areSeveral()).isFalse();

        servers(TWO, later).enter("k1");
        assertThat(servers(ONE, later).areSeveral()).isTrue();
        assertThat(servers(TWO, later).untilKnown()).isEqualTo(DocumentLedgerServers.SETTLING);
    }

    @Test
    void aKeyThatAnotherServerUsesAndThisOneDoesNotHoldIsAProblem() {
        servers(ONE, START).enter("k2");
        servers(TWO, START).enter("k1");
        servers("CN=acme03/O=Acme", START).enter("");

        assertThat(servers(ONE, START).findings(id -> id.equals("k2") || id.equals("k1")))
                .isEmpty();
        assertThat(servers(ONE, START).findings("k2"::equals))
                .singleElement()
                .extracting(Finding::toString)
                .asString()
                .startsWith("PROBLEM other-key-ring")
                .contains(TWO, "k1");
    }

    @Test
    void anotherKeyIsEnteredAtOnce() {
        servers(ONE, START).enter("k1");
        servers(ONE, START).enter("k2");

        assertThat(servers(TWO, START).findings(id -> false).toString()).contains("the key k2");
    }

    private DocumentLedgerServers servers(String own, Duration at) {
        return new DocumentLedgerServers(server.database(), own, MeetingsServerFixture.at(at));
    }

    private Note document() {
        return server.folder("meetings.nsf").documents().get(0);
    }
}

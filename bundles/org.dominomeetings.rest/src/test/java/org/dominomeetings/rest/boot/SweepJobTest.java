package org.dominomeetings.rest.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.rest.health.UnresolvedMeetingLog;
import org.junit.jupiter.api.Test;

class SweepJobTest {
    private final List<String> done = new ArrayList<>();
    private boolean isLedgerServer;

    @Test
    void eachServerSavesItsOwnTokensAndOnlyTheLedgersSweeps() {
        run();
        assertThat(done).containsExactly("next in PT5M", "tokens saved");

        done.clear();
        isLedgerServer = true;
        run();
        assertThat(done).containsExactly("next in PT5M", "tokens saved", "swept", "statuses compared");
    }

    /** The next run is known before this one can fail. */
    private void run() {
        SweepJob job = new SweepJob(
                Duration.ofMinutes(5),
                () -> done.add("tokens saved"),
                () -> isLedgerServer,
                () -> {
                    done.add("swept");
                    throw new IllegalStateException("no result here");
                },
                () -> done.add("statuses compared"),
                new UnresolvedMeetingLog(),
                new Counters());
        Throwable ended = catchThrowable(() -> job.run(interval -> done.add("next in " + interval)));
        assertThat(ended != null).isEqualTo(isLedgerServer);
    }
}

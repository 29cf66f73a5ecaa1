package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.recovery.SweepResult;
import org.dominomeetings.rest.health.UnresolvedMeetingLog;

/** One run of the sweeper with one version of the settings. For the sweeper's thread. */
final class SweepJob implements SweepScheduler.SweepRun {
    private final Duration interval;
    private final Runnable saveTokens;
    private final BooleanSupplier isLedgerServer;
    private final Supplier<SweepResult> sweeper;
    private final Runnable mendStatuses;
    private final UnresolvedMeetingLog unresolved;
    private final Counters counters;

    /**
     * @param interval from this run to the next
     * @param saveTokens writes the new tokens that the ledger did not take when they came
     * @param isLedgerServer whether this server's replica is the ledger; asks Domino
     * @param mendStatuses has the status documents of accounts compared, without waiting for it
     */
    SweepJob(
            Duration interval,
            Runnable saveTokens,
            BooleanSupplier isLedgerServer,
            Supplier<SweepResult> sweeper,
            Runnable mendStatuses,
            UnresolvedMeetingLog unresolved,
            Counters counters) {
        this.interval = interval;
        this.saveTokens = saveTokens;
        this.isLedgerServer = isLedgerServer;
        this.sweeper = sweeper;
        this.mendStatuses = mendStatuses;
        this.unresolved = unresolved;
        this.counters = counters;
    }

    @Override
    public void run(Consumer<Duration> next) {
        next.accept(interval);
        // On every server, since each has tokens of its own to keep.
        saveTokens.run();
        if (isLedgerServer.getAsBoolean()) {
            try {
                SweepResult result = sweeper.get();
                unresolved.add(result);
                counters.count(Counters.Kind.SWEEPS, result.open().isEmpty() ? "done" : "needs-a-hand");
            } finally {
                mendStatuses.run();
            }
        }
    }
}

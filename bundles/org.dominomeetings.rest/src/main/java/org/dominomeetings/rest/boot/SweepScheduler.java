package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.recovery.SweepResult;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Settings;

/**
 * Runs the sweeper from time to time, on one thread of its own, on the server that keeps the ledger. Nothing happens before
 * the first time is up, so that a server is not slower in starting.
 */
final class SweepScheduler implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SweepScheduler.class.getName());

    /** By then the other tasks of a server have started, its mail router and replicator among them. */
    private static final Duration FIRST = Duration.ofSeconds(30);

    private static final int SHORTEST = 5;
    private static final int LONGEST = 3600;
    private static final String USUAL = "300";

    private final SweepRun round;
    private final Duration first;
    private final Consumer<Throwable> failed;
    private final ScheduledExecutorService thread;

    /** One run. */
    interface SweepRun {
        /** @param next takes how long after this run the next one comes, however this one ends */
        void run(Consumer<Duration> next);
    }

    SweepScheduler(SettingsReloader current) {
        this(FIRST, next -> sweep(current, next), failed -> {
            current.counters().count(Counters.Kind.SWEEPS, "failed");
            LOG.log(Level.WARNING, "What was left open could not be looked at", failed);
        });
    }

    /**
     * @param first how long from now until the first run, and until the next one after a run that did not come to say
     * @param failed is told what a run was ended by
     */
    SweepScheduler(Duration first, SweepRun round, Consumer<Throwable> failed) {
        this.first = first;
        this.round = round;
        this.failed = failed;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread sweeper = new Thread(work, "Domino Meetings sweeper");
            sweeper.setDaemon(true);
            // The container's own loader does not see the libraries inside this bundle.
            sweeper.setContextClassLoader(SweepScheduler.class.getClassLoader());
            return sweeper;
        });
        again(first);
    }

    /**
     * How long it is from one run to the next.
     *
     * @throws IllegalArgumentException if what is set is not possible
     */
    static Duration interval(Settings settings) {
        String text = settings.text(SharedSettings.SWEEP).orElse(USUAL);
        int seconds = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw new IllegalArgumentException(SharedSettings.SWEEP.name() + " has to be a whole number from "
                    + SHORTEST + " to " + LONGEST + ", not " + text);
        }
        return Duration.ofSeconds(seconds);
    }

    private void again(Duration after) {
        try {
            thread.schedule(this::run, after.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // The server is on its way down.
        }
    }

    /** Whatever ends a run, be it an error of the machine's, the next one comes: nobody starts the server anew for it. */
    private void run() {
        AtomicReference<Duration> next = new AtomicReference<>(first);
        try {
            round.run(next::set);
        } catch (Throwable any) {
            failed.accept(any);
        } finally {
            again(next.get());
        }
    }

    private static void sweep(SettingsReloader current, Consumer<Duration> next) {
        try (RequestScope scope = current.admission().background()) {
            SettingsComponents parts = current.get();
            next.accept(parts.sweepInterval);
            // On every server, since each has tokens of its own to keep.
            parts.account.tokens.saveAgain();
            if (parts.keepsLedger.getAsBoolean()) {
                SweepResult sweep = parts.sweeper.run();
                parts.lasting.sweeps.add(sweep);
                current.counters().count(Counters.Kind.SWEEPS, sweep.open().isEmpty() ? "done" : "needs-a-hand");
            }
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

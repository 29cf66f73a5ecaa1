package org.dominomeetings.rest;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.Settings;
import org.dominomeetings.core.SharedSettings;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.operation.Sweep;
import org.dominomeetings.core.overload.Scope;

/**
 * Runs the sweeper from time to time, on one thread of its own, on the server that keeps the ledger. Nothing happens before
 * the first time is up, so that a server is not slower in starting.
 */
final class SweepTimer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SweepTimer.class.getName());

    /** By then the other tasks of a server have started, its mail router and replicator among them. */
    private static final Duration FIRST = Duration.ofSeconds(30);

    private static final int SHORTEST = 5;
    private static final int LONGEST = 3600;
    private static final String USUAL = "300";

    private final CurrentParts current;
    private final ScheduledExecutorService thread;

    SweepTimer(CurrentParts current) {
        this.current = current;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread sweeper = new Thread(work, "Domino Meetings sweeper");
            sweeper.setDaemon(true);
            // The container's own loader does not see the libraries inside this bundle.
            sweeper.setContextClassLoader(SweepTimer.class.getClassLoader());
            return sweeper;
        });
        again(FIRST);
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

    private void run() {
        Duration next = FIRST;
        try (Scope scope = current.admission().background()) {
            Parts parts = current.get();
            next = parts.sweepInterval;
            // On every server, since each has tokens of its own to keep.
            parts.account.tokens.saveAgain();
            if (parts.keepsLedger.getAsBoolean()) {
                sweep(parts);
            }
        } catch (RuntimeException failed) {
            // Whatever it is, the next run comes.
            current.counters().count(Counters.Kind.SWEEPS, "failed");
            LOG.log(Level.WARNING, "What was left open could not be looked at", failed);
        }
        again(next);
    }

    private void sweep(Parts parts) {
        Sweep sweep = parts.sweeper.run();
        parts.lasting.sweeps.add(sweep);
        current.counters().count(Counters.Kind.SWEEPS, sweep.open().isEmpty() ? "done" : "needs-a-hand");
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

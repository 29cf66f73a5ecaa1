package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Schedules the sweeper periodically on one thread of its own, until it is closed. The first run is delayed, so that a
 * server does not start more slowly.
 */
final class SweepScheduler implements AutoCloseable {
    /**
     * Delay of the first run: by then the other tasks of a server have started, its mail router and replicator among
     * them.
     */
    static final Duration FIRST = Duration.ofSeconds(30);

    private final SweepRun run;
    private final Duration first;
    private final Consumer<Throwable> failed;
    private final ScheduledExecutorService thread;

    /** One run. */
    interface SweepRun {
        /** @param next takes how long after this run the next one comes, however this one ends */
        void run(Consumer<Duration> next);
    }

    /**
     * @param first how long from now until the first run, and until the next one after a run that did not come to say
     * @param failed is told what a run was ended by
     */
    SweepScheduler(Duration first, SweepRun run, Consumer<Throwable> failed) {
        this.first = first;
        this.run = run;
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

    @SuppressWarnings("FutureReturnValueIgnored") // The run itself reports whatever ends it.
    private void again(Duration after) {
        try {
            thread.schedule(this::run, after.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // The server is on its way down.
        }
    }

    /**
     * Runs the sweeper and schedules the next run, whatever ends this one, even an {@link Error}: nobody restarts the
     * server for it.
     */
    private void run() {
        Duration[] next = {first};
        try {
            run.run(after -> next[0] = after);
        } catch (Throwable any) {
            failed.accept(any);
        } finally {
            again(next[0]);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

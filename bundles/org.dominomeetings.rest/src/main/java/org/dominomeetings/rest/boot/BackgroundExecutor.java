package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A single-threaded executor whose idle thread ends, for what a request finds that it is time to do and is not to wait for:
 * one reads settings and tests health, another writes to people's mail files. Safe for any thread.
 */
final class BackgroundExecutor implements Executor, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BackgroundExecutor.class.getName());

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final ThreadPoolExecutor thread;

    /** @param name of the thread */
    BackgroundExecutor(String name) {
        this.thread = new ThreadPoolExecutor(
                1, 1, IDLE.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), work -> thread(work, name));
        this.thread.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        // The container's own loader does not see the libraries inside this bundle.
        thread.setContextClassLoader(BackgroundExecutor.class.getClassLoader());
        return thread;
    }

    /** Runs work later; none after {@link #close}. The same work must not be submitted again before it has ended. */
    @Override
    public void execute(Runnable work) {
        try {
            thread.execute(() -> run(work));
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.FINE, "the server is on its way down", closed);
        }
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Work in the background failed", failed);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

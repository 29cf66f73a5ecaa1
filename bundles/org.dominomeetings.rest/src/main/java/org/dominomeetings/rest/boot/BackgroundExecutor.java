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
 * A single-threaded executor whose idle thread ends: it reads settings and tests health when a request finds that it is time
 * to, so that no request waits for that. Safe for any thread.
 */
final class BackgroundExecutor implements Executor, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BackgroundExecutor.class.getName());

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final ThreadPoolExecutor thread;

    BackgroundExecutor() {
        this.thread = new ThreadPoolExecutor(
                1, 1, IDLE.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), BackgroundExecutor::thread);
        this.thread.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Domino Meetings look");
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
            LOG.log(Level.WARNING, "A look at settings or health failed", failed);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

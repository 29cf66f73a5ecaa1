package org.dominomeetings.notes;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import lotus.domino.NotesException;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Work with the server's own ID, on threads of its own: ledger, accounts and settings, never a person's entries. Safe for
 * any thread. Each piece of work has a session for itself, recycled at its end, so nothing outlives it.
 */
public final class ServerSession implements AutoCloseable {
    /** The work is a few local reads and writes; two threads keep up with all of Domino's HTTP threads. */
    private static final int THREADS = 2;

    /** Idle threads end, so that a server that is not asked for meetings keeps none. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    /** Beyond this the server has other troubles, and the caller is told so. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ThreadPoolExecutor threads;

    /**
     * A piece of work. What it keeps in the handles is recycled when it ends.
     *
     * @param <T> of no Domino object
     */
    interface Work<T> {
        T run(Session session, Handles handles) throws NotesException;
    }

    public ServerSession() {
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                work -> new Thread(work, "Domino Meetings " + number.incrementAndGet()));
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Runs a piece of work and waits for it. Not to be called from within such a piece, which would wait for a thread
     * while it holds one.
     *
     * @throws MeetingProblem the work's own, or {@code ledger-unavailable} if Domino failed or took too long
     */
    <T> T run(Work<T> work) {
        Future<T> result;
        try {
            result = threads.submit(() -> withSession(work));
        } catch (RejectedExecutionException closed) {
            throw MeetingProblem.because(closed, ProblemCode.LEDGER_UNAVAILABLE);
        }
        try {
            return result.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            if (e.getCause() instanceof NotesException) {
                throw DominoProblem.because((NotesException) e.getCause(), ProblemCode.LEDGER_UNAVAILABLE);
            }
            throw MeetingProblem.because(e.getCause(), ProblemCode.LEDGER_UNAVAILABLE);
        } catch (TimeoutException e) {
            throw MeetingProblem.because(e, ProblemCode.LEDGER_UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw MeetingProblem.because(e, ProblemCode.LEDGER_UNAVAILABLE);
        }
    }

    /** Canonical name of this server. */
    public String serverName() {
        return run((session, handles) -> session.getServerName());
    }

    private static <T> T withSession(Work<T> work) throws NotesException {
        NotesThread.sinitThread();
        try (Handles handles = new Handles()) {
            return work.run(handles.keep(NotesFactory.createSession()), handles);
        } finally {
            NotesThread.stermThread();
        }
    }

    /** Lets running work end and takes no more. */
    @Override
    public void close() {
        threads.shutdown();
    }
}

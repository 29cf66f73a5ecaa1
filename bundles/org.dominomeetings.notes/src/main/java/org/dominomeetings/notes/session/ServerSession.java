package org.dominomeetings.notes.session;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import lotus.domino.NotesException;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Runs work with the server's own ID on threads of its own: ledger, accounts and settings, never a person's entries.
 * Safe for any thread. Each piece of work has a session of its own, recycled at its end.
 */
public final class ServerSession implements AutoCloseable {
    /**
     * Number of threads: the work is a few local reads and writes, so two keep up with all of Domino's HTTP threads.
     */
    private static final int THREADS = 2;

    /** Idle threads end, so that a server that is not asked for meetings keeps none. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    /**
     * How long a caller waits for his work; a server that takes longer has other problems, and the caller is told so.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * Capacity of the queue: six times the usual number of HTTP threads. A caller waits for one piece of work at a
     * time, so there are never more than those; what is beyond would run after its caller has gone.
     */
    private static final int QUEUE = 256;

    private final Duration patience;
    private final ThreadPoolExecutor threads;

    /** Threads for read-only requests, which do not queue behind writes. */
    private final ThreadPoolExecutor reads;

    /**
     * A piece of work. What it adds to the {@link Recycler} is recycled when it ends.
     *
     * @param <T> of no Domino object
     */
    public interface Work<T> {
        public T run(Session session, Recycler handles) throws NotesException;
    }

    /** A piece of work that has no result. */
    public interface Task {
        public void run(Session session, Recycler handles) throws NotesException;
    }

    public ServerSession() {
        this(PATIENCE);
    }

    /** @param patience how long a caller waits for his piece of work; another than ours in a test alone */
    ServerSession(Duration patience) {
        this.patience = patience;
        AtomicInteger number = new AtomicInteger();
        ThreadFactory named = work -> new Thread(work, "Domino Meetings " + number.incrementAndGet());
        this.threads = pool(THREADS, named);
        this.reads = pool(1, named);
    }

    private static ThreadPoolExecutor pool(int size, ThreadFactory named) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size, size, IDLE.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(QUEUE), named);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /**
     * Runs a piece of work and waits for it. Not to be called from within such a piece, which would wait for a thread
     * while it holds one.
     *
     * @throws MeetingException the work's own, or {@code ledger-unavailable} if Domino failed or took too long, or too many
     *     wait already; what has not begun by then is never done
     */
    public <T> T run(Work<T> work) {
        ThreadPoolExecutor pool = RequestScope.current().isReading() ? reads : threads;
        FutureTask<T> result = new FutureTask<>(() -> withSession(work));
        try {
            pool.execute(result);
        } catch (RejectedExecutionException closedOrFull) {
            throw MeetingException.because(closedOrFull, ProblemCode.LEDGER_UNAVAILABLE);
        }
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException) {
                throw (RuntimeException) cause;
            }
            if (cause instanceof NotesException) {
                throw NotesExceptions.because((NotesException) cause, ProblemCode.LEDGER_UNAVAILABLE);
            }
            throw MeetingException.because(cause == null ? e : cause, ProblemCode.LEDGER_UNAVAILABLE);
        } catch (TimeoutException e) {
            throw MeetingException.because(e, ProblemCode.LEDGER_UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw MeetingException.because(e, ProblemCode.LEDGER_UNAVAILABLE);
        } finally {
            // Of no effect on what is done. What has begun goes on, since nothing of Domino's is to be interrupted.
            result.cancel(false);
            pool.remove(result);
        }
    }

    /** As {@link #run}, of work that has no result. */
    public void execute(Task task) {
        run((session, handles) -> {
            task.run(session, handles);
            return true;
        });
    }

    /** Canonical name of this server. */
    public String serverName() {
        return run((session, handles) -> session.getServerName());
    }

    private static <T> T withSession(Work<T> work) throws NotesException {
        NotesThread.sinitThread();
        try (Recycler handles = new Recycler()) {
            return work.run(handles.keep(NotesFactory.createSession()), handles);
        } finally {
            NotesThread.stermThread();
        }
    }

    /** How many pieces of work have not begun. */
    int waiting() {
        return threads.getQueue().size() + reads.getQueue().size();
    }

    /** Lets running work end and takes no more. */
    @Override
    public void close() {
        threads.shutdown();
        reads.shutdown();
    }
}

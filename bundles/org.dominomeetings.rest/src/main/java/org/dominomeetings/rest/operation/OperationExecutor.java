package org.dominomeetings.rest.operation;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.rest.http.JsonResponse;
import org.jspecify.annotations.Nullable;

/**
 * Carries out operations on threads of its own, each in a request scope with the time and the bulkheads of any request, and
 * keeps their responses for a while. Nothing of Domino's may go with the work to another thread but the server's session.
 * Safe for any thread.
 *
 * <p>There are as many workers as threads may be busy with all services ({@link Admission#most}): with fewer, one service
 * that stalls could take them all, and with more they could only be turned away there. None waits for a worker.
 */
public final class OperationExecutor implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OperationExecutor.class.getName());

    /** A client asks again within seconds; one whose answer was lost, too. After that it looks at the entry. */
    static final Duration KEPT = Duration.ofMinutes(2);

    /** Of at most 32 KB each, so 8 MB; more than people click in two minutes with a service that is slow. */
    static final int MOST_KEPT = 256;

    /** Idle threads end, so that a server that is not asked for meetings keeps none. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    /** When another click is worth it: a service that is well gives places back in a fraction of that. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    /**
     * How long a server that goes down lets what is under way end: most calls of services are over by then. The rest is left
     * as by a crash, and the sweeper finishes it.
     */
    private static final Duration LAST = Duration.ofSeconds(5);

    private final Admission admission;
    private final Clock clock;
    private final RandomSource random;
    private final Duration last;
    private final AtomicInteger busy = new AtomicInteger();
    private final ThreadPoolExecutor workers;

    /** Those under way, and those that ended, the latest at the end. */
    private final Map<String, Kept> operations = new LinkedHashMap<>();

    public OperationExecutor(Admission admission, Clock clock, RandomSource random) {
        this(admission, clock, random, LAST);
    }

    /** @param last how long {@link #close} waits; another than ours in a test alone */
    OperationExecutor(Admission admission, Clock clock, RandomSource random, Duration last) {
        this.admission = admission;
        this.clock = clock;
        this.random = random;
        this.last = last;
        this.workers = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new SynchronousQueue<>(),
                OperationExecutor::thread);
    }

    private static final class Kept {
        private final PendingOperation operation;

        /** By {@link Clock#uptime}; null while it is under way. */
        private final @Nullable Duration ended;

        Kept(PendingOperation operation, @Nullable Duration ended) {
            this.operation = operation;
            this.ended = ended;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Domino Meetings operation");
        thread.setDaemon(true);
        // The container's own loader does not see the libraries inside this bundle.
        thread.setContextClassLoader(OperationExecutor.class.getClassLoader());
        return thread;
    }

    /**
     * Begins an operation.
     *
     * @param person id of whom alone its response is for
     * @param mailFile that his bearer is bound to
     * @param work makes the response, a problem's too
     * @throws MeetingException {@code provider-busy} if as many are under way as may be, or the server goes down; nothing was
     *     begun
     */
    public PendingOperation begin(String person, Optional<String> mailFile, Callable<JsonResponse> work) {
        if (busy.incrementAndGet() > admission.most()) {
            busy.decrementAndGet();
            throw full(new IllegalStateException("all workers are busy with services"));
        }
        String id = random.newId();
        FutureTask<JsonResponse> task = new FutureTask<>(() -> run(id, work));
        PendingOperation operation = new PendingOperation(id, person, mailFile, task);
        synchronized (operations) {
            operations.put(id, new Kept(operation, null));
        }
        try {
            workers.execute(task);
        } catch (RejectedExecutionException closed) {
            busy.decrementAndGet();
            forget(operation);
            throw full(closed);
        }
        return operation;
    }

    private static MeetingException full(Exception cause) {
        return MeetingException.because(cause, ProblemCode.PROVIDER_BUSY, "Domino Meetings")
                .retryAfter(AGAIN);
    }

    /** On the worker's thread; places are given back and the end is noted before anybody sees the response. */
    private JsonResponse run(String id, Callable<JsonResponse> work) throws Exception {
        try (RequestScope scope = admission.request()) {
            return work.call();
        } finally {
            busy.decrementAndGet();
            synchronized (operations) {
                Kept kept = operations.remove(id);
                if (kept != null) {
                    operations.put(id, new Kept(kept.operation, clock.uptime()));
                }
                dropOld();
            }
        }
    }

    /** For the lock's holder. */
    private void dropOld() {
        Duration now = clock.uptime();
        long ended =
                operations.values().stream().filter(kept -> kept.ended != null).count();
        Iterator<Kept> oldest = operations.values().iterator();
        while (oldest.hasNext()) {
            Kept kept = oldest.next();
            if (kept.ended != null
                    && (ended > MOST_KEPT || now.minus(kept.ended).compareTo(KEPT) >= 0)) {
                oldest.remove();
                ended--;
            }
        }
    }

    /** The operation of an id; empty if there is none, or no longer, or it is another person's or mail file's. */
    public Optional<PendingOperation> find(String id, String person, Optional<String> mailFile) {
        synchronized (operations) {
            dropOld();
            return Optional.ofNullable(operations.get(id))
                    .map(kept -> kept.operation)
                    .filter(operation -> operation.belongsTo(person, mailFile));
        }
    }

    /** Nobody will ask for it: its first request had its response. */
    public void forget(PendingOperation operation) {
        synchronized (operations) {
            operations.remove(operation.id());
        }
    }

    /** How many are kept, under way or ended. */
    int kept() {
        synchronized (operations) {
            return operations.size();
        }
    }

    /** Takes no more, and lets what is under way end, for a while. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(last.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.INFO, "Operations under way are left to the sweeper: {0}", busy.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

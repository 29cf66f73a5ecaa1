package org.dominomeetings.rest.operation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.http.JsonResponse;

/** An operation that a worker carries out, or has carried out, with its response. Safe for any thread. */
public final class PendingOperation {
    private final String id;
    private final String person;
    private final Optional<String> mailFile;
    private final Future<JsonResponse> response;
    private final AtomicBoolean awaited = new AtomicBoolean();

    PendingOperation(String id, String person, Optional<String> mailFile, Future<JsonResponse> response) {
        this.id = id;
        this.person = person;
        this.mailFile = mailFile;
        this.response = response;
    }

    /** Random; it lets nobody ask but the person who began. */
    public String id() {
        return id;
    }

    boolean belongsTo(String asking, Optional<String> inMailFile) {
        return person.equals(asking) && mailFile.equals(inMailFile);
    }

    /**
     * Its response, the same each time, if it is there in time. One caller waits; a second one meanwhile does not: no more
     * threads are held by waiting than operations are under way.
     *
     * @throws MeetingException {@code server-error} if the worker ended without any
     */
    public Optional<JsonResponse> await(Duration patience) {
        boolean mayWait = awaited.compareAndSet(false, true);
        try {
            return Optional.of(response.get(mayWait ? patience.toMillis() : 0, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw MeetingException.because(e.getCause(), ProblemCode.SERVER_ERROR);
        } finally {
            if (mayWait) {
                awaited.set(false);
            }
        }
    }
}

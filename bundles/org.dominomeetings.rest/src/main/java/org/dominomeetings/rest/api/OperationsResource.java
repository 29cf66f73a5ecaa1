package org.dominomeetings.rest.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.core.ticket.BearerHolder;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.operation.OperationExecutor;
import org.dominomeetings.rest.operation.PendingOperation;

/**
 * The resource {@code /v1/operations/{id}}: an operation whose client does not wait to its end, and asks for the response
 * later (RFC 9110, 15.3.3). Safe for any thread.
 */
public final class OperationsResource {
    /** Member of a request: how many seconds its client waits. */
    static final String WAIT = "wait";

    /** Nomad ends a request of a script after ten seconds; what is left is for the way. */
    private static final int LONGEST_WAIT = 8;

    /** When a client that does not wait may ask again. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Authentication authentication;
    private final OperationExecutor executor;
    private final PublicUrls urls;

    /** @param urls under which the pages are that a problem leads to */
    public OperationsResource(Authentication authentication, OperationExecutor executor, PublicUrls urls) {
        this.authentication = authentication;
        this.executor = executor;
        this.urls = urls;
    }

    /**
     * Carries an operation out and answers with its response, or says after a time that it goes on. Without a time, and for
     * whom Domino has logged in, it is carried out on this thread: that person's session belongs to it.
     *
     * @param wait as the request has it
     * @param work does not touch the request, which is over when it is
     */
    JsonResponse run(Requester requester, Optional<Integer> wait, Supplier<JsonResponse> work) {
        if (!wait.isPresent() || !requester.holder().isPresent()) {
            return work.get();
        }
        Caller caller = requester.caller();
        PendingOperation operation =
                executor.begin(caller.id(), mailFile(requester), () -> responseOrProblem(caller, work));
        Optional<JsonResponse> response = operation.await(Duration.ofSeconds(wait.get()));
        response.ifPresent(inTime -> executor.forget(operation));
        return response.orElseGet(() -> inProgress(caller, operation));
    }

    /** How long the client of a request waits; empty if it says nothing. */
    static Optional<Integer> wait(JsonMembers members) {
        return members.wholeNumber(WAIT, 1, LONGEST_WAIT);
    }

    JsonResponse poll(Request request) {
        return poll(authentication.authenticate(request), request, Optional.empty());
    }

    /** As GET, for clients that can only POST; it may wait. */
    JsonResponse pollByPost(Request request) throws IOException {
        Requester requester = authentication.authenticateChange(request);
        return poll(requester, request, wait(request.body().only(WAIT)));
    }

    /** @throws MeetingException {@code no-operation}, the same for an unknown id and for another person's */
    private JsonResponse poll(Requester requester, Request request, Optional<Integer> wait) {
        Caller caller = requester.caller();
        PendingOperation operation = executor.find(request.argument("id"), caller.id(), mailFile(requester))
                .orElseThrow(() -> MeetingException.of(ProblemCode.NO_OPERATION));
        return operation.await(Duration.ofSeconds(wait.orElse(0))).orElseGet(() -> inProgress(caller, operation));
    }

    private static Optional<String> mailFile(Requester requester) {
        return requester.holder().flatMap(BearerHolder::mailFile);
    }

    /** On the worker's thread: what the request would have been answered, with its correlation id. */
    private JsonResponse responseOrProblem(Caller caller, Supplier<JsonResponse> work) {
        // Only who asks for nothing himself has none; an empty one is left out of the response.
        String correlationId = Optional.ofNullable(caller.correlationId()).orElse("");
        try {
            return work.get().correlatedBy(correlationId);
        } catch (RuntimeException e) {
            MeetingException problem = ProblemResponse.problem(e);
            ProblemResponse.log(problem, correlationId);
            return ProblemResponse.of(problem, caller.locale(), correlationId, urls);
        }
    }

    private static JsonResponse inProgress(Caller caller, PendingOperation operation) {
        return new JsonResponse(202, JsonResponse.JSON)
                .with("code", "in-progress")
                .with("message", Texts.in(caller.locale()).text("state.in-progress"))
                .with("poll", "/meetings/v1/operations/" + operation.id())
                .retryAfter(AGAIN);
    }
}

package org.dominomeetings.simulators.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.dominomeetings.simulators.fault.Fault;
import org.dominomeetings.simulators.fault.FaultQueue;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.NotSimulatedException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.service.Service;
import org.dominomeetings.simulators.state.StateFile;

/**
 * Dispatches one service's requests: injects faults, has the service authenticate the caller, validates request and
 * response against the contract, keeps the log and the state. Safe for use by many threads; the service works under
 * this object's lock.
 */
public final class RequestDispatcher {
    /** Most contract violations that are kept: a bug of ours repeats itself, and the first hundred are enough. */
    private static final int VIOLATIONS_KEPT = 100;

    private final Service service;
    private final Clock clock;
    private final StateFile file;
    private final FaultQueue faults = new FaultQueue();
    private final RequestLog log = new RequestLog();
    private final Deque<String> violations = new ArrayDeque<>();

    /** @param folder where the state lives; null for none */
    public RequestDispatcher(Service service, Clock clock, Path folder) {
        this.service = service;
        this.clock = clock;
        this.file = new StateFile(folder == null ? null : folder.resolve(service.name() + ".json"));
        file.read().ifPresent(saved -> {
            // Changes to what holds anyway: an older file does not know every setting of today.
            service.settings(service.settings().change((ObjectNode) saved.remove("settings")));
            service.grants().restore((ArrayNode) saved.remove("grants"));
            service.restore(saved);
        });
    }

    /**
     * The result of a dispatch.
     *
     * @param answer null where nothing was done
     * @param fault null for none
     * @param cleared what a held request waits for
     * @param then what is done after that
     */
    public record DispatchResult(Response answer, Fault fault, CountDownLatch cleared, Runnable then) {}

    public DispatchResult handle(Request request) {
        Instant at = clock.instant();
        // Before the fault is taken: faults cleared in between must still let this request go.
        CountDownLatch cleared = faults.cleared();
        Optional<Route> found = service.routes().stream()
                .filter(route -> route.match(request.path()).isPresent()
                        && route.method().equals(request.method()))
                .findFirst();
        Fault fault = found.flatMap(faults::take).orElse(null);
        Response answer = null;
        if (fault == null || fault.fault().performs()) {
            answer = found.isPresent() ? perform(found.get(), request, fault) : noRoute(request);
        } else if (fault.fault() == Fault.Kind.STATUS) {
            answer = playedStatus(fault);
        }
        log.add(
                new RequestLog.Entry(
                        at,
                        request.method(),
                        request.path(),
                        answer == null ? null : (Integer) answer.status(),
                        fault == null ? null : fault.fault()),
                found.map(Route::template).orElse("other"));
        boolean late = fault != null && fault.fault() == Fault.Kind.DONE_LATE;
        Runnable then = late ? () -> perform(found.get(), request, fault) : () -> {};
        return new DispatchResult(answer, fault, cleared, then);
    }

    private Response noRoute(Request request) {
        boolean known = service.routes().stream()
                .anyMatch(route -> route.match(request.path()).isPresent());
        return known
                ? service.problem(405, "The method is not allowed for this resource.", List.of())
                : service.problem(404, "The requested resource could not be found.", List.of());
    }

    private Response playedStatus(Fault fault) {
        Response answer = fault.body() == null
                ? service.problem(fault.status(), "A simulated fault.", List.of())
                        .withStatus(fault.status())
                : new Response(fault.status(), Map.of("Content-Type", fault.contentType()), fault.body());
        return fault.retryAfter() == null ? answer : answer.with("Retry-After", fault.retryAfter());
    }

    private synchronized Response perform(Route route, Request request, Fault fault) {
        if (fault != null && fault.fault() == Fault.Kind.EXPIRE_TOKEN) {
            service.grants()
                    .admit(service.accessToken(request))
                    .ifPresent(grant -> service.grants().expire(grant.id()));
        }
        try {
            Response answer = obey(route, request);
            List<String> wrong = service.contract().violations(request, answer);
            wrong.forEach(this::violation);
            return wrong.isEmpty() ? answer : service.problem(route, 500, "The simulator broke its contract.", wrong);
        } catch (NotSimulatedException e) {
            violation(e.getMessage());
            return service.problem(route, 501, "Not simulated: " + e.getMessage(), List.of());
        } catch (RuntimeException e) {
            violation(request.method() + " " + request.path() + ": " + e);
            return service.problem(route, 500, "The simulator failed.", List.of(e.toString()));
        } finally {
            if (fault != null || !request.method().equals("GET")) {
                save();
            }
        }
    }

    private Response obey(Route route, Request request) {
        try {
            Grant grant = service.admit(route, request);
            OpenApiContract.ValidationResult verdict = service.contract().judge(request);
            if (!verdict.details().isEmpty()) {
                return verdict.mediaType()
                        ? service.problem(route, 415, "The media type is not supported.", verdict.details())
                        : service.problem(route, 400, "The input parameters contain invalid items.", verdict.details());
            }
            return route.handler().handle(request, route.match(request.path()).orElseThrow(), grant);
        } catch (ErrorResponseException refusal) {
            return refusal.answer();
        }
    }

    private void violation(String what) {
        if (violations.size() < VIOLATIONS_KEPT) {
            violations.add(what);
        }
    }

    private void save() {
        if (!file.isKept()) {
            return;
        }
        ObjectNode state = service.save();
        state.set("settings", Json.tree(service.settings()));
        state.set("grants", service.grants().save());
        file.write(state);
    }

    /** Runs work of the control API under the lock and keeps what it changed. */
    synchronized <T> T change(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            save();
        }
    }

    synchronized ObjectNode show() {
        ObjectNode shown = service.show();
        shown.set("grants", service.grants().show());
        shown.set("requests", Json.tree(log.last()));
        shown.set("counts", Json.tree(log.counts()));
        shown.set("faults", Json.tree(faults.waiting()));
        shown.set("settings", service.settings().show());
        shown.set("contractViolations", Json.tree(violations));
        return shown;
    }

    synchronized void reset() {
        service.reset();
        log.clear();
        faults.clear();
        violations.clear();
        save();
    }

    Service service() {
        return service;
    }

    public FaultQueue faults() {
        return faults;
    }
}

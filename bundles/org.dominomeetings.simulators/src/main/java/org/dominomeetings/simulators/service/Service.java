package org.dominomeetings.simulators.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * One simulated meeting service. All calls for one service come one at a time, under the lock of its dispatcher, so
 * that an implementation needs no locks of its own.
 */
public interface Service {
    /** A factory of a service. */
    @FunctionalInterface
    interface Factory {
        /**
         * @param clock what the service takes for the time
         * @param secrets where its ids and tokens come from
         */
        Service make(Clock clock, RandomStrings secrets);
    }

    /** @return first segment of its URLs and key in the control API, such as {@code webex} */
    String name();

    /** @return the shapes that requests and answers must have */
    OpenApiContract contract();

    /** @return its operations */
    List<Route> routes();

    /** @return all scopes that it knows; what a grant gets unless fewer are asked for */
    Set<String> scopes();

    /** @return how it behaves now */
    SimulatorSettings settings();

    /** Changes how it behaves from now on. */
    void settings(SimulatorSettings settings);

    /** @return the people who allowed a client to act for them */
    Grants grants();

    /** @return the access token that a request carries, or empty text */
    default String accessToken(Request request) {
        return request.bearer();
    }

    /**
     * Authenticates the caller before the request is validated, as the real service does.
     *
     * @return the caller's grant; null where the route needs none
     * @throws ErrorResponseException for a caller who is not let in
     */
    Grant admit(Route route, Request request);

    /**
     * @param status HTTP status
     * @param message one sentence
     * @param details what exactly is wrong; may be empty
     * @return an error in the service's own shape
     */
    Response problem(int status, String message, List<String> details);

    /**
     * @return an error of the given route's shape, where that differs from the rest of the service (OAuth does)
     */
    default Response problem(Route route, int status, String message, List<String> details) {
        return problem(status, message, details);
    }

    /** @return {@code meetings}, {@code mails} and what else is worth seeing; no token */
    ObjectNode show();

    /** Forgets meetings and counters; grants and settings stay. */
    void reset();

    /** @return whether the meeting is known; changes it as an event at the service would (a host joins) */
    boolean change(String meetingId, ObjectNode change);

    /** @return whether the meeting was known; removes it as its host would at the service itself */
    boolean remove(String meetingId);

    /** @return everything that a restart must find again, but for grants and settings */
    ObjectNode save();

    /** Takes back what {@link #save()} gave. */
    void restore(ObjectNode saved);
}

package org.dominomeetings.providers.support;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.RetryAfter;

/**
 * Maps a service's responses to results and failures: the one switch from HTTP statuses to the closed list of failures,
 * for all services. Safe for any thread.
 */
public final class ResponseReader {
    /**
     * The statuses that refuse a request's content (RFC 9110, 15.5.1, .5, .10 and .21). 404 is among them: Webex has
     * answered so to an offset that is not its zone's (calcom/cal.com, pull request 7651).
     */
    private static final Set<Integer> REFUSALS =
            Collections.unmodifiableSet(new HashSet<>(Arrays.asList(400, 404, 409, 422)));

    private final String label;
    private final ErrorMapping errors;
    private final Clock clock;

    /** @param label what people call the service */
    public ResponseReader(String label, ErrorMapping errors, Clock clock) {
        this.label = label;
        this.errors = errors;
        this.clock = clock;
    }

    /**
     * Requires a success of a response whose content is not read.
     *
     * @throws ProviderException for any other
     */
    public void requireSuccess(RequestKind call, HttpResponse answer) {
        if (!isSuccess(answer) || comesFromSomethingInBetween(answer)) {
            throw failure(call, answer);
        }
    }

    /**
     * Reads the content of a successful response.
     *
     * @param reader empty where it finds too little
     * @throws ProviderException for any other answer. What cannot be read may have been done all the same.
     */
    public <T> T read(RequestKind call, HttpResponse answer, Function<JsonBody, Optional<T>> reader) {
        requireSuccess(call, answer);
        return JsonBody.of(answer).flatMap(reader).orElseThrow(() -> failure(call, answer));
    }

    /** As {@link #read}, of an answer that is a list of objects. */
    public <T> T readList(RequestKind call, HttpResponse answer, Function<List<JsonBody>, Optional<T>> reader) {
        requireSuccess(call, answer);
        return JsonBody.listOf(answer).flatMap(reader).orElseThrow(() -> failure(call, answer));
    }

    /**
     * Whether the status is a final success (RFC 9110, 15.3): the other ones promise something for later, or a part of
     * the response.
     */
    private static boolean isSuccess(HttpResponse answer) {
        return answer.status() == 200 || answer.status() == 201 || answer.status() == 204;
    }

    /**
     * Whether the response comes from an intermediary, a proxy's page or a captive portal's: most services write JSON
     * or nothing.
     */
    private boolean comesFromSomethingInBetween(HttpResponse answer) {
        return !answer.body().isEmpty() && !answer.isJson() && !errors.isFromService(answer);
    }

    private ProviderException failure(RequestKind call, HttpResponse answer) {
        Optional<JsonBody> body = comesFromSomethingInBetween(answer) ? Optional.empty() : JsonBody.of(answer);
        String status = String.valueOf(answer.status());
        String code = body.flatMap(errors::code).filter(ResponseReader::isWord).orElse(status);
        // The service's own message is left out: it can repeat what the user typed.
        String trace =
                body.flatMap(errors::trace).filter(ResponseReader::isWord).orElse("none");
        Kind kind = kind(call, answer, code);
        Duration wait = answer.header("Retry-After")
                .flatMap(value -> RetryAfter.parse(value, clock.now()))
                .orElse(null);
        return new ProviderException(kind, label + " answered " + status + ", trace " + trace, code, wait, null);
    }

    private Kind kind(RequestKind call, HttpResponse answer, String code) {
        int status = answer.status();
        if (comesFromSomethingInBetween(answer)) {
            // Its 404 says nothing about a meeting and its 401 nothing about a token; the service itself did nothing.
            boolean refused = status >= 400 && status < 500;
            return refused && status != 423 && status != 429 ? Kind.UNAVAILABLE : general(call, status);
        }
        if (refusesZone(call, answer)) {
            return Kind.ZONE_REFUSED;
        }
        return errors.failureKind(call, answer, code).orElseGet(() -> general(call, status));
    }

    /** Only what says for sure that nothing was done: the request is sent once more, in UTC. */
    private boolean refusesZone(RequestKind call, HttpResponse answer) {
        boolean tells = call == RequestKind.CREATE || call == RequestKind.CHANGE;
        return tells
                && REFUSALS.contains(answer.status())
                && JsonBody.of(answer).filter(errors::refusesZone).isPresent();
    }

    private static Kind general(RequestKind call, int status) {
        switch (status) {
            case 401:
                return Kind.TOKEN_REFUSED;
            case 403:
                return Kind.FORBIDDEN;
            case 404:
            case 410:
                // Where no meeting is named, none can be missing: the account is, or what it may do. So Webex answers
                // those who may not host (developer.webex.com/docs/meetings).
                return call == RequestKind.READ || call == RequestKind.CHANGE ? Kind.GONE : Kind.FORBIDDEN;
            case 423:
            case 429:
                return Kind.BUSY;
            case 307:
            case 308:
            case 407:
            case 408:
                // Sent on untouched, stopped by a proxy, or not whole when it came (RFC 9110, 15.4.8 to 15.5.9).
                return Kind.UNAVAILABLE;
            default:
                if (status >= 400 && status < 500) {
                    return Kind.INVALID;
                }
                // After a 5xx, an unusable success and the redirects that can follow a POST that was carried out
                // (RFC 9110, 15.4.2 to 15.4.4), nobody knows.
                return call == RequestKind.READ || call == RequestKind.FIND ? Kind.UNAVAILABLE : Kind.OUTCOME_UNKNOWN;
        }
    }

    /** Fit for a log and an answer of ours, whatever the service sends. */
    private static boolean isWord(String text) {
        return text.matches("[\\w.:-]{1,100}");
    }
}

package org.dominomeetings.core.overload;

import java.net.URI;
import java.time.Duration;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;

/**
 * A transport that sends within the deadline, the bulkhead and the circuit breaker of the current {@link RequestScope}.
 * A refusal of one person's request is an answer like any other. Safe for any thread.
 */
public final class AdmittedTransport implements HttpTransport {
    /** A host that has no more time than that and does not answer may be well. */
    private static final Duration FAIR = Duration.ofSeconds(5);

    private final HttpTransport transport;

    /** @param transport that ends a call when the scope's time is up */
    public AdmittedTransport(HttpTransport transport) {
        this.transport = transport;
    }

    /**
     * @throws ProviderException as any transport does; {@code BUSY} with a time where nothing was sent, since too many wait for
     *     this service already or its host has not been answering
     */
    @Override
    public HttpResponse send(HttpRequest request) {
        RequestScope scope = RequestScope.current();
        if (scope.bulkheads() == null) {
            return transport.send(request);
        }
        String host = host(request.url());
        String service = scope.serviceOr(host);
        scope.enter(service);
        if (scope.deadline().isOver()) {
            throw new ProviderException(Kind.UNAVAILABLE, request + ": not sent, the request's time is up");
        }
        return send(request, scope, ask(scope.bulkheads(), service, host));
    }

    private static CircuitBreaker.Permit ask(Bulkheads bulkheads, String service, String host) {
        try {
            return bulkheads.breaker(service, host).ask();
        } catch (CircuitBreaker.OpenCircuitException open) {
            bulkheads.count(service);
            throw new ProviderException(Kind.BUSY, host + " has not been answering", null, open.waitFor(), null);
        }
    }

    private HttpResponse send(HttpRequest request, RequestScope scope, CircuitBreaker.Permit permit) {
        boolean fair = scope.deadline().left().compareTo(FAIR) >= 0;
        Runnable outcome = permit::undecided;
        try {
            HttpResponse answer = transport.send(request);
            outcome = isNobody(answer.status()) ? permit::silent : permit::answered;
            return answer;
        } catch (ProviderException noAnswer) {
            outcome = fair ? permit::silent : permit::undecided;
            throw noAnswer;
        } finally {
            outcome.run();
        }
    }

    /**
     * What a gateway says that has nobody behind it (RFC 9110, 15.6.3 to 15.6.5). A 500 is not that: one person's entry may
     * be enough for it.
     */
    private static boolean isNobody(int status) {
        return status >= 502 && status <= 504;
    }

    private static String host(String url) {
        String authority = URI.create(url).getRawAuthority();
        return authority == null ? "" : authority;
    }
}

package org.dominomeetings.rest.boot;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.rest.http.Match;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.http.Response;
import org.dominomeetings.rest.http.Router;
import org.dominomeetings.rest.pages.ProblemPage;
import org.dominomeetings.rest.security.CorsPolicy;

/**
 * Dispatches each request to its route's handler, and counts it. Whatever exception a handler throws, the response is a
 * problem (RFC 9457), or a page where a person looks at it, with a correlation id under which the log has the cause.
 * What the container throws as a signal of its own, a login challenge for example, is an {@link Error} and passes
 * through. Safe for any thread.
 */
final class Dispatcher {
    private final Router router;
    private final Supplier<PublicUrls> urls;
    private final Supplier<CorsPolicy> cors;
    private final Counters counters;
    private final RandomSource random;

    /**
     * @param urls under which people reach this server, as far as they are known; never throws
     * @param cors what pages of other origins may do, as far as that is known; never throws
     */
    Dispatcher(
            Router router,
            Supplier<PublicUrls> urls,
            Supplier<CorsPolicy> cors,
            Counters counters,
            RandomSource random) {
        this.router = router;
        this.urls = urls;
        this.cors = cors;
        this.counters = counters;
        this.random = random;
    }

    Response dispatch(HttpServletRequest servlet, String correlationId) {
        String path = Request.path(servlet);
        Optional<Response> preflight = preflight(servlet, path);
        if (preflight.isPresent()) {
            counters.count(Counters.Kind.REQUESTS, "preflight", preflight.get().outcome());
            return preflight.get().correlatedBy(correlationId);
        }
        Match match = router.match(servlet.getMethod(), path);
        Request request = new Request(servlet, correlationId, match.arguments());
        Response response = handle(match, request);
        counters.count(Counters.Kind.REQUESTS, match.operation(), response.outcome());
        return match.isCrossOrigin() ? cors.get().answer(servlet, response) : response;
    }

    /** The answer to a CORS-preflight request; empty for any other, and for one that is not to be answered. */
    private Optional<Response> preflight(HttpServletRequest servlet, String path) {
        return "OPTIONS".equals(servlet.getMethod())
                        && router.match("POST", path).isCrossOrigin()
                ? cors.get().preflight(servlet)
                : Optional.empty();
    }

    private Response handle(Match match, Request request) {
        try {
            return match.handle(request).correlatedBy(request.correlationId());
        } catch (RuntimeException | IOException e) {
            return refusal(ProblemResponse.problem(e), match, request);
        }
    }

    private Response refusal(MeetingException problem, Match match, Request request) {
        ProblemResponse.log(problem, request.correlationId());
        Optional<String> title = match.problemTitle(request);
        return title.isPresent()
                ? ProblemPage.of(problem, title.get(), request, random)
                : ProblemResponse.of(problem, request.locale(), request.correlationId(), urls.get());
    }
}

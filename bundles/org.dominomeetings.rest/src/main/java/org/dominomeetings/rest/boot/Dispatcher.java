package org.dominomeetings.rest.boot;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.rest.http.Match;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.http.Response;
import org.dominomeetings.rest.http.Router;
import org.dominomeetings.rest.pages.ProblemPage;

/**
 * Dispatches each request to its route's handler, and counts it. Whatever exception a handler throws, the response is a
 * problem (RFC 9457), or a page where a person looks at it, with a correlation id under which the log has the cause.
 * What the container throws as a signal of its own, a login challenge for example, is an {@link Error} and passes
 * through. Safe for any thread.
 */
final class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

    private final Router router;
    private final Supplier<PublicUrls> urls;
    private final Counters counters;
    private final RandomSource random;

    /** @param urls under which people reach this server, as far as they are known; never throws */
    Dispatcher(Router router, Supplier<PublicUrls> urls, Counters counters, RandomSource random) {
        this.router = router;
        this.urls = urls;
        this.counters = counters;
        this.random = random;
    }

    Response dispatch(HttpServletRequest servlet, String correlationId) {
        Match match = router.match(servlet.getMethod(), Request.path(servlet));
        Request request = new Request(servlet, correlationId, match.arguments());
        Response response = handle(match, request);
        counters.count(Counters.Kind.REQUESTS, match.operation(), response.outcome());
        return response;
    }

    private Response handle(Match match, Request request) {
        try {
            return match.handle(request).correlatedBy(request.correlationId());
        } catch (MeetingException problem) {
            return refusal(problem, match, request);
        } catch (SecretsUnavailableException e) {
            return refusal(MeetingException.because(e, ProblemCode.NOT_CONFIGURED, "Domino Meetings"), match, request);
        } catch (RuntimeException | IOException e) {
            return refusal(MeetingException.because(e, ProblemCode.SERVER_ERROR), match, request);
        }
    }

    private Response refusal(MeetingException problem, Match match, Request request) {
        log(problem, request.correlationId());
        Optional<String> title = match.problemTitle(request);
        return title.isPresent()
                ? ProblemPage.of(problem, title.get(), request, random)
                : ProblemResponse.of(problem, request.locale(), request.correlationId(), urls.get());
    }

    /** Logs a problem: a caller's mistake at a low level, what has a cause on our side at a higher one. */
    private static void log(MeetingException problem, String correlationId) {
        boolean ours = problem.code().status() >= 500 || problem.provider().isPresent();
        LOG.log(
                ours ? Level.WARNING : Level.FINE,
                correlationId + " " + problem.code().code(),
                problem.getCause());
    }
}

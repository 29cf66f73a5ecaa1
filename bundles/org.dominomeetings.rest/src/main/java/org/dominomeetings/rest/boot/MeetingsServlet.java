package org.dominomeetings.rest.boot;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.SystemClock;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.rest.api.Requester;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.Response;
import org.dominomeetings.rest.http.Router;
import org.dominomeetings.rest.pages.PageRoutes;

/**
 * Answers below the alias {@code /meetings}, at the server's root and below every mail file. Whatever happens, the answer
 * is JSON, or a page where a person looks at it, with a correlation id under which the log has the cause. What the container throws as a signal of its
 * own, a login challenge for example, is an {@link Error} and passes through.
 */
public final class MeetingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(MeetingsServlet.class.getName());

    private final transient Clock clock = new SystemClock();
    private final transient RandomSource random = new SecureRandomSource();
    private final transient SettingsReloader current = new SettingsReloader(clock, random);
    private final transient Router router = new Router(current);
    private transient SweepScheduler sweeps;

    /** Called when the HTTP task starts, where it honours that, or with the first request; reads and opens nothing. */
    @Override
    public void init() {
        sweeps = new SweepScheduler(current);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String correlationId = random.newId();
        request.setAttribute(Requester.CORRELATION_ID, correlationId);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // The container's own loader does not see the libraries inside this bundle.
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        // Whatever the request leads to has one time, and gives back the places it takes with the services.
        try (RequestScope scope = current.admission().request()) {
            Response reply = answer(request, correlationId);
            count(request, reply);
            reply.send(response);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void count(HttpServletRequest request, Response reply) {
        String outcome = reply instanceof JsonResponse ? ((JsonResponse) reply).code() : "shown";
        current.counters().count(Counters.Kind.REQUESTS, Router.operation(request), outcome);
    }

    private Response answer(HttpServletRequest request, String correlationId) {
        try {
            return router.route(request).correlatedBy(correlationId);
        } catch (MeetingException problem) {
            return refusal(problem, request, correlationId);
        } catch (SecretsUnavailableException e) {
            return refusal(
                    MeetingException.because(e, ProblemCode.NOT_CONFIGURED, "Domino Meetings"), request, correlationId);
        } catch (RuntimeException | IOException e) {
            return refusal(MeetingException.because(e, ProblemCode.SERVER_ERROR), request, correlationId);
        }
    }

    private Response refusal(MeetingException problem, HttpServletRequest request, String correlationId) {
        log(problem, correlationId);
        return PageRoutes.isLookedAt(request)
                ? PageRoutes.problem(problem, request, correlationId, random)
                : ProblemResponse.of(problem, request.getLocale(), correlationId, current.publicUrls());
    }

    /** Callers' mistakes are no news to an administrator; what has a cause on our side is. */
    private static void log(MeetingException problem, String correlationId) {
        boolean ours = problem.code().status() >= 500 || problem.provider().isPresent();
        LOG.log(
                ours ? Level.WARNING : Level.FINE,
                correlationId + " " + problem.code().code(),
                problem.getCause());
    }

    @Override
    public void destroy() {
        sweeps.close();
        current.close();
    }
}

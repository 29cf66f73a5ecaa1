package org.dominomeetings.rest;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.SystemSurroundings;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.overload.Scope;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailable;

/**
 * Answers below the alias {@code /meetings}, at the server's root and below every mail file. Whatever happens, the answer
 * is JSON, or a page where a person looks at it, with a correlation id under which the log has the cause. What the container throws as a signal of its
 * own, a login challenge for example, is an {@link Error} and passes through.
 */
public final class MeetingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(MeetingsServlet.class.getName());

    private final transient Surroundings surroundings = new SystemSurroundings();
    private final transient CurrentParts current = new CurrentParts(surroundings);
    private final transient Router router = new Router(current);
    private transient SweepTimer sweeps;

    /** Called when the HTTP task starts, where it honours that, or with the first request; reads and opens nothing. */
    @Override
    public void init() {
        sweeps = new SweepTimer(current);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String correlationId = surroundings.newId();
        request.setAttribute(Asker.CORRELATION_ID, correlationId);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // The container's own loader does not see the libraries inside this bundle.
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        // Whatever the request leads to has one time, and gives back the places it takes with the services.
        try (Scope scope = current.admission().request()) {
            Reply reply = answer(request, correlationId);
            count(request, reply);
            reply.send(response);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void count(HttpServletRequest request, Reply reply) {
        String outcome = reply instanceof Answer ? ((Answer) reply).code() : "shown";
        current.counters().count(Counters.Kind.REQUESTS, Router.operation(request), outcome);
    }

    private Reply answer(HttpServletRequest request, String correlationId) {
        try {
            return router.route(request).correlatedBy(correlationId);
        } catch (MeetingProblem problem) {
            return refusal(problem, request, correlationId);
        } catch (SecretsUnavailable e) {
            return refusal(
                    MeetingProblem.because(e, ProblemCode.NOT_CONFIGURED, "Domino Meetings"), request, correlationId);
        } catch (RuntimeException | IOException e) {
            return refusal(MeetingProblem.because(e, ProblemCode.SERVER_ERROR), request, correlationId);
        }
    }

    private Reply refusal(MeetingProblem problem, HttpServletRequest request, String correlationId) {
        log(problem, correlationId);
        return Pages.isLookedAt(request)
                ? Pages.problem(problem, request, correlationId, surroundings)
                : ProblemAnswer.of(problem, request.getLocale(), correlationId, current.publicUrls());
    }

    /** Callers' mistakes are no news to an administrator; what has a cause on our side is. */
    private static void log(MeetingProblem problem, String correlationId) {
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

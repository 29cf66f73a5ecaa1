package org.dominomeetings.rest.http;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.problem.FollowUp;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Renders a problem as {@code application/problem+json} (RFC 9457), with flat members of our own beside. */
public final class ProblemResponse {
    private static final String PROBLEM_JSON = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemResponse.class.getName());

    private ProblemResponse() {}

    /** The problem that an exception is to a caller: its own, or one that names no cause, which is the log's. */
    public static MeetingException problem(Exception thrown) {
        if (thrown instanceof MeetingException) {
            return (MeetingException) thrown;
        }
        return thrown instanceof SecretsUnavailableException
                ? MeetingException.because(thrown, ProblemCode.NOT_CONFIGURED, "Domino Meetings")
                : MeetingException.because(thrown, ProblemCode.SERVER_ERROR);
    }

    /** Logs a problem: a caller's mistake at a low level, what has a cause on our side at a higher one. */
    public static void log(MeetingException problem, String correlationId) {
        boolean ours = problem.code().status() >= 500 || problem.provider().isPresent();
        LOG.log(
                ours ? Level.WARNING : Level.FINE,
                correlationId + " " + problem.code().code(),
                problem.getCause());
    }

    /**
     * @param urls under which the pages are that the problem leads to
     */
    public static JsonResponse of(MeetingException problem, Locale locale, String correlationId, PublicUrls urls) {
        ProblemCode code = problem.code();
        String sentence = sentence(problem, locale, correlationId);
        JsonResponse answer = new JsonResponse(code.status(), PROBLEM_JSON)
                .with("type", urls.explanation(code.code()))
                .with("code", code.code())
                .with("message", sentence)
                .with("detail", sentence)
                .with("outcome", problem.outcome().word())
                .with("field", problem.field().orElse(null))
                .with("provider", problem.provider().orElse(null))
                .with("providerCode", problem.providerCode().orElse(null))
                .with("question", question(code, locale))
                .with("yes", FollowUp.of(code).map(FollowUp::word).orElse(null))
                .with("reconnectUrl", isTheAccounts(code) ? urls.accountsPage() : null)
                .correlatedBy(correlationId);
        problem.retryAfter().ifPresent(answer::retryAfter);
        if (code == ProblemCode.METHOD_NOT_ALLOWED) {
            // RFC 9110, 15.5.6: such an answer names the methods that there are.
            answer.header("Allow", String.valueOf(problem.arguments()[1]));
        }
        return answer;
    }

    /** The sentence for the person; that of an internal error has the correlation id of the log. */
    public static String sentence(MeetingException problem, Locale locale, String correlationId) {
        return problem.code() == ProblemCode.SERVER_ERROR
                ? Texts.in(locale).text("problem." + problem.code().code(), correlationId)
                : Texts.in(locale).of(problem);
    }

    private static @Nullable String question(ProblemCode code, Locale locale) {
        return FollowUp.of(code)
                .map(followUp -> Texts.in(locale).text("question." + followUp.word()))
                .orElse(null);
    }

    private static boolean isTheAccounts(ProblemCode code) {
        return code == ProblemCode.NOT_CONNECTED || code == ProblemCode.RECONNECT;
    }
}

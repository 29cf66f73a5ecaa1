package org.dominomeetings.rest;

import java.util.Locale;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.text.Texts;

/** A problem as RFC 9457 describes it, with flat members beside. */
final class ProblemAnswer {
    private static final String PROBLEM_JSON = "application/problem+json";

    private ProblemAnswer() {}

    static Answer of(MeetingProblem problem, Locale locale, String correlationId) {
        ProblemCode code = problem.code();
        String sentence = code == ProblemCode.SERVER_ERROR
                ? Texts.in(locale).text("problem." + code.code(), correlationId)
                : Texts.in(locale).of(problem);
        Answer answer = new Answer(code.status(), PROBLEM_JSON)
                .with("type", "urn:dominomeetings:problem:" + code.code())
                .with("code", code.code())
                .with("message", sentence)
                .with("detail", sentence)
                .with("outcome", outcome(code))
                .with("field", problem.field().orElse(null))
                .with("provider", problem.provider().orElse(null))
                .with("providerCode", problem.providerCode().orElse(null))
                .correlatedBy(correlationId);
        problem.retryAfter().ifPresent(answer::retryAfter);
        return answer;
    }

    /** What is left behind: nothing, something unknown, or a meeting whose entry does not show it yet. */
    private static String outcome(ProblemCode code) {
        switch (code) {
            case OUTCOME_UNKNOWN:
                return "unknown";
            case ENTRY_NOT_WRITTEN:
                return "partial";
            default:
                return "none";
        }
    }
}

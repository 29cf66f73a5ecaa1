package org.dominomeetings.rest;

import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** {@code /v1/health}: up or down and no more, since anyone may ask; the log says why. */
final class HealthResource {
    private final Assembly.Parts parts;

    HealthResource(Assembly.Parts parts) {
        this.parts = parts;
    }

    /** @throws MeetingProblem {@code ledger-unavailable} or {@code not-configured}; no meeting can be made then */
    Answer answer() {
        parts.selfTest.run();
        if (parts.providers.all().isEmpty()) {
            throw MeetingProblem.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings");
        }
        return new Answer(200, Answer.JSON).with("code", "up");
    }
}

package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.dominomeetings.simulators.Quota;
import org.dominomeetings.simulators.Refusal;

/**
 * How many meetings a person may create in 24 hours; failed attempts count, too (Cisco's description, operation "create
 * a meeting": 100 for a regular user).
 */
final class WebexQuota {
    private final Quota quota;
    private final WebexProblems problems;

    WebexQuota(Clock clock, WebexProblems problems) {
        this.quota = new Quota(clock, Duration.ofHours(24));
        this.problems = problems;
    }

    /** @throws Refusal 429 with Retry-After in seconds (Cisco's description, status 429) */
    void attempt(String account, int allowed) {
        quota.attempt(account, allowed).ifPresent(wait -> {
            long seconds = wait.plusMillis(999).toSeconds();
            throw new Refusal(problems.answer(429, "Too many meetings were created in 24 hours.", List.of())
                    .with("Retry-After", seconds));
        });
    }

    void clear() {
        quota.clear();
    }

    ObjectNode save() {
        return quota.save();
    }

    void restore(ObjectNode saved) {
        quota.restore(saved);
    }
}

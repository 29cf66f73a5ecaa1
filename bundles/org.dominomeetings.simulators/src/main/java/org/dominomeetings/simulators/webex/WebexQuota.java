package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.Refusal;

/**
 * How many meetings a person may create in 24 hours; failed attempts count, too (Cisco's description, operation "create
 * a meeting": 100 for a regular user). Attempts that this quota itself refuses do not, or a caller who keeps trying
 * would never get out.
 */
final class WebexQuota {
    private static final Duration WINDOW = Duration.ofHours(24);

    private final Clock clock;
    private final WebexProblems problems;
    private final Map<String, List<Instant>> attempts = new TreeMap<>();

    WebexQuota(Clock clock, WebexProblems problems) {
        this.clock = clock;
        this.problems = problems;
    }

    /** @throws Refusal 429 with Retry-After in seconds (Cisco's description, status 429) */
    void attempt(String account, int allowed) {
        Instant now = clock.instant();
        List<Instant> recent = attempts.getOrDefault(account, List.of()).stream()
                .filter(attempt -> attempt.plus(WINDOW).isAfter(now))
                .toList();
        if (recent.size() >= allowed) {
            // The attempt that must leave the window before one more fits in.
            Instant freed = allowed == 0
                    ? now.plus(WINDOW)
                    : recent.get(recent.size() - allowed).plus(WINDOW);
            long seconds = Duration.between(now, freed).plusMillis(999).toSeconds();
            throw new Refusal(problems.answer(429, "Too many meetings were created in 24 hours.", List.of())
                    .with("Retry-After", seconds));
        }
        attempts.put(account, Stream.concat(recent.stream(), Stream.of(now)).toList());
    }

    void clear() {
        attempts.clear();
    }

    ObjectNode save() {
        return Json.tree(attempts);
    }

    void restore(ObjectNode saved) {
        attempts.clear();
        saved.fields()
                .forEachRemaining(entry ->
                        attempts.put(entry.getKey(), List.of(Json.read(entry.getValue(), Instant[].class))));
    }
}

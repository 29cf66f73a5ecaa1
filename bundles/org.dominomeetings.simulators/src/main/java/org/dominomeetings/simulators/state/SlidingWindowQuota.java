package org.dominomeetings.simulators.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dominomeetings.simulators.http.Json;

/**
 * A limit of a person's requests within a sliding window. Attempts that the quota itself refuses do not count, or a
 * caller who keeps trying would never get out. Not safe for threads.
 */
public final class SlidingWindowQuota implements UsageCounter {
    private final Clock clock;
    private final Duration window;
    private final Map<String, List<Instant>> attempts = new TreeMap<>();

    /** @param window how long an attempt counts */
    public SlidingWindowQuota(Clock clock, Duration window) {
        this.clock = clock;
        this.window = window;
    }

    /**
     * Counts an attempt, unless it is one too many.
     *
     * @return how long until one more fits in; empty where this one did
     */
    public Optional<Duration> attempt(String account, int allowed) {
        Instant now = clock.instant();
        List<Instant> recent = attempts.getOrDefault(account, List.of()).stream()
                .filter(attempt -> attempt.plus(window).isAfter(now))
                .toList();
        if (recent.size() < allowed) {
            attempts.put(account, Stream.concat(recent.stream(), Stream.of(now)).toList());
            return Optional.empty();
        }
        // The attempt that must leave the window before one more fits in.
        Instant leaving = allowed == 0 ? now : recent.get(recent.size() - allowed);
        return Optional.of(Duration.between(now, leaving.plus(window)));
    }

    @Override
    public void clear() {
        attempts.clear();
    }

    @Override
    public ObjectNode save() {
        return Json.tree(attempts);
    }

    @Override
    public void restore(ObjectNode saved) {
        attempts.clear();
        saved.fields()
                .forEachRemaining(entry ->
                        attempts.put(entry.getKey(), List.of(Json.read(entry.getValue(), Instant[].class))));
    }
}

package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.state.UsageCounter;

/**
 * A daily limit, by UTC, of a person's creates and changes (Zoom's skills, rest-api, rate limits: 100). Requests that
 * are refused for what they say count, too; those that this budget refuses do not.
 */
final class ZoomDailyQuota implements UsageCounter {
    private final Clock clock;
    private final Map<String, Integer> spent = new TreeMap<>();
    private LocalDate day = LocalDate.MIN;

    ZoomDailyQuota(Clock clock) {
        this.clock = clock;
    }

    /** @throws ErrorResponseException 429 with a Retry-After that is a date and time of ISO 8601, as Zoom has it for this limit alone */
    void consume(String account, int allowed) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            spent.clear();
            day = today;
        }
        if (spent.getOrDefault(account, 0) >= allowed) {
            throw new ErrorResponseException(ZoomErrors.answer(
                            429,
                            429,
                            "You have exceeded the daily rate limit (" + allowed
                                    + ") of Meeting Create/Update API requests permitted for this particular user.")
                    .with("X-RateLimit-Category", "Medium")
                    .with("X-RateLimit-Type", "Daily-limit")
                    .with("X-RateLimit-Limit", allowed)
                    .with("X-RateLimit-Remaining", 0)
                    .with("Retry-After", today.plusDays(1) + "T00:00:00Z"));
        }
        spent.merge(account, 1, Integer::sum);
    }

    @Override
    public void clear() {
        spent.clear();
    }

    @Override
    public ObjectNode save() {
        ObjectNode saved = Json.object().put("day", day.equals(LocalDate.MIN) ? "" : day.toString());
        saved.set("spent", Json.tree(spent));
        return saved;
    }

    @Override
    public void restore(ObjectNode saved) {
        spent.clear();
        day = saved.get("day").textValue().isEmpty()
                ? LocalDate.MIN
                : LocalDate.parse(saved.get("day").textValue());
        saved.get("spent")
                .fields()
                .forEachRemaining(
                        entry -> spent.put(entry.getKey(), entry.getValue().intValue()));
    }
}

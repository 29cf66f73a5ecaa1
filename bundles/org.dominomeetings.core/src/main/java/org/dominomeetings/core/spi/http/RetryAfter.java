package org.dominomeetings.core.spi.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When to come back, as services say it: seconds or an HTTP date (RFC 9110, 10.2.3), or an ISO 8601 instant as Zoom does
 * for its daily limit. Nonsense counts as not said.
 */
public final class RetryAfter {
    /** No limit of any of the services lasts longer than a day. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /**
     * @param value of the header, if there was one
     * @return positive and at most a day
     */
    public static Optional<Duration> parse(@Nullable String value, Instant now) {
        if (value == null) {
            return Optional.empty();
        }
        String text = value.trim();
        // Nine digits are thirty years; more is nonsense that need not overflow anything.
        Optional<Duration> wait = text.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                : date(text).map(date -> Duration.between(now, date));
        return wait.filter(some -> !some.isNegative() && !some.isZero())
                .map(some -> some.compareTo(LONGEST) > 0 ? LONGEST : some);
    }

    private static Optional<Instant> date(String text) {
        for (DateTimeFormatter format :
                new DateTimeFormatter[] {DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_DATE_TIME}) {
            try {
                return Optional.of(ZonedDateTime.parse(text, format).toInstant());
            } catch (DateTimeException notThisForm) {
                // The next form, or none.
            }
        }
        return Optional.empty();
    }
}

package org.dominomeetings.providers.http;

import java.time.Duration;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Settings;

/** The timeouts of a call to a service. Immutable. */
public final class Timeouts {
    /** Connect timeout: a service that takes longer is down for the person who waits. */
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Read timeout, the longest pause within a response; creating a meeting takes services a few seconds at most. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** Shortest setting, in seconds: with less a slow day at the service would make every outcome unknown. */
    private static final int SHORTEST = 5;

    /**
     * Longest setting, in seconds: one call never holds one of Domino's HTTP threads (40 by default) for longer. Nor
     * may it: a create that finds its token refused is three calls, and all three have to be over when another server
     * begins to look for the meeting, two minutes after the first.
     */
    private static final int LONGEST = 30;

    private final Duration connect;
    private final Duration silence;
    private final Duration whole;

    Timeouts(Duration connect, Duration silence, Duration whole) {
        this.connect = connect;
        this.silence = silence;
        this.whole = whole;
    }

    /**
     * The timeouts that the administrator has set; 30 seconds where he has not.
     *
     * @throws IllegalArgumentException if that is not a whole number from 5 to 30
     */
    public static Timeouts of(Settings settings) {
        String text = settings.text(SharedSettings.TIMEOUT).orElse(String.valueOf(LONGEST));
        int seconds = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw new IllegalArgumentException(SharedSettings.TIMEOUT.name() + " has to be a whole number from "
                    + SHORTEST + " to " + LONGEST + ", not " + text);
        }
        return within(Duration.ofSeconds(seconds));
    }

    /** Timeouts with a given total, which no part exceeds. */
    public static Timeouts within(Duration whole) {
        return new Timeouts(CONNECT, whole.compareTo(SILENCE) < 0 ? whole : SILENCE, whole);
    }

    Duration connect() {
        return connect;
    }

    Duration silence() {
        return silence;
    }

    /** The timeout of one whole request, with reading the response. */
    public Duration whole() {
        return whole;
    }
}

package org.dominomeetings.core.spi;

import java.time.Duration;

/** What a service takes at most and at least; known before the call, so that nobody learns it from a refusal. */
public final class Limits {
    /** Of a service that takes whatever it is told, or is told nothing. */
    public static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO, Duration.ofDays(365_000));

    private final int subjectLength;
    private final int agendaLength;
    private final Duration shortest;
    private final Duration longest;

    /**
     * @param subjectLength in characters (UTF-16 units, as services count)
     * @param agendaLength in characters
     */
    public Limits(int subjectLength, int agendaLength, Duration shortest, Duration longest) {
        this.subjectLength = subjectLength;
        this.agendaLength = agendaLength;
        this.shortest = shortest;
        this.longest = longest;
    }

    public int subjectLength() {
        return subjectLength;
    }

    public int agendaLength() {
        return agendaLength;
    }

    public Duration shortest() {
        return shortest;
    }

    public Duration longest() {
        return longest;
    }
}

package org.dominomeetings.core.spi;

import java.time.Duration;
import java.util.Objects;

/** What a service takes at most and at least; known before the call, so that nobody learns it from a refusal. */
public final class Limits {
    /** Of a service that takes whatever it is told, or is told nothing. */
    public static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO, Duration.ofDays(365_000));

    private final int subjectLength;
    private final int agendaLength;
    private final Duration shortest;
    private final Duration longest;
    private final PastStart pastStart;

    /** What a service makes of a start that lies in the past, as that of a meeting that is under way does. */
    public enum PastStart {
        /** Takes it, or keeps no times at all: it is told what the entry says. */
        TAKEN,
        /**
         * Refuses it, and a change need not tell the start again: what has begun keeps the start that the service knows,
         * and a new meeting starts with the next minute.
         */
        LEFT_OUT,
        /** Refuses it, and each change has to tell a start: it is told the next minute. */
        MOVED
    }

    /**
     * Of a service that takes a start in the past.
     *
     * @param subjectLength in characters (UTF-16 units, as services count)
     * @param agendaLength in characters
     */
    public Limits(int subjectLength, int agendaLength, Duration shortest, Duration longest) {
        this(subjectLength, agendaLength, shortest, longest, PastStart.TAKEN);
    }

    private Limits(int subjectLength, int agendaLength, Duration shortest, Duration longest, PastStart pastStart) {
        this.subjectLength = subjectLength;
        this.agendaLength = agendaLength;
        this.shortest = shortest;
        this.longest = longest;
        this.pastStart = Objects.requireNonNull(pastStart);
    }

    /** The same of a service that does this with a start in the past. */
    public Limits with(PastStart what) {
        return new Limits(subjectLength, agendaLength, shortest, longest, what);
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

    /** What becomes of a start that lies in the past. */
    public PastStart pastStart() {
        return pastStart;
    }
}

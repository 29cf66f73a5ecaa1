package org.dominomeetings.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * The key details of an entry as a service shall have them: complete, valid and within the service's limits. Immutable.
 */
public final class MeetingDetails {
    private final String subject;
    private final Instant start;
    private final Instant end;
    private final ZoneId zone;
    private final String agenda;

    /**
     * @param subject not blank
     * @param start inclusive
     * @param end exclusive, after the start
     * @param zone in which the chair thinks of the meeting
     * @param agenda plain text, may be empty
     */
    public MeetingDetails(String subject, Instant start, Instant end, ZoneId zone, String agenda) {
        this.subject = Objects.requireNonNull(subject);
        this.start = Objects.requireNonNull(start);
        this.end = Objects.requireNonNull(end);
        this.zone = Objects.requireNonNull(zone);
        this.agenda = Objects.requireNonNull(agenda);
    }

    /** The same at another time. */
    public MeetingDetails from(Instant newStart, Instant newEnd) {
        return new MeetingDetails(subject, newStart, newEnd, zone, agenda);
    }

    /** The same instants in UTC: what a service can be told that knows the zone not, or otherwise than this JVM. */
    public MeetingDetails inUtc() {
        return new MeetingDetails(subject, start, end, ZoneOffset.UTC, agenda);
    }

    public String subject() {
        return subject;
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    public ZoneId zone() {
        return zone;
    }

    /**
     * The zone as a service can be told it: a region of the IANA database or UTC, and nothing else that Java takes for a
     * zone. Its id is what the service calls it.
     */
    public ZoneId ianaZone() {
        return IanaZone.orUtc(zone);
    }

    public String agenda() {
        return agenda;
    }

    /** How long the meeting lasts; positive. */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /** What this detail says, as text that is equal exactly when the detail is. */
    String text(Detail detail) {
        switch (detail) {
            case SUBJECT:
                return subject;
            case START:
                return start.toString();
            case END:
                return end.toString();
            case TIME_ZONE:
                return zone.getId();
            case AGENDA:
                return agenda;
            default:
                throw new IllegalArgumentException(detail.name());
        }
    }
}

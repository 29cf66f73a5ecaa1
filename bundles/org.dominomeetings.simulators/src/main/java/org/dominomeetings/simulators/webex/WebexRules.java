package org.dominomeetings.simulators.webex;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dominomeetings.simulators.http.ErrorResponseException;

/**
 * Webex's validation rules of a meeting beyond the OpenAPI description. Each rule throws {@link
 * ErrorResponseException}.
 */
final class WebexRules {
    /** Cisco's description, CreateMeetingObject.start. */
    static final Duration SHORTEST = Duration.ofMinutes(10);

    /** Cisco's description, CreateMeetingObject.start. */
    static final Duration LONGEST = Duration.ofHours(23).plusMinutes(59);

    /** Cisco's description, operations "create" and "update" of a meeting. */
    private static final int YEARS_AHEAD = 10;

    private final Clock clock;
    private final WebexErrors problems;

    WebexRules(Clock clock, WebexErrors problems) {
        this.clock = clock;
        this.problems = problems;
    }

    /**
     * Start: not in the past, not ten years ahead; in the current minute it becomes the next minute (Cisco's
     * description, CreateMeetingObject.start and the operation's text).
     *
     * @param start on the minute
     * @return the start that the meeting gets
     */
    Instant start(Instant start) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (start.isBefore(minute)) {
            throw problems.invalid("The start time is in the past.");
        }
        Instant tooFar = now.atOffset(ZoneOffset.UTC).plusYears(YEARS_AHEAD).toInstant();
        if (!start.isBefore(tooFar)) {
            throw problems.invalid("The start time is ten years or more ahead.");
        }
        return start.equals(minute) ? minute.plus(1, ChronoUnit.MINUTES) : start;
    }

    /** End: not in the past (Cisco's description, CreateMeetingObject.end). */
    void end(Instant end) {
        if (end.isBefore(clock.instant())) {
            throw problems.invalid("The end time is in the past.");
        }
    }

    /** 10 minutes to 23 hours 59 minutes (Cisco's description, CreateMeetingObject.start and .end). */
    void duration(Instant start, Instant end) {
        Duration duration = Duration.between(start, end);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw problems.invalid("The duration must be between 10 minutes and 23 hours 59 minutes.");
        }
    }

    /**
     * The site's password rules. Which ones a site has is its administrator's choice; these are at least eight
     * characters with both cases and a digit (the case rule is the example of status 400 in Cisco's description).
     */
    void password(String password) {
        if (password.length() < 8) {
            throw problems.invalid("Meeting password validation failed. At least 8 characters are required.");
        }
        if (password.equals(password.toLowerCase()) || password.equals(password.toUpperCase())) {
            throw problems.invalid("Meeting password validation failed. Upper and lower case letters are required.");
        }
        if (password.chars().noneMatch(Character::isDigit)) {
            throw problems.invalid("Meeting password validation failed. A digit is required.");
        }
    }

    /**
     * A meeting that is taking place can be neither changed nor deleted (Cisco's description, operations "update" and
     * "delete"). Which status says so is not documented; 409 is the one whose text fits.
     */
    void notInProgress(WebexMeeting meeting) {
        if (meeting.inProgress()) {
            throw problems.refuse(409, "The meeting is in progress.", List.of());
        }
    }
}

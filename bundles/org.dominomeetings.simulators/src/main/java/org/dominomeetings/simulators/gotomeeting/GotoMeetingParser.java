package org.dominomeetings.simulators.gotomeeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import org.dominomeetings.simulators.http.NotSimulatedException;

/** Parses a request's body into a meeting's details, by the rules of GoTo's description. The body fits the contract. */
final class GotoMeetingParser {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withResolverStyle(ResolverStyle.STRICT);

    private final Clock clock;

    GotoMeetingParser(Clock clock) {
        this.clock = clock;
    }

    GotoMeeting.Details read(ObjectNode body) {
        if (!body.get("meetingtype").textValue().equals("scheduled")) {
            throw new NotSimulatedException("meetings of another type than scheduled");
        }
        String subject = body.get("subject").textValue();
        if (subject.isBlank() || subject.contains("<") || subject.contains(">")) {
            throw GotoErrors.invalid("The subject is empty or has characters that must be replaced.");
        }
        Instant start = time(body, "starttime");
        Instant end = time(body, "endtime");
        // What GoTo does with a meeting in the past, or one that ends before it starts, is not documented.
        if (start.isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES)) || !end.isAfter(start)) {
            throw GotoErrors.invalid("The times are not possible.");
        }
        return new GotoMeeting.Details(
                subject,
                start,
                end,
                body.get("passwordrequired").booleanValue(),
                body.get("conferencecallinfo").textValue());
    }

    private static Instant time(ObjectNode body, String member) {
        try {
            return LocalDateTime.parse(body.get(member).textValue(), UTC).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw GotoErrors.invalid("The " + member + " is not a time in UTC.");
        }
    }
}

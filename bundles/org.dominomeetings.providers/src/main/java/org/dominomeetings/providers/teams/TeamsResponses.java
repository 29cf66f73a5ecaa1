package org.dominomeetings.providers.teams;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.MeetingParser;

/** Parses Microsoft Graph's responses about meetings. */
final class TeamsResponses {
    private TeamsResponses() {}

    /** The meeting in a response; empty if id or link is missing. */
    static Optional<Meeting> meeting(JsonBody json) {
        // Graph's own examples spell the members of the conference in two ways.
        Optional<JsonBody> audio =
                json.inLowerCase().object("audioconferencing").map(JsonBody::inLowerCase);
        Optional<String> toll = audio.flatMap(some -> some.text("tollnumber"));
        return MeetingParser.parse(json, "id", "joinWebUrl")
                .map(meeting -> meeting.number(json.textOrNull("joinMeetingIdSettings", "joinMeetingId"))
                        .passcode(json.textOrNull("joinMeetingIdSettings", "passcode"))
                        .dialIn(
                                (toll.isPresent() ? toll : audio.flatMap(some -> some.text("tollfreenumber")))
                                        .orElse(null),
                                audio.flatMap(some -> some.text("conferenceid")).orElse(null))
                        .host(json.textOrNull("participants", "organizer", "upn"))
                        .build());
    }

    /** Whether the meeting has the details that were asked for, as far as Graph has them. */
    static boolean agrees(JsonBody json, MeetingDetails details) {
        return json.text("subject").filter(details.subject()::equals).isPresent() && hasTimes(json, details);
    }

    static boolean hasTimes(JsonBody json, MeetingDetails details) {
        return isAt(json, "startDateTime", details.start()) && isAt(json, "endDateTime", details.end());
    }

    /** An entry's times are whole seconds; Graph answers up to seven digits more. */
    private static boolean isAt(JsonBody json, String member, Instant wanted) {
        try {
            return json.text(member)
                    .map(text -> OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS))
                    .filter(wanted.truncatedTo(ChronoUnit.SECONDS)::equals)
                    .isPresent();
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}

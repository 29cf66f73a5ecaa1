package org.dominomeetings.providers.teams;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.providers.json.JsonBody;

/** What Graph tells of a meeting. */
final class TeamsAnswers {
    private TeamsAnswers() {}

    /** The meeting that an answer describes; empty if it lacks what makes a meeting. */
    static Optional<Meeting> meeting(JsonBody json) {
        Optional<String> id = json.text("id");
        Optional<String> link = json.text("joinWebUrl").filter(url -> url.startsWith("https://"));
        if (!id.isPresent() || !link.isPresent()) {
            return Optional.empty();
        }
        Optional<JsonBody> byNumber = json.object("joinMeetingIdSettings");
        return Optional.of(Meeting.with(id.get(), link.get())
                .number(byNumber.flatMap(settings -> settings.text("joinMeetingId"))
                        .orElse(null))
                .passcode(
                        byNumber.flatMap(settings -> settings.text("passcode")).orElse(null))
                .dialIn(json.inLowerCase()
                        .object("audioconferencing")
                        .flatMap(audio -> dialIn(audio.inLowerCase()))
                        .orElse(null))
                .host(json.object("participants")
                        .flatMap(people -> people.object("organizer"))
                        .flatMap(organizer -> organizer.text("upn"))
                        .orElse(null))
                .build());
    }

    /**
     * A number that a phone can dial as it stands: commas are pauses, then comes the conference id that Teams asks for.
     * Graph's own examples spell its member in two ways.
     */
    private static Optional<String> dialIn(JsonBody audio) {
        String code = audio.text("conferenceid").map(id -> ",," + id + "#").orElse("");
        Optional<String> number = audio.text("tollnumber");
        return (number.isPresent() ? number : audio.text("tollfreenumber")).map(dialled -> dialled + code);
    }

    /** Whether the meeting is as it was asked for, in all that Graph knows of it. */
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

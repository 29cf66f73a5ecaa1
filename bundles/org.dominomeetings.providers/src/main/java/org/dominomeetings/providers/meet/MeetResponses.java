package org.dominomeetings.providers.meet;

import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.MeetingParser;

/** Parses Google's responses about a space. */
final class MeetResponses {
    private MeetResponses() {}

    /** The meeting of a space; empty if id or link is missing. */
    static Optional<Meeting> meeting(JsonBody json) {
        if (!json.text("name").filter(name -> name.matches("spaces/[\\w-]+")).isPresent()) {
            return Optional.empty();
        }
        return MeetingParser.parse(json, "name", "meetingUri")
                .map(meeting -> meeting.number(json.textOrNull("meetingCode"))
                        .dialIn(json.textOrNull("phoneAccess", "phoneNumber"), json.textOrNull("phoneAccess", "pin"))
                        .sipAddress(json.text("gatewaySipAccess", "uri")
                                .map(uri -> uri.replaceFirst("^sips?:", ""))
                                .orElse(null))
                        .build());
    }
}

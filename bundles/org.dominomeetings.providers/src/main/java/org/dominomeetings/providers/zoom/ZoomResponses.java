package org.dominomeetings.providers.zoom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.MeetingParser;

/**
 * Parses Zoom's responses about meetings. The host's link, {@code start_url}, starts the meeting as its host and is
 * never read.
 */
final class ZoomResponses {
    private ZoomResponses() {}

    /** The meeting in a response; empty if id or link is missing. */
    static Optional<Meeting> meeting(JsonBody json) {
        return MeetingParser.parse(json, "id", "join_url")
                .map(meeting -> meeting.number(json.textOrNull("id"))
                        .passcode(json.textOrNull("password"))
                        .phonePasscode(json.textOrNull("pstn_password"))
                        .dialIn(json.textOrNull("settings", "global_dial_in_numbers", "number"), json.textOrNull("id"))
                        .host(json.textOrNull("host_email"))
                        .build());
    }

    /** The meetings of one page of a list; empty if it is none. */
    static Optional<List<JsonBody>> listed(JsonBody page) {
        return page.list("meetings");
    }

    /** Whether a listed meeting starts in that minute; whether Zoom keeps seconds is not documented. */
    static boolean startsAt(JsonBody listed, Instant start) {
        try {
            return listed.text("start_time")
                    .map(text -> Instant.parse(text).truncatedTo(ChronoUnit.MINUTES))
                    .filter(start.truncatedTo(ChronoUnit.MINUTES)::equals)
                    .isPresent();
        } catch (DateTimeException otherForm) {
            return false;
        }
    }
}

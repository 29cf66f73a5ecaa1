package org.dominomeetings.providers.support;

import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;

/** Parses the id and the link of a meeting. */
public final class MeetingParser {
    private MeetingParser() {}

    /**
     * A meeting with its id and its link. Whether people can be sent to that link is asked of every service's meetings in
     * one place, which then knows by its id which meeting it is.
     *
     * @param id name of the member that holds the id
     * @param link name of the one that holds the guests' link
     * @return empty if either is missing
     */
    public static Optional<Meeting.Builder> parse(JsonBody json, String id, String link) {
        Optional<String> url = json.text(link).filter(text -> !text.trim().isEmpty());
        return json.text(id).flatMap(known -> url.map(told -> Meeting.with(known, told)));
    }
}

package org.dominomeetings.providers.json;

import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;

/** What makes a meeting, as services tell it. */
public final class ToldMeeting {
    private ToldMeeting() {}

    /**
     * A meeting with its id and its link.
     *
     * @param id name of the member that holds the id
     * @param link name of the one that holds the guests' link
     * @return empty if either is missing, or the link is one that others could read on the way
     */
    public static Optional<Meeting.Builder> of(JsonBody json, String id, String link) {
        Optional<String> url = json.text(link).filter(text -> text.startsWith("https://"));
        return json.text(id).flatMap(known -> url.map(secure -> Meeting.with(known, secure)));
    }
}

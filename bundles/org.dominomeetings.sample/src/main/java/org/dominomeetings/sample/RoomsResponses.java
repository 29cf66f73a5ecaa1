package org.dominomeetings.sample;

import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.MeetingParser;

/** What the rooms' answers describe: a room is a meeting. */
final class RoomsResponses {
    private RoomsResponses() {}

    /** The meeting that a room is; empty if it lacks what makes one, or its id could not go into a path. */
    static Optional<Meeting> meeting(JsonBody room) {
        return room.text("id").filter(id -> id.matches("[A-Za-z0-9]{1,64}")).isPresent()
                ? MeetingParser.parse(room, "id", "link").map(Meeting.Builder::build)
                : Optional.empty();
    }

    /** The first room of a list, if it has any; empty outside if that one cannot be read, which is no answer. */
    static Optional<Optional<Meeting>> first(List<JsonBody> rooms) {
        return rooms.isEmpty()
                ? Optional.of(Optional.empty())
                : meeting(rooms.get(0)).map(Optional::of);
    }
}

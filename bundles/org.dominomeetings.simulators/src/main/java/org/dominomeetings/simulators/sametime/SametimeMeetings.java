package org.dominomeetings.simulators.sametime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.state.MeetingStore;

/** The meeting operations of Sametime, and its meetings. */
final class SametimeMeetings extends MeetingStore<SametimeMeeting> {
    private final Clock clock;

    SametimeMeetings(Clock clock) {
        super(SametimeMeeting[].class);
        this.clock = clock;
    }

    Response create(Request request, Map<String, String> path, Grant grant) {
        JsonNode asked = Json.parse(request.body()).get("meeting");
        Instant now = clock.instant();
        return json(keep(new SametimeMeeting(
                        free(asked.get("name").textValue()),
                        grant.account(),
                        texts(asked.get("moderators")),
                        asked.path("allowGuestUser").asBoolean(),
                        asked.path("mode").asText("Open"),
                        "",
                        now,
                        now))
                .show());
    }

    /** Changes a meeting; a new name is a new link, and the old one does not work any more. */
    Response patch(Request request, Map<String, String> path, Grant grant) {
        SametimeMeeting meeting = find(path, grant);
        JsonNode asked = Json.parse(request.body()).get("meeting");
        String name = asked.get("name").textValue();
        SametimeMeeting changed = new SametimeMeeting(
                name.equals(meeting.name()) ? name : free(name),
                meeting.owner(),
                texts(asked.get("moderators")),
                asked.path("allowGuestUser").asBoolean(meeting.guests()),
                asked.path("mode").asText(meeting.mode()),
                meeting.password(),
                meeting.createdAt(),
                clock.instant());
        forget(meeting);
        return json(keep(changed).show());
    }

    Response delete(Request request, Map<String, String> path, Grant grant) {
        forget(find(path, grant));
        return SametimeErrors.text(200, "OK");
    }

    /** All that belong to the caller: the widget for Sametime 12 asks for no page and no time. */
    Response list(Request request, Map<String, String> path, Grant grant) {
        ArrayNode own = Json.object().arrayNode();
        all().stream()
                .filter(meeting -> meeting.owner().equals(grant.account()))
                .forEach(meeting -> own.add(meeting.show()));
        return json(own);
    }

    /** Names are there once for the whole server, whoever owns them. */
    private String free(String name) {
        if (held(name).isPresent()) {
            throw SametimeErrors.refuse(409);
        }
        return name;
    }

    /** A meeting is there for its owner alone; to others it is as unknown as one that never was. */
    private SametimeMeeting find(Map<String, String> path, Grant grant) {
        return held(path.get("meetingId"))
                .filter(meeting -> meeting.owner().equals(grant.account()))
                .orElseThrow(() -> SametimeErrors.refuse(404));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.textValue()));
        return texts;
    }

    private static Response json(JsonNode body) {
        return Response.json(200, "application/json; charset=utf-8", body);
    }

    @Override
    protected String id(SametimeMeeting meeting) {
        return meeting.name();
    }

    @Override
    protected ObjectNode shown(SametimeMeeting meeting) {
        return meeting.show().put("id", meeting.name());
    }
}

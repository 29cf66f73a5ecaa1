package org.dominomeetings.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.Meetings;
import org.dominomeetings.simulators.Refusal;
import org.dominomeetings.simulators.Request;
import org.dominomeetings.simulators.Secrets;

/** The rooms that are booked, and the rules that their description cannot say. What it asks for has been seen to. */
final class Bookings extends Meetings<ObjectNode> {
    private static final String TYPE = "application/json";
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Clock clock;
    private final Secrets secrets;

    Bookings(Clock clock, Secrets secrets) {
        super(ObjectNode[].class);
        this.clock = clock;
        this.secrets = secrets;
    }

    /** A reference that comes twice books two rooms. */
    Answer book(Request request, Map<String, String> path, Grant none) {
        ObjectNode room = checked(request);
        String id = "R" + secrets.hex(16);
        room.put("id", id).put("link", "https://rooms.acme.example/" + id);
        return Answer.json(201, TYPE, keep(room));
    }

    Answer list(Request request, Map<String, String> path, Grant none) {
        ArrayNode found = Json.object().putArray("found");
        all().stream()
                .filter(room -> room.get("reference").textValue().equals(request.query("reference", "")))
                .forEach(found::add);
        return Answer.json(200, TYPE, found);
    }

    Answer get(Request request, Map<String, String> path, Grant none) {
        return Answer.json(200, TYPE, find(path));
    }

    Answer change(Request request, Map<String, String> path, Grant none) {
        ObjectNode room = find(path);
        room.setAll(checked(request));
        return Answer.json(200, TYPE, room);
    }

    Answer giveUp(Request request, Map<String, String> path, Grant none) {
        forget(find(path));
        return Answer.empty(204);
    }

    private ObjectNode find(Map<String, String> path) {
        return held(path.get("id"))
                .orElseThrow(() -> new Refusal(problem(404, "no-such-room", "There is no such room.")));
    }

    private ObjectNode checked(Request request) {
        ObjectNode order = Json.parse(request.body());
        Instant starts = Instant.parse(order.get("starts").textValue());
        Duration length =
                Duration.between(starts, Instant.parse(order.get("ends").textValue()));
        boolean possible = length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
        if (!possible || starts.isBefore(clock.instant())) {
            throw new Refusal(problem(400, "no-such-time", "The room cannot be booked for then."));
        }
        if (order.get("subject").textValue().isBlank()) {
            throw new Refusal(problem(400, "no-subject", "A booking has a subject."));
        }
        return order;
    }

    static Answer problem(int status, String code, String message) {
        return Answer.json(status, TYPE, Map.of("code", code, "message", message));
    }

    @Override
    protected String id(ObjectNode room) {
        return room.get("id").textValue();
    }

    /** Rooms send no mails. */
    @Override
    protected ObjectNode shown(ObjectNode room) {
        return room;
    }
}

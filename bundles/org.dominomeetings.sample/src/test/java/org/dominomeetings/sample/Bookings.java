package org.dominomeetings.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.MeetingStore;

/** The rooms that are booked, and the rules that their description cannot say. What it can say was seen to before. */
final class Bookings extends MeetingStore<Booking> {
    private static final String TYPE = "application/json";
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Clock clock;
    private final RandomStrings secrets;

    Bookings(Clock clock, RandomStrings secrets) {
        super(Booking[].class);
        this.clock = clock;
        this.secrets = secrets;
    }

    @Override
    protected String id(Booking booking) {
        return booking.id();
    }

    @Override
    protected ObjectNode shown(Booking booking) {
        return Json.tree(booking);
    }

    /** A reference that comes twice books two rooms. */
    Response book(Request request, Map<String, String> path, Grant none) {
        String id = "R" + secrets.hex(16);
        String reference = Json.parse(request.body()).get("reference").textValue();
        Booking booking = checked(request, id, "https://rooms.acme.example/" + id, reference);
        return Response.json(201, TYPE, keep(booking));
    }

    Response list(Request request, Map<String, String> path, Grant none) {
        String reference = request.query("reference", "");
        return Response.json(
                200,
                TYPE,
                all().stream()
                        .filter(booking -> booking.reference().equals(reference))
                        .toList());
    }

    Response get(Request request, Map<String, String> path, Grant none) {
        return Response.json(200, TYPE, find(path));
    }

    Response change(Request request, Map<String, String> path, Grant none) {
        Booking known = find(path);
        return Response.json(200, TYPE, keep(checked(request, known.id(), known.link(), known.reference())));
    }

    Response giveUp(Request request, Map<String, String> path, Grant none) {
        forget(find(path));
        return Response.empty(204);
    }

    private Booking find(Map<String, String> path) {
        return held(path.get("id"))
                .orElseThrow(() -> new ErrorResponseException(problem(404, "no-such-room", "There is no such room.")));
    }

    private Booking checked(Request request, String id, String link, String reference) {
        ObjectNode order = Json.parse(request.body());
        String subject = order.get("subject").textValue();
        String starts = order.get("starts").textValue();
        String ends = order.get("ends").textValue();
        if (subject.isBlank()) {
            throw new ErrorResponseException(problem(400, "no-subject", "A booking has a subject."));
        }
        Duration length = Duration.between(Instant.parse(starts), Instant.parse(ends));
        boolean possible = length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
        if (!possible || Instant.parse(starts).isBefore(clock.instant())) {
            throw new ErrorResponseException(problem(400, "no-such-time", "The room cannot be booked for then."));
        }
        return new Booking(id, link, subject, starts, ends, reference);
    }

    static Response problem(int status, String code, String message) {
        return Response.json(status, TYPE, Map.of("code", code, "message", message));
    }
}

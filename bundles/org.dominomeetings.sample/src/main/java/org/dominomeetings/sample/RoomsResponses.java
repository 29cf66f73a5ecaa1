package org.dominomeetings.sample;

import com.google.gson.JsonElement;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.RetryAfter;

/** What the rooms' answers mean: each status is one of our closed list, and a room is a meeting. Safe for any thread. */
final class RoomsResponses {
    private final Clock clock;

    RoomsResponses(Clock clock) {
        this.clock = clock;
    }

    /**
     * The answer, if it says that it was done.
     *
     * @throws ProviderException for any other
     */
    HttpResponse done(RoomsCall call, HttpResponse answer) {
        int status = answer.status();
        if ((status == 200 || status == 201 || status == 204) && !comesFromSomethingInBetween(answer)) {
            return answer;
        }
        throw failure(call, answer);
    }

    /** The meeting that a room is. */
    Meeting meeting(RoomsCall call, HttpResponse answer) {
        return RoomsJson.read(done(call, answer).body())
                .flatMap(RoomsResponses::room)
                .orElseThrow(() -> failure(call, answer));
    }

    /** The first room of a list; empty for an empty list. */
    Optional<Meeting> first(RoomsCall call, HttpResponse answer) {
        JsonElement list = RoomsJson.read(done(call, answer).body())
                .filter(JsonElement::isJsonArray)
                .orElseThrow(() -> failure(call, answer));
        if (list.getAsJsonArray().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(room(list.getAsJsonArray().get(0)).orElseThrow(() -> failure(call, answer)));
    }

    /** The id goes into paths and is checked; the link is by the plugin, for every service. */
    private static Optional<Meeting> room(JsonElement room) {
        Optional<String> id = RoomsJson.text(room, "id").filter(text -> text.matches("[A-Za-z0-9]{1,64}"));
        Optional<String> link = RoomsJson.text(room, "link");
        return id.isPresent() && link.isPresent()
                ? Optional.of(Meeting.with(id.get(), link.get()).build())
                : Optional.empty();
    }

    /** A proxy's page, say: the rooms write JSON or nothing. */
    private static boolean comesFromSomethingInBetween(HttpResponse answer) {
        return !answer.body().isEmpty() && !answer.isJson();
    }

    /** Without the rooms' own words, which may repeat what the user typed. */
    private ProviderException failure(RoomsCall call, HttpResponse answer) {
        String status = String.valueOf(answer.status());
        return new ProviderException(
                kind(call, answer),
                "the rooms answered " + status,
                status,
                RetryAfter.parse(answer.header("Retry-After").orElse(null), clock.now())
                        .orElse(null),
                null);
    }

    private static Kind kind(RoomsCall call, HttpResponse answer) {
        int status = answer.status();
        boolean refused = status >= 400 && status < 500;
        if (status == 423 || status == 429) {
            return Kind.BUSY;
        }
        if (refused && comesFromSomethingInBetween(answer)) {
            // Its 404 says nothing about a room; the rooms were not asked.
            return Kind.UNAVAILABLE;
        }
        switch (status) {
            case 401:
            case 403:
                // The key is the administrator's, not the person's.
                return Kind.CLIENT_REFUSED;
            case 404:
            case 410:
                return call.namesRoom() ? Kind.GONE : Kind.INVALID;
            case 307:
            case 308:
            case 408:
                // Sent elsewhere untouched, which nobody follows, or not whole when it came (RFC 9110, 15.4.8 to
                // 15.5.9).
                return Kind.UNAVAILABLE;
            default:
                return refused ? Kind.INVALID : call.changes() ? Kind.OUTCOME_UNKNOWN : Kind.UNAVAILABLE;
        }
    }
}

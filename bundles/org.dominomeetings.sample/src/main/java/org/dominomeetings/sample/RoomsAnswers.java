package org.dominomeetings.sample;

import com.google.gson.JsonElement;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;

/** What the rooms' answers mean: each status is one of our closed list, and a room is a meeting. */
final class RoomsAnswers {
    private RoomsAnswers() {}

    /**
     * The answer, if it says that it was done.
     *
     * @param changes whether the request was one that changes something; where no answer tells what came of it, that has to
     *     be found out before anything else is done
     */
    static HttpAnswer done(HttpAnswer answer, boolean changes) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return answer;
        }
        throw new ProviderFailure(kind(status, changes), "the rooms answered " + status);
    }

    private static Kind kind(int status, boolean changes) {
        switch (status) {
            case 400:
            case 422:
                return Kind.INVALID;
            case 401:
            case 403:
                // The key is the administrator's, not the person's.
                return Kind.CLIENT_REFUSED;
            case 404:
            case 410:
                return Kind.GONE;
            case 429:
                return Kind.BUSY;
            case 503:
                return Kind.UNAVAILABLE;
            default:
                return changes ? Kind.OUTCOME_UNKNOWN : Kind.UNAVAILABLE;
        }
    }

    /** The meeting that a room is. */
    static Meeting meeting(HttpAnswer answer, boolean changes) {
        return RoomsJson.read(answer.body()).flatMap(RoomsAnswers::room).orElseThrow(() -> unreadable(changes));
    }

    /** The first room of a list; empty for an empty list. */
    static Optional<Meeting> first(HttpAnswer answer) {
        JsonElement list = RoomsJson.read(done(answer, false).body())
                .filter(JsonElement::isJsonArray)
                .orElseThrow(() -> unreadable(false));
        if (list.getAsJsonArray().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(room(list.getAsJsonArray().get(0)).orElseThrow(() -> unreadable(false)));
    }

    /** Whoever can put a link into people's entries had better be checked. */
    private static Optional<Meeting> room(JsonElement room) {
        Optional<String> id = RoomsJson.text(room, "id").filter(text -> text.matches("[A-Za-z0-9]{1,64}"));
        Optional<String> link = RoomsJson.text(room, "link").filter(text -> text.startsWith("https://"));
        return id.isPresent() && link.isPresent()
                ? Optional.of(Meeting.with(id.get(), link.get()).build())
                : Optional.empty();
    }

    private static ProviderFailure unreadable(boolean changes) {
        return new ProviderFailure(
                changes ? Kind.OUTCOME_UNKNOWN : Kind.UNAVAILABLE, "the rooms' answer is not as agreed");
    }
}

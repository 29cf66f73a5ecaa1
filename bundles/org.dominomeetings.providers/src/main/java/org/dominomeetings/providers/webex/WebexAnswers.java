package org.dominomeetings.providers.webex;

import java.time.Duration;
import java.util.Optional;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.providers.http.RetryAfter;
import org.dominomeetings.providers.json.JsonBody;

/** What Webex's answers mean. The host key and every other member that guests must not see are never read. */
final class WebexAnswers {
    private final Surroundings surroundings;

    WebexAnswers(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** An answer to a request that changes nothing. */
    HttpAnswer ok(HttpAnswer answer) {
        return checked(answer, Kind.GONE, Kind.UNAVAILABLE);
    }

    /** An answer to a request that changes a meeting: after a 5xx nobody knows whether it did. */
    HttpAnswer written(HttpAnswer answer) {
        return checked(answer, Kind.GONE, Kind.OUTCOME_UNKNOWN);
    }

    /** An answer to a create, where 404 cannot mean a meeting: it is how Webex answers accounts without a licence. */
    HttpAnswer created(HttpAnswer answer) {
        return checked(answer, Kind.FORBIDDEN, Kind.OUTCOME_UNKNOWN);
    }

    /** The meeting that an answer describes. */
    Meeting meeting(HttpAnswer answer) {
        return JsonBody.of(answer)
                .flatMap(WebexAnswers::toMeeting)
                .orElseThrow(() -> unusable(Kind.UNAVAILABLE, answer));
    }

    /** As {@link #meeting}; but what cannot be read was done all the same. */
    Meeting meetingAfterWrite(HttpAnswer answer) {
        return JsonBody.of(answer)
                .flatMap(WebexAnswers::toMeeting)
                .orElseThrow(() -> unusable(Kind.OUTCOME_UNKNOWN, answer));
    }

    /** The first meeting of a list; empty if it lists none. */
    Optional<Meeting> first(HttpAnswer answer) {
        JsonBody list = JsonBody.of(answer).orElseThrow(() -> unusable(Kind.UNAVAILABLE, answer));
        return list.objects("items").stream().findFirst().flatMap(WebexAnswers::toMeeting);
    }

    private HttpAnswer checked(HttpAnswer answer, Kind notFound, Kind serverFault) {
        int status = answer.status();
        switch (status) {
            case 200:
            case 204:
                return answer;
            case 401:
                throw failure(Kind.TOKEN_REFUSED, answer);
            case 403:
                throw failure(Kind.FORBIDDEN, answer);
            case 404:
                throw failure(notFound, answer);
            case 410:
                throw failure(Kind.GONE, answer);
            case 423:
            case 429:
                throw failure(Kind.BUSY, answer);
            case 400:
            case 405:
            case 409:
            case 415:
            case 428:
                throw failure(Kind.INVALID, answer);
            default:
                // 5xx, and 3xx: a redirect is a proxy's page or an attack, never Webex's answer to an API call.
                throw failure(status >= 500 ? serverFault : Kind.UNAVAILABLE, answer);
        }
    }

    private ProviderFailure failure(Kind kind, HttpAnswer answer) {
        Optional<JsonBody> body = JsonBody.of(answer);
        String code = body.flatMap(json -> json.text("errorCode")).orElse(String.valueOf(answer.status()));
        // Cisco's support asks for the tracking id; the message itself can repeat what the user typed.
        String trackingId = body.flatMap(json -> json.text("trackingId")).orElse("none");
        Duration wait = RetryAfter.parse(answer.header("Retry-After").orElse(null), surroundings.now())
                .orElse(null);
        return new ProviderFailure(
                kind, "Webex answered " + answer.status() + ", tracking id " + trackingId, code, wait, null);
    }

    private static ProviderFailure unusable(Kind kind, HttpAnswer answer) {
        return new ProviderFailure(kind, "Webex answered " + answer.status() + " without a meeting");
    }

    private static Optional<Meeting> toMeeting(JsonBody json) {
        Optional<String> id = json.text("id");
        Optional<String> link = json.text("webLink").filter(url -> url.startsWith("https://"));
        if (!id.isPresent() || !link.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Meeting.with(id.get(), link.get())
                .number(json.text("meetingNumber").orElse(null))
                .passcode(json.text("password").orElse(null))
                .phonePasscode(json.text("phoneAndVideoSystemPassword").orElse(null))
                .sipAddress(json.text("sipAddress").orElse(null))
                .dialIn(dialIn(json).orElse(null))
                .host(json.text("hostEmail").orElse(null))
                .build());
    }

    private static Optional<String> dialIn(JsonBody json) {
        return json.object("telephony")
                .flatMap(phone -> phone.objects("callInNumbers").stream().findFirst())
                .flatMap(number -> number.text("callInNumber"));
    }
}

package org.dominomeetings.providers.webex;

import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.MeetingParser;

/**
 * Parses Webex's responses about meetings. The host key and every other member that guests must not see are never read.
 */
final class WebexResponses {
    private WebexResponses() {}

    /** The meeting in a response; empty if id or link is missing. */
    static Optional<Meeting> meeting(JsonBody json) {
        return MeetingParser.parse(json, "id", "webLink")
                .map(meeting -> meeting.number(json.textOrNull("meetingNumber"))
                        .passcode(json.textOrNull("password"))
                        .phonePasscode(json.textOrNull("phoneAndVideoSystemPassword"))
                        .sipAddress(json.textOrNull("sipAddress"))
                        .dialIn(
                                json.textOrNull("telephony", "callInNumbers", "callInNumber"),
                                json.textOrNull("telephony", "accessCode"))
                        .host(json.textOrNull("hostEmail"))
                        .build());
    }

    /**
     * Looks for the meeting with an idempotency key in a list.
     *
     * @return empty if the list does not tell, because it is no list or holds something else than was asked for; an
     *     empty one inside if it tells that there is none
     */
    static Optional<Optional<Meeting>> tagged(JsonBody json, String idempotencyKey) {
        Optional<List<JsonBody>> items = json.list("items");
        if (items.filter(List::isEmpty).isPresent()) {
            return Optional.of(Optional.empty());
        }
        Optional<Meeting> found = items.flatMap(some -> some.stream()
                .filter(one -> one.contains("integrationTags", idempotencyKey))
                .findFirst()
                .flatMap(WebexResponses::meeting));
        return found.isPresent() ? Optional.of(found) : Optional.empty();
    }

    /** The first of a person's addresses; empty if he has none. */
    static Optional<String> mailAddress(JsonBody person) {
        return person.texts("emails").stream().findFirst();
    }
}

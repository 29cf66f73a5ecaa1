package org.dominomeetings.providers.webex;

import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.providers.json.JsonBody;

/** What Webex tells of a meeting. The host key and every other member that guests must not see are never read. */
final class WebexAnswers {
    private WebexAnswers() {}

    /** The meeting that an answer describes; empty if it lacks what makes a meeting. */
    static Optional<Meeting> meeting(JsonBody json) {
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
                .dialIn(json.object("telephony").flatMap(WebexAnswers::dialIn).orElse(null))
                .host(json.text("hostEmail").orElse(null))
                .build());
    }

    /**
     * What a list says about the meeting with a tag.
     *
     * @return empty if the list does not tell, because it is no list or holds something else than was asked for; an empty
     *     one inside if it tells that there is none
     */
    static Optional<Optional<Meeting>> tagged(JsonBody json, String tag) {
        Optional<List<JsonBody>> items = json.list("items");
        if (items.filter(List::isEmpty).isPresent()) {
            return Optional.of(Optional.empty());
        }
        return items.flatMap(some -> some.stream()
                .filter(one -> one.holds("integrationTags", tag))
                .findFirst()
                .flatMap(WebexAnswers::meeting)
                .map(Optional::of));
    }

    /** The first of a person's addresses; empty if he has none. */
    static Optional<String> mailAddress(JsonBody person) {
        return person.texts("emails").stream().findFirst();
    }

    /** A number that a phone can dial as it stands: commas are pauses, then comes the code that Webex asks for. */
    private static Optional<String> dialIn(JsonBody telephony) {
        String code =
                telephony.text("accessCode").map(digits -> ",," + digits + "#").orElse("");
        return telephony.objects("callInNumbers").stream()
                .findFirst()
                .flatMap(number -> number.text("callInNumber"))
                .map(number -> number + code);
    }
}

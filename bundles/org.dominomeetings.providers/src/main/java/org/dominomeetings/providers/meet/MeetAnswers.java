package org.dominomeetings.providers.meet;

import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.providers.json.JsonBody;

/** What Google tells of a space. */
final class MeetAnswers {
    private MeetAnswers() {}

    /** The space that an answer describes; empty if it lacks what makes a meeting. */
    static Optional<Meeting> meeting(JsonBody json) {
        Optional<String> name = json.text("name").filter(text -> text.matches("spaces/[\\w-]+"));
        Optional<String> link = json.text("meetingUri").filter(url -> url.startsWith("https://"));
        if (!name.isPresent() || !link.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Meeting.with(name.get(), link.get())
                .number(json.text("meetingCode").orElse(null))
                .dialIn(json.objects("phoneAccess").stream()
                        .findFirst()
                        .flatMap(MeetAnswers::dialIn)
                        .orElse(null))
                .sipAddress(json.objects("gatewaySipAccess").stream()
                        .findFirst()
                        .flatMap(gateway -> gateway.text("uri"))
                        .map(uri -> uri.replaceFirst("^sips?:", ""))
                        .orElse(null))
                .build());
    }

    /** A number that a phone can dial as it stands: commas are pauses, then comes the PIN that Google asks for. */
    private static Optional<String> dialIn(JsonBody phone) {
        String code = phone.text("pin").map(pin -> ",," + pin + "#").orElse("");
        return phone.text("phoneNumber").map(number -> number + code);
    }
}

package org.dominomeetings.providers.sametime;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.ServiceUrl;

/** Parses Sametime's responses about meetings. They have no link: that is made of the name. */
final class SametimeResponses {
    private final ServiceUrl service;

    SametimeResponses(ServiceUrl service) {
        this.service = service;
    }

    /** The meeting in a response; empty if its name is missing. */
    Optional<Meeting> meeting(JsonBody json) {
        return json.text("name")
                .filter(name -> !name.matches("\\.{0,2}"))
                .map(name -> Meeting.with(name, service.path("meeting", name))
                        .passcode(json.textOrNull("password"))
                        .build());
    }

    /** The one of the caller's meetings whose name fits. */
    Optional<Meeting> named(List<JsonBody> all, Predicate<String> fits) {
        return all.stream()
                .filter(one -> one.text("name").filter(fits).isPresent())
                .findFirst()
                .flatMap(this::meeting);
    }
}

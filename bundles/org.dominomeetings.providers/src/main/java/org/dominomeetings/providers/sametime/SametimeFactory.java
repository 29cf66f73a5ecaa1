package org.dominomeetings.providers.sametime;

import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;

/** Sametime as the administrator has configured it: with the address of the company's server, or not at all. */
public final class SametimeFactory implements ProviderFactory {
    @Override
    public String id() {
        return SametimeData.ID;
    }

    @Override
    public Optional<MeetingProvider> make(ServiceSettings settings) {
        // Two values and no third: a mistyped "ture" must not shut guests out, or let them in, unnoticed.
        String guests = settings.text("GUESTS").orElse("false");
        if (!guests.matches("true|false")) {
            throw new IllegalArgumentException("MEETINGS_SAMETIME_GUESTS is true or false, not " + guests);
        }
        return settings.text("URL")
                .map(url -> new SametimeProvider(
                        url,
                        settings.text("AUTH_PATH").orElse(SametimeData.AUTH_11),
                        guests.equals("true"),
                        settings.surroundings()));
    }
}

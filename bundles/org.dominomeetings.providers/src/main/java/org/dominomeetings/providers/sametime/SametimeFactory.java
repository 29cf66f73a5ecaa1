package org.dominomeetings.providers.sametime;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.providers.support.FallbackOption;
import org.dominomeetings.providers.support.ServiceUrl;

/** The factory of the Sametime provider; it needs the address of the company's server. */
public final class SametimeFactory implements ProviderFactory {
    /** An example for the message about an invalid address. */
    private static final String EXAMPLE = "https://sametime.example.com";

    @Override
    public String id() {
        return SametimeConstants.ID;
    }

    @Override
    public Collection<Setting> settings() {
        return Arrays.asList(
                Setting.shared(
                        "MEETINGS_SAMETIME_URL",
                        "address of the company's Sametime server, 11.6 or 12",
                        "an `https` URL",
                        "Sametime is not offered"),
                Setting.shared(
                        "MEETINGS_SAMETIME_GUESTS",
                        "whether people without an account may come into new meetings",
                        "`true` or `false`",
                        "`false`"),
                Setting.shared(
                        "MEETINGS_SAMETIME_AUTH_PATH",
                        "where Sametime's authentication is; the other version's path is tried where it is not",
                        "a path",
                        "`" + SametimeConstants.AUTH_11 + "`"));
    }

    @Override
    public Optional<MeetingProvider> make(ProviderSettings settings) {
        // Two values and no third: a mistyped "ture" must not shut guests out, or let them in, unnoticed.
        boolean guests = settings.flag("GUESTS", "true", "false");
        return settings.text("URL")
                .map(url -> ServiceUrl.of(settings, "URL", EXAMPLE))
                .map(service -> {
                    SametimeLogin login = new SametimeLogin(
                            service, authPath(settings.text("AUTH_PATH").orElse(SametimeConstants.AUTH_11)));
                    return new SametimeProvider(service, login, guests);
                });
    }

    private static FallbackOption authPath(String set) {
        if (!set.matches("(/(?!\\.{1,2}(/|$))[\\w.~-]+)+")) {
            throw new IllegalArgumentException("MEETINGS_SAMETIME_AUTH_PATH is a path, not " + set);
        }
        return new FallbackOption(set, SametimeConstants.AUTH_11, SametimeConstants.AUTH_12);
    }
}

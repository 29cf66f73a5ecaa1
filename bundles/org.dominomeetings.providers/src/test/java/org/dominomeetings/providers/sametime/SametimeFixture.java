package org.dominomeetings.providers.sametime;

import java.util.Map;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.simulators.sametime.SametimeService;

/** The Sametime simulator, and our provider before it. */
final class SametimeFixture extends ProviderFixture {
    static final String JANE = "jane.doe@example.com";

    final MeetingProvider provider = provider(Map.of("URL", "/"));

    SametimeFixture() {
        super(new SametimeFactory(), SametimeService::new);
    }

    PasswordLogin login() {
        return provider.connection().login().orElseThrow();
    }

    Tokens login(String account) {
        return login().login(anonymous(), account, SametimeService.PASSWORD);
    }

    /** Sends for a person as the operations do. */
    ProviderSession as(Tokens tokens) {
        return account(provider, tokens);
    }
}

package org.dominomeetings.providers.webex;

import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;

/** Webex as the administrator has configured it: with a client id and its secret, or not at all. */
public final class WebexFactory implements ProviderFactory {
    @Override
    public String id() {
        return WebexData.ID;
    }

    @Override
    public Optional<MeetingProvider> make(ServiceSettings settings) {
        Optional<String> clientId = settings.text("CLIENT_ID");
        Optional<String> clientSecret = settings.secret("client-secret");
        if (!clientId.isPresent() || !clientSecret.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new WebexProvider(
                settings.text("URL").orElse(WebexData.BASE_URL),
                clientId.get(),
                clientSecret.get(),
                settings.text("PATCH_TYPE").orElse(WebexData.PATCH_TYPE),
                settings.surroundings()));
    }
}

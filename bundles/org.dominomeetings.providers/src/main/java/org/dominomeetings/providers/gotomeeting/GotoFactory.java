package org.dominomeetings.providers.gotomeeting;

import java.util.Optional;
import org.dominomeetings.core.spi.Authorization;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.providers.http.ServiceUrl;

/** GoTo Meeting as the administrator has configured it: with a client id and its secret, or not at all. */
public final class GotoFactory implements ProviderFactory {
    @Override
    public String id() {
        return GotoData.ID;
    }

    @Override
    public Optional<MeetingProvider> make(ServiceSettings settings) {
        Optional<String> clientId = settings.text("CLIENT_ID");
        Optional<String> clientSecret = settings.secret("client-secret");
        if (!clientId.isPresent() || !clientSecret.isPresent()) {
            return Optional.empty();
        }
        ServiceUrl login = ServiceUrl.of(settings.text("LOGIN_URL").orElse(GotoData.LOGIN_URL));
        OAuthClient client = new OAuthClient(
                        login.path("oauth", "token"),
                        clientId.get(),
                        clientSecret.get(),
                        OAuthClient.Authentication.BASIC)
                .asking(Authorization.at(login.path("oauth", "authorize"), GotoData.SCOPES, GotoData.PKCE));
        return Optional.of(new GotoProvider(
                ServiceUrl.of(settings.text("URL").orElse(GotoData.URL)),
                ServiceUrl.of(settings.text("JOIN_URL").orElse(GotoData.JOIN_URL)),
                client,
                audio(settings.text("AUDIO").orElse(GotoData.AUDIO)),
                settings.surroundings()));
    }

    private static String audio(String text) {
        if (text.length() > GotoData.LONGEST_AUDIO) {
            throw new IllegalArgumentException("MEETINGS_GOTOMEETING_AUDIO has at most " + GotoData.LONGEST_AUDIO
                    + " characters, not " + text.length());
        }
        return text;
    }
}

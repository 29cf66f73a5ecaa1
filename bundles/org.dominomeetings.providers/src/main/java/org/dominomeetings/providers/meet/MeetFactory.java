package org.dominomeetings.providers.meet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.dominomeetings.core.Setting;
import org.dominomeetings.core.spi.Authorization;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.providers.http.ServiceUrl;

/** Google Meet as the administrator has configured it: with a client id and its secret, or not at all. */
public final class MeetFactory implements ProviderFactory {
    @Override
    public String id() {
        return MeetData.ID;
    }

    @Override
    public Collection<Setting> settings() {
        return Arrays.asList(
                Setting.shared(
                        "MEETINGS_MEET_CLIENT_ID",
                        "OAuth client id registered at Google",
                        "text",
                        "Google Meet is not offered"),
                Setting.shared(
                        "MEETINGS_MEET_ACCESS_TYPE",
                        "who may join without knocking",
                        "`OPEN`, `TRUSTED` or `RESTRICTED`",
                        "what each account has set"),
                Setting.shared(
                        "MEETINGS_MEET_URL",
                        "another address of Meet's interface",
                        "an `https` URL",
                        "`" + MeetData.MEET_URL + "`"),
                Setting.shared(
                        "MEETINGS_MEET_LOGIN_URL",
                        "another address of Google's login",
                        "an `https` URL",
                        "`" + MeetData.LOGIN_URL + "`"),
                Setting.shared(
                        "MEETINGS_MEET_TOKEN_URL",
                        "another address of Google's token endpoint",
                        "an `https` URL",
                        "`" + MeetData.TOKEN_URL + "`"));
    }

    @Override
    public Optional<MeetingProvider> make(ServiceSettings settings) {
        Optional<String> clientId = settings.text("CLIENT_ID");
        Optional<String> clientSecret = settings.secret("client-secret");
        if (!clientId.isPresent() || !clientSecret.isPresent()) {
            return Optional.empty();
        }
        ServiceUrl login = ServiceUrl.of(settings.text("LOGIN_URL").orElse(MeetData.LOGIN_URL));
        ServiceUrl tokens = ServiceUrl.of(settings.text("TOKEN_URL").orElse(MeetData.TOKEN_URL));
        ServiceUrl meet = ServiceUrl.of(settings.text("URL").orElse(MeetData.MEET_URL));
        OAuthClient client = new OAuthClient(
                        tokens.path("token"), clientId.get(), clientSecret.get(), OAuthClient.Authentication.BODY)
                .asking(Authorization.at(login.path("o", "oauth2", "v2", "auth"), MeetData.SCOPES, MeetData.PKCE)
                        // Without both there is no refresh token for a person who has agreed before.
                        .with("access_type", "offline")
                        .with("prompt", "consent"));
        return Optional.of(new MeetProvider(
                meet,
                tokens.path("revoke"),
                client,
                accessType(settings.text("ACCESS_TYPE")),
                settings.surroundings()));
    }

    private static Optional<String> accessType(Optional<String> configured) {
        configured.filter(type -> !MeetData.ACCESS_TYPES.contains(type)).ifPresent(type -> {
            throw new IllegalArgumentException(
                    "MEETINGS_MEET_ACCESS_TYPE is one of " + MeetData.ACCESS_TYPES + ", not " + type);
        });
        return configured;
    }
}

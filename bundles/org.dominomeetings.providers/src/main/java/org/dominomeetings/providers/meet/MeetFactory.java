package org.dominomeetings.providers.meet;

import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.ClientCredentials;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.OAuthProviderFactory;
import org.dominomeetings.providers.support.ServiceUrl;

/** The factory of the Google Meet provider; it needs a client id and its secret. */
public final class MeetFactory extends OAuthProviderFactory {
    public MeetFactory() {
        super(
                MeetConstants.ID,
                "id of the OAuth client registered at Google",
                "Google Meet is not offered",
                Setting.shared(
                        "MEETINGS_MEET_ACCESS_TYPE",
                        "who may join without knocking",
                        "`OPEN`, `TRUSTED` or `RESTRICTED`",
                        "what each account has set"),
                Setting.address("MEETINGS_MEET_URL", "another address of the service", MeetConstants.MEET_URL),
                Setting.address("MEETINGS_MEET_LOGIN_URL", "another address of its login", MeetConstants.LOGIN_URL),
                Setting.address(
                        "MEETINGS_MEET_TOKEN_URL", "another address of its token endpoint", MeetConstants.TOKEN_URL));
    }

    @Override
    protected MeetingProvider provider(ClientCredentials registered, ProviderSettings settings) {
        ServiceUrl login = ServiceUrl.of(settings, "LOGIN_URL", MeetConstants.LOGIN_URL);
        ServiceUrl tokens = ServiceUrl.of(settings, "TOKEN_URL", MeetConstants.TOKEN_URL);
        ServiceUrl meet = ServiceUrl.of(settings, "URL", MeetConstants.MEET_URL);
        OAuthClient client = registered
                .at(tokens.path("token"), OAuthClient.Authentication.BODY)
                .asking(AuthorizationServer.at(
                                login.path("o", "oauth2", "v2", "auth"), MeetConstants.SCOPES, MeetConstants.PKCE)
                        // Without both there is no refresh token for a person who has agreed before.
                        .with("access_type", "offline")
                        .with("prompt", "consent"));
        return new MeetProvider(
                meet,
                tokens.path("revoke"),
                client,
                // SpaceConfig.accessType of Google's discovery document.
                settings.choice("ACCESS_TYPE", "OPEN", "TRUSTED", "RESTRICTED"));
    }
}

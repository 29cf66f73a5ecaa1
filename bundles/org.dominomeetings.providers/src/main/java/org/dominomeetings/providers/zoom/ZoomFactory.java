package org.dominomeetings.providers.zoom;

import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.ClientCredentials;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.OAuthProviderFactory;
import org.dominomeetings.providers.support.ServiceUrl;

/** The factory of the Zoom provider; it needs a client id and its secret. */
public final class ZoomFactory extends OAuthProviderFactory {
    public ZoomFactory() {
        super(
                ZoomConstants.ID,
                "client id of the app registered at Zoom",
                "Zoom is not offered",
                Setting.shared(
                        "MEETINGS_ZOOM_SCOPES",
                        "which scopes the app has; `classic` for one from before Zoom had scopes for each operation",
                        "`granular` or `classic`",
                        "`granular`"),
                Setting.address("MEETINGS_ZOOM_URL", "another address of the service", ZoomConstants.URL),
                Setting.address("MEETINGS_ZOOM_LOGIN_URL", "another address of its login", ZoomConstants.LOGIN_URL));
    }

    @Override
    protected MeetingProvider provider(ClientCredentials registered, ProviderSettings settings) {
        ServiceUrl login = ServiceUrl.of(settings, "LOGIN_URL", ZoomConstants.LOGIN_URL);
        boolean old = settings.choice("SCOPES", "granular", "classic")
                .orElse("granular")
                .equals("classic");
        OAuthClient client = registered
                .at(login.path("oauth", "token"), OAuthClient.Authentication.BASIC)
                .asking(AuthorizationServer.at(
                        login.path("oauth", "authorize"),
                        old ? ZoomConstants.CLASSIC_SCOPES : ZoomConstants.GRANULAR_SCOPES,
                        ZoomConstants.PKCE))
                .overWith(ZoomConstants.GRANT_IS_OVER);
        ServiceUrl api = ServiceUrl.of(settings, "URL", ZoomConstants.URL);
        return new ZoomProvider(api, login.path("oauth", "revoke"), client, settings.clock());
    }
}

package org.dominomeetings.providers.zoom;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.Setting;
import org.dominomeetings.core.spi.Authorization;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.providers.http.ServiceUrl;

/** Zoom as the administrator has configured it: with a client id and its secret, or not at all. */
public final class ZoomFactory implements ProviderFactory {
    @Override
    public String id() {
        return ZoomData.ID;
    }

    @Override
    public Collection<Setting> settings() {
        return Arrays.asList(
                Setting.shared(
                        "MEETINGS_ZOOM_CLIENT_ID",
                        "client id of the app registered at Zoom",
                        "text",
                        "Zoom is not offered"),
                Setting.shared(
                        "MEETINGS_ZOOM_URL",
                        "another address of Zoom's interface",
                        "an `https` URL",
                        "`" + ZoomData.URL + "`"),
                Setting.shared(
                        "MEETINGS_ZOOM_LOGIN_URL",
                        "another address of Zoom's login",
                        "an `https` URL",
                        "`" + ZoomData.LOGIN_URL + "`"),
                Setting.shared(
                        "MEETINGS_ZOOM_SCOPES",
                        "which scopes are asked for; `classic` for an app from before Zoom had one for each operation",
                        "`granular` or `classic`",
                        "`granular`"));
    }

    @Override
    public Optional<MeetingProvider> make(ServiceSettings settings) {
        Optional<String> clientId = settings.text("CLIENT_ID");
        Optional<String> clientSecret = settings.secret("client-secret");
        if (!clientId.isPresent() || !clientSecret.isPresent()) {
            return Optional.empty();
        }
        ServiceUrl login = ServiceUrl.of(settings.text("LOGIN_URL").orElse(ZoomData.LOGIN_URL));
        OAuthClient client = new OAuthClient(
                        login.path("oauth", "token"),
                        clientId.get(),
                        clientSecret.get(),
                        OAuthClient.Authentication.BASIC)
                .asking(Authorization.at(
                        login.path("oauth", "authorize"),
                        scopes(settings.text("SCOPES").orElse("granular")),
                        ZoomData.PKCE));
        ServiceUrl api = ServiceUrl.of(settings.text("URL").orElse(ZoomData.URL));
        return Optional.of(new ZoomProvider(api, login.path("oauth", "revoke"), client, settings.surroundings()));
    }

    private static List<String> scopes(String kind) {
        switch (kind) {
            case "granular":
                return ZoomData.GRANULAR_SCOPES;
            case "classic":
                return ZoomData.CLASSIC_SCOPES;
            default:
                throw new IllegalArgumentException("MEETINGS_ZOOM_SCOPES is granular or classic, not " + kind);
        }
    }
}

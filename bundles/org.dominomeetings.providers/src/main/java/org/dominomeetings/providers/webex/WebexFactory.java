package org.dominomeetings.providers.webex;

import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.ClientCredentials;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.FallbackOption;
import org.dominomeetings.providers.support.OAuthProviderFactory;
import org.dominomeetings.providers.support.ServiceUrl;

/** The factory of the Webex provider; it needs a client id and its secret. */
public final class WebexFactory extends OAuthProviderFactory {
    public WebexFactory() {
        super(
                WebexConstants.ID,
                "client id of the integration registered at Webex",
                "Webex is not offered",
                Setting.address("MEETINGS_WEBEX_URL", "another address of the service", WebexConstants.URL),
                Setting.shared(
                        "MEETINGS_WEBEX_PATCH_TYPE",
                        "how a change is sent first; the other way is used where Webex refuses this one",
                        "`application/json` or `application/json-patch+json`",
                        "`" + WebexConstants.PATCH_TYPE + "`"),
                Setting.shared(
                        "MEETINGS_WEBEX_ACCOUNT_NAMES",
                        "whether people see which Webex account they connected; the integration then also needs the scope `"
                                + WebexConstants.PEOPLE_SCOPE + "`",
                        "`yes` or `no`",
                        "`no`"));
    }

    @Override
    protected MeetingProvider provider(ClientCredentials registered, ProviderSettings settings) {
        ServiceUrl service = ServiceUrl.of(settings, "URL", WebexConstants.URL);
        boolean named = settings.flag("ACCOUNT_NAMES", "yes", "no");
        OAuthClient client = registered
                .at(service.path("v1", "access_token"), OAuthClient.Authentication.BODY)
                .asking(AuthorizationServer.at(
                        service.path("v1", "authorize"), WebexConstants.scopes(named), WebexConstants.PKCE));
        String set = settings.choice("PATCH_TYPE", WebexConstants.PATCH_TYPE, WebexConstants.OTHER_PATCH_TYPE)
                .orElse(WebexConstants.PATCH_TYPE);
        FallbackOption patchType = new FallbackOption(set, WebexConstants.PATCH_TYPE, WebexConstants.OTHER_PATCH_TYPE);
        return new WebexProvider(service, client, patchType, named);
    }
}

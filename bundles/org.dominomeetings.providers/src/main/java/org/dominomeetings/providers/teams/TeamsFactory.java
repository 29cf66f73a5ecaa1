package org.dominomeetings.providers.teams;

import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.ClientCredentials;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.OAuthProviderFactory;
import org.dominomeetings.providers.support.ServiceUrl;

/** The factory of the Teams provider; it needs a client id and its secret. */
public final class TeamsFactory extends OAuthProviderFactory {
    public TeamsFactory() {
        super(
                TeamsConstants.ID,
                "id of the application registered in Microsoft Entra",
                "Teams is not offered",
                Setting.shared(
                        "MEETINGS_TEAMS_TENANT",
                        "the tenant whose people may log in",
                        "a tenant's id or domain, or `organizations` for all of them",
                        "`" + TeamsConstants.TENANT + "`"),
                Setting.address(
                        "MEETINGS_TEAMS_URL", "another Microsoft Graph, of a national cloud", TeamsConstants.GRAPH_URL),
                Setting.address(
                        "MEETINGS_TEAMS_LOGIN_URL", "another login, of a national cloud", TeamsConstants.LOGIN_URL));
    }

    @Override
    protected MeetingProvider provider(ClientCredentials registered, ProviderSettings settings) {
        ServiceUrl login = ServiceUrl.of(settings, "LOGIN_URL", TeamsConstants.LOGIN_URL);
        String tenant = tenant(settings.text("TENANT").orElse(TeamsConstants.TENANT));
        OAuthClient client = registered
                .at(login.path(tenant, "oauth2", "v2.0", "token"), OAuthClient.Authentication.BODY)
                .asking(AuthorizationServer.at(
                        login.path(tenant, "oauth2", "v2.0", "authorize"), TeamsConstants.SCOPES, TeamsConstants.PKCE));
        ServiceUrl graph = ServiceUrl.of(settings, "URL", TeamsConstants.GRAPH_URL);
        return new TeamsProvider(graph, client);
    }

    /**
     * The tenant; Entra's two names that let private accounts in are refused: these would connect and have no meeting.
     */
    private static String tenant(String configured) {
        if (configured.equalsIgnoreCase("common") || configured.equalsIgnoreCase("consumers")) {
            throw new IllegalArgumentException(
                    "MEETINGS_TEAMS_TENANT is a tenant's id or domain, or organizations; not " + configured);
        }
        return configured;
    }
}

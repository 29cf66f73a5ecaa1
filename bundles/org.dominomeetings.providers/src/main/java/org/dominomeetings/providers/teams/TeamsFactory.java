package org.dominomeetings.providers.teams;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.ClientCredentials;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.ServiceUrl;

/** Teams as the administrator has configured it: with a client id and its secret, or not at all. */
public final class TeamsFactory implements ProviderFactory {
    @Override
    public String id() {
        return TeamsConstants.ID;
    }

    @Override
    public Collection<Setting> settings() {
        return Arrays.asList(
                Setting.shared(
                        "MEETINGS_TEAMS_CLIENT_ID",
                        "id of the application registered in Microsoft Entra",
                        "text",
                        "Teams is not offered"),
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
    public Optional<MeetingProvider> make(ProviderSettings settings) {
        return settings.client().map(registered -> provider(registered, settings));
    }

    private static MeetingProvider provider(ClientCredentials registered, ProviderSettings settings) {
        ServiceUrl login = ServiceUrl.of(settings, "LOGIN_URL", TeamsConstants.LOGIN_URL);
        String tenant = tenant(settings.text("TENANT").orElse(TeamsConstants.TENANT));
        OAuthClient client = registered
                .at(login.path(tenant, "oauth2", "v2.0", "token"), OAuthClient.Authentication.BODY)
                .asking(AuthorizationServer.at(
                        login.path(tenant, "oauth2", "v2.0", "authorize"), TeamsConstants.SCOPES, TeamsConstants.PKCE));
        ServiceUrl graph = ServiceUrl.of(settings, "URL", TeamsConstants.GRAPH_URL);
        return new TeamsProvider(graph, client);
    }

    /** The two names of Entra's that let private accounts in are refused: these would connect and have no meeting. */
    private static String tenant(String configured) {
        if (configured.equalsIgnoreCase("common") || configured.equalsIgnoreCase("consumers")) {
            throw new IllegalArgumentException(
                    "MEETINGS_TEAMS_TENANT is a tenant's id or domain, or organizations; not " + configured);
        }
        return configured;
    }
}

package org.dominomeetings.providers.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.TestProviders;
import org.junit.jupiter.api.Test;

class TeamsFactoryTest {
    private static OAuthClient client(String... settings) {
        return TestProviders.client(new TeamsFactory(), settings);
    }

    @Test
    void peopleOfEveryCompanyLogInUnlessTheTenantIsSet() {
        assertThat(client().tokenUrl()).isEqualTo("https://login.microsoftonline.com/organizations/oauth2/v2.0/token");
        OAuthClient ours = client("TENANT", "acme.example.com");
        assertThat(ours.tokenUrl()).isEqualTo("https://login.microsoftonline.com/acme.example.com/oauth2/v2.0/token");
        assertThat(ours.authorization().map(AuthorizationServer::url))
                .contains("https://login.microsoftonline.com/acme.example.com/oauth2/v2.0/authorize");
    }

    @Test
    void aNationalCloudHasAnotherLogin() {
        assertThat(client("LOGIN_URL", "https://login.microsoftonline.us").tokenUrl())
                .isEqualTo("https://login.microsoftonline.us/organizations/oauth2/v2.0/token");
    }

    @Test
    void aRefreshTokenIsAskedFor() {
        assertThat(client().authorization().orElseThrow().scopes())
                .contains("OnlineMeetings.ReadWrite", "offline_access");
    }
}

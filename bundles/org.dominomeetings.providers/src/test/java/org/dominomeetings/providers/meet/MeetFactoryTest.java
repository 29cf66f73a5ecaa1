package org.dominomeetings.providers.meet;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.TestProviders;
import org.junit.jupiter.api.Test;

class MeetFactoryTest {
    private static OAuthClient client(String... settings) {
        return TestProviders.client(new MeetFactory(), settings);
    }

    @Test
    void loginAndTokensHaveHostsOfTheirOwn() {
        OAuthClient client = client();

        assertThat(client.tokenUrl()).isEqualTo("https://oauth2.googleapis.com/token");
        AuthorizationServer page = client.authorization().orElseThrow();
        assertThat(page.url()).isEqualTo("https://accounts.google.com/o/oauth2/v2/auth");
        assertThat(page.extra()).containsEntry("access_type", "offline").containsEntry("prompt", "consent");
    }
}

package org.dominomeetings.providers.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.TestProviders;
import org.junit.jupiter.api.Test;

class ZoomFactoryTest {
    private static OAuthClient client(String... settings) {
        return TestProviders.client(new ZoomFactory(), settings);
    }

    @Test
    void loginHasAHostOfItsOwnAndTheSecretIsSentInTheHeader() {
        assertThat(client().tokenUrl()).isEqualTo("https://zoom.us/oauth/token");
        assertThat(client().authentication()).isEqualTo(OAuthClient.Authentication.BASIC);
        assertThat(client().authorization().orElseThrow().url()).isEqualTo("https://zoom.us/oauth/authorize");
        assertThat(client("LOGIN_URL", "https://zoomgov.com").tokenUrl()).isEqualTo("https://zoomgov.com/oauth/token");
    }

    @Test
    void scopesAreGranularUnlessTheAppIsAnOldOne() {
        assertThat(client().authorization().orElseThrow().scopes())
                .contains("meeting:write:meeting", "meeting:read:list_meetings")
                .hasSize(5);
        assertThat(client("SCOPES", "classic").authorization().orElseThrow().scopes())
                .containsExactly("meeting:read", "meeting:write");
    }
}

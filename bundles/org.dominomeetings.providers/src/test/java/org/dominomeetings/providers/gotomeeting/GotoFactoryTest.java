package org.dominomeetings.providers.gotomeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.TestProviders;
import org.junit.jupiter.api.Test;

class GotoFactoryTest {
    private static OAuthClient client(String... settings) {
        return TestProviders.client(new GotoFactory(), settings);
    }

    @Test
    void loginHasAHostOfItsOwnAndTheSecretIsSentInTheHeader() {
        assertThat(client().tokenUrl()).isEqualTo("https://authentication.logmeininc.com/oauth/token");
        assertThat(client().authentication()).isEqualTo(OAuthClient.Authentication.BASIC);
        assertThat(client().authorization().orElseThrow().scopes()).containsExactly("collab:");
    }

    @Test
    void aTextForTheTelephoneThatGotoWouldNotTakeIsRefused() {
        assertThatThrownBy(() -> client("AUDIO", "+".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEETINGS_GOTOMEETING_AUDIO")
                .hasMessageContaining("255");
        assertThat(client("AUDIO", "+".repeat(255))).isNotNull();
    }
}

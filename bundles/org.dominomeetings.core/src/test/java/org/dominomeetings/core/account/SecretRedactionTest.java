package org.dominomeetings.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Settings;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.junit.jupiter.api.Test;

/** A careless log line of an object that holds a secret must not give it away. */
class SecretRedactionTest {
    @Test
    void tokens() {
        assertThat(new Tokens("access-1", Instant.EPOCH, "refresh-1").toString())
                .isEqualTo("tokens until 1970-01-01T00:00:00Z");
    }

    @Test
    void account() {
        Tokens tokens = new Tokens("access-1", Instant.EPOCH, "refresh-1");
        assertThat(new Account("a1", "CN=Jane Doe/O=Acme", "webex", Account.State.ACTIVE, tokens, 1).toString())
                .doesNotContain("access-1")
                .doesNotContain("refresh-1");
    }

    @Test
    void client() {
        assertThat(new OAuthClient(
                                "https://webex.example/token", "id", "client-secret", OAuthClient.Authentication.BASIC)
                        .toString())
                .isEqualTo("client id at https://webex.example/token");
    }

    @Test
    void registeredClient() {
        Settings settings = new Settings() {
            @Override
            public Optional<String> text(String name) {
                return Optional.of("id");
            }

            @Override
            public Optional<String> secret(String name) {
                return Optional.of("client-secret");
            }
        };
        assertThat(new ProviderSettings("webex", settings, null).client()).hasToString("Optional[client id]");
    }

    @Test
    void request() {
        assertThat(HttpRequest.of("POST", "https://webex.example/meetings?state=nonce-1")
                        .header("Authorization", "Bearer access-1")
                        .body("application/json", "{\"password\":\"Sesame\"}")
                        .toString())
                .isEqualTo("POST https://webex.example/meetings");
    }
}

package org.dominomeetings.core.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.RecordingTransport;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.Test;

class ProviderSessionsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Tokens TOKENS = new Tokens("access-1", NOW.plusSeconds(3600), "refresh-1");
    private static final HttpRequest QUESTION = HttpRequest.of("GET", "https://webex.example/me");

    private final RecordingTransport transport = new RecordingTransport();
    private final ManualClock clock = new ManualClock(NOW);
    private final ProviderSessions sessions = new ProviderSessions(transport, clock, clock);
    private final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");

    @Test
    void anAccountsRequestsCarryItsTokenAndItsId() {
        ProviderSession session = sessions.authorized(webex, TOKENS, "account-1");
        session.send(QUESTION);

        assertThat(transport.authorizations()).containsExactly("Bearer access-1");
        assertThat(session.accountId()).isEqualTo("account-1");
        assertThat(session.clock().now()).isEqualTo(NOW);
    }

    @Test
    void thoseOfNobodyCarryNone() {
        ProviderSession session = sessions.anonymous();
        session.send(QUESTION);

        assertThat(transport.authorizations()).containsOnlyNulls().hasSize(1);
        assertThat(session.accountId()).isEmpty();
    }

    @Test
    void aGrantThatIsNoAccountYetIsNobodys() {
        assertThat(sessions.authorized(webex, TOKENS).accountId()).isEmpty();
    }

    @Test
    void noTokenIsShown() {
        assertThat(sessions.authorized(webex, TOKENS, "account-1").toString()).doesNotContain("access-1", "refresh-1");
    }
}

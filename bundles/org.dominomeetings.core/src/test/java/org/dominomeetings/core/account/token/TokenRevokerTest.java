package org.dominomeetings.core.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.InMemoryAuthorizationAttemptStore;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenRevokerTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ScriptedProvider zoom = new ScriptedProvider("zoom", "Zoom");
    private final OwnAccounts own =
            new OwnAccounts(new InMemoryAuthorizationAttemptStore(), store, TestSessions.over(request -> null), clock);

    @BeforeEach
    void connected() {
        Tokens pair = new Tokens("access-1", clock.now().plus(Duration.ofHours(1)), "refresh-1");
        store.connect(JANE, "zoom", pair, "account-1");
    }

    @Test
    void aGrantIsGivenBackAfterItIsForgottenHere() {
        zoom.capabilities(Capabilities.of(Capability.REVOKE));
        List<Boolean> keptMeanwhile = new ArrayList<>();
        zoom.onRevoke(() -> keptMeanwhile.add(store.find(JANE, "zoom").isPresent()));

        assertThat(own.disconnect(JANE, zoom)).isEqualTo(OwnAccounts.Disconnected.REVOKED);
        assertThat(zoom.calls()).containsExactly("revoke refresh-1");
        assertThat(keptMeanwhile).containsExactly(false);
    }

    @Test
    void aServiceThatIsDownKeepsNobodyFromDisconnecting() {
        zoom.capabilities(Capabilities.of(Capability.REVOKE));
        zoom.failNext("revoke", new ProviderException(ProviderException.Kind.UNAVAILABLE, "503"));

        assertThat(own.disconnect(JANE, zoom)).isEqualTo(OwnAccounts.Disconnected.FORGOTTEN);
        assertThat(store.find(JANE, "zoom")).isEmpty();
    }

    @Test
    void aServiceThatTakesNoGrantBackIsNotAsked() {
        assertThat(own.disconnect(JANE, zoom)).isEqualTo(OwnAccounts.Disconnected.FORGOTTEN);
        assertThat(zoom.calls()).isEmpty();
    }
}

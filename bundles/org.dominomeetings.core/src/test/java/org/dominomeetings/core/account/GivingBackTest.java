package org.dominomeetings.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.StoppedClock;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GivingBackTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final AccountStoreInMemory store = new AccountStoreInMemory();
    private final ScriptedProvider zoom = new ScriptedProvider("zoom", "Zoom");
    private final OwnAccounts own = new OwnAccounts(new AttemptStoreInMemory(), store, request -> null, clock);

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
        zoom.failNext("revoke", new ProviderFailure(ProviderFailure.Kind.UNAVAILABLE, "503"));

        assertThat(own.disconnect(JANE, zoom)).isEqualTo(OwnAccounts.Disconnected.FORGOTTEN);
        assertThat(store.find(JANE, "zoom")).isEmpty();
    }

    @Test
    void aServiceThatTakesNoGrantBackIsNotAsked() {
        assertThat(own.disconnect(JANE, zoom)).isEqualTo(OwnAccounts.Disconnected.FORGOTTEN);
        assertThat(zoom.calls()).isEmpty();
    }
}

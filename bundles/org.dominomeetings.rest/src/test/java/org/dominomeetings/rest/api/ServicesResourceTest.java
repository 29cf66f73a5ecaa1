package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.AuthorizationAttemptStore;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.SentResponse;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;

class ServicesResourceTest {
    private final SteppedClock clock = new SteppedClock();

    @Test
    void eachServiceHasItsStateAndWhatItCan() {
        OwnAccounts own = new OwnAccounts(
                Stub.of(AuthorizationAttemptStore.class)
                        .returning("pendingUntil", Optional.<Instant>empty())
                        .make(),
                Stub.of(AccountStore.class)
                        .returning("state", Optional.of(Account.State.NEEDS_RECONNECT))
                        .make(),
                new ProviderSessions(Stub.of(HttpTransport.class).make(), clock, new CountingRandom()),
                clock);
        ServicesResource resource = new ServicesResource(ApiFixture.jane(null), ApiFixture.PROVIDERS, own);

        String body = SentResponse.of(
                        resource.list(FakeRequest.of("GET", "/v1/services").matched()))
                .body();

        assertThat(body)
                .contains("\"code\":\"services\"")
                .contains(
                        "{\"id\":\"agreed\",\"label\":\"Agreed\",\"state\":\"NEEDS_RECONNECT\",\"capabilities\":[\"time\"]}")
                // Nobody has to connect anything there.
                .contains("{\"id\":\"open\",\"label\":\"Open\",\"state\":\"ACTIVE\",\"capabilities\":[\"time\"]}");
    }
}

package org.dominomeetings.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ScriptedTokenEndpoint;
import org.dominomeetings.core.account.token.TokenClient;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountCheckTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ScriptedTokenEndpoint endpoint = new ScriptedTokenEndpoint(clock);
    private final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
    private final AccountCheck check = new AccountCheck(
            new AccessTokens(store, new TokenClient(endpoint, TestSessions.over(request -> null)), clock),
            TestSessions.over(request -> new HttpResponse(200, Collections.<String, String>emptyMap(), "{}")));

    @Test
    void asksTheServiceOnceAndChangesNothingThere() {
        connected(Duration.ofHours(1));

        check.run(JANE, webex);

        assertThat(webex.calls()).containsExactly("check");
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @Test
    void refreshesATokenThatIsOver() {
        connected(Duration.ZERO);

        check.run(JANE, webex);

        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
        assertThat(webex.calls()).containsExactly("check");
    }

    @Test
    void saysThatThereIsNoneWithoutAskingAnybody() {
        assertThat(problem()).isEqualTo(ProblemCode.NOT_CONNECTED);
        assertThat(webex.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN, PROVIDER_FORBIDS",
        "BUSY, PROVIDER_BUSY",
        "UNAVAILABLE, PROVIDER_UNAVAILABLE",
        "OUTCOME_UNKNOWN, PROVIDER_UNAVAILABLE",
        "GONE, PROVIDER_UNAVAILABLE",
        "INVALID, PROVIDER_UNAVAILABLE"
    })
    void namesWhatIsWrong(Kind kind, ProblemCode code) {
        connected(Duration.ofHours(1));
        webex.failNext("check", new ProviderException(kind, "no"));

        assertThat(problem()).isEqualTo(code);
    }

    private ProblemCode problem() {
        return catchThrowableOfType(MeetingException.class, () -> check.run(JANE, webex))
                .code();
    }

    private void connected(Duration life) {
        Tokens tokens = new Tokens("access-1", clock.now().plus(life), "refresh-1");
        store.put(new Account("account-1", JANE, "webex", Account.State.ACTIVE, tokens, 1));
    }
}

package org.dominomeetings.core.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.ledger.FixedLedgerServers;
import org.dominomeetings.core.ledger.LedgerServers;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.AccountCheck;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that can be read and not be written costs nobody an account, also where each refresh token is good once. */
class ReadOnlyStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final RuntimeException READ_ONLY = MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);

    private final ManualClock clock = new ManualClock(NOW);
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ScriptedTokenEndpoint endpoint = new ScriptedTokenEndpoint(clock);
    private final ScriptedProvider zoom = new ScriptedProvider("zoom", "Zoom");
    private final RefreshState refreshing = new RefreshState(clock);
    private AccessTokens accounts = accounts(LedgerServers.alone("CN=acme01/O=Acme"));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTokenIsNotHandedInWhereItsSuccessorCouldNotBeKept(boolean several) {
        accounts =
                accounts(several ? new FixedLedgerServers("CN=acme01/O=Acme", Duration.ZERO) : LedgerServers.alone(""));
        connected(0);
        store.failWrites(READ_ONLY);

        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);

        assertThat(endpoint.exchanged()).isEmpty();
        store.failWrites(null);
        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPairThatCouldNotBeKeptIsUsedAndWrittenWithTheNextRequest(boolean several) {
        accounts =
                accounts(several ? new FixedLedgerServers("CN=acme01/O=Acme", Duration.ZERO) : LedgerServers.alone(""));
        connected(0);
        endpoint.during(() -> store.failWrites(READ_ONLY));

        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-1");
        store.failWrites(null);
        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");

        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-2");
        assertThat(refreshing.unsaved()).isZero();
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @Test
    void alsoAnUnforeseenFailureOfTheStoreLosesNoPair() {
        connected(0);
        endpoint.during(() -> store.failWrites(new IllegalStateException("disk full")));

        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
        store.failWrites(new SecretsUnavailableException("no key ring"));
        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");

        assertThat(refreshing.unsaved()).isEqualTo(1);
    }

    @Test
    void theSweepWritesWhatWaits() {
        connected(0);
        endpoint.during(() -> store.failWrites(READ_ONLY));
        accounts.fresh(JANE, zoom);

        accounts.saveAgain();
        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-1");
        store.failWrites(null);
        accounts.saveAgain();

        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-2");
        assertThat(refreshing.unsaved()).isZero();
    }

    @Test
    void newSettingsForgetNoPair() {
        connected(0);
        endpoint.during(() -> store.failWrites(READ_ONLY));
        accounts.fresh(JANE, zoom);
        endpoint.during(() -> {});

        AccessTokens made = accounts(LedgerServers.alone("CN=acme01/O=Acme"));

        assertThat(made.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @Test
    void aPairThatWaitsIsNotRefreshedWhenItIsOver() {
        connected(0);
        endpoint.during(() -> store.failWrites(READ_ONLY));
        Account waiting = accounts.fresh(JANE, zoom);

        assertThat(problem(() -> accounts.afterRefusal(waiting, zoom))).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        clock.advance(Duration.ofHours(2));
        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");

        endpoint.during(() -> {});
        store.failWrites(null);
        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-3");
        assertThat(endpoint.exchanged()).containsExactly("refresh-1", "refresh-2");
    }

    @Test
    void aTokenThatWasRefusedBeforeItsTimeIsNotGivenOutWhileItsSuccessorWaits() {
        connected(3600);
        Account refused = accounts.fresh(JANE, zoom);
        endpoint.during(() -> store.failWrites(READ_ONLY));
        accounts.afterRefusal(refused, zoom);

        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
    }

    @Test
    void aPairThatWaitsGivesWayToTheGrantOfAPersonWhoConnectedAnew() {
        connected(0);
        endpoint.during(() -> store.failWrites(READ_ONLY));
        accounts.fresh(JANE, zoom);
        store.failWrites(null);
        store.connect(JANE, "zoom", new Tokens("access-new", NOW.plusSeconds(3600), "refresh-new"), "account-9");

        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-new");
        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-new");
        assertThat(refreshing.unsaved()).isZero();
    }

    @Test
    void aPairThatWaitsIsDroppedWithAnAccountThatWasTakenOff() {
        connected(0);
        endpoint.during(() -> store.failWrites(READ_ONLY));
        accounts.fresh(JANE, zoom);
        store.failWrites(null);
        store.forget(JANE, "zoom");
        accounts.saveAgain();

        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.NOT_CONNECTED);
        assertThat(refreshing.unsaved()).isZero();
        assertThat(store.find(JANE, "zoom")).isEmpty();
    }

    @Test
    void aRefusalThatCannotBeWrittenIsARefusalAllTheSame() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        endpoint.during(() -> store.failWrites(READ_ONLY));

        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.RECONNECT);
    }

    @Test
    void anAccountThatWasRefusedByMistakeIsThereAgainWithACheck() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        problem(() -> accounts.fresh(JANE, zoom));
        endpoint.fail(null);
        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.RECONNECT);

        new AccountCheck(
                        accounts,
                        TestSessions.over(
                                request -> new HttpResponse(200, Collections.<String, String>emptyMap(), "{}")))
                .run(JANE, zoom);

        assertThat(kept().state()).isEqualTo(Account.State.ACTIVE);
        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-2");
        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
    }

    @Test
    void anAccountThatWasRefusedByMistakeIsTriedOnceInAWhile() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        problem(() -> accounts.fresh(JANE, zoom));
        clock.advance(RefusedGrants.AGAIN.minusMillis(1));
        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.RECONNECT);
        assertThat(endpoint.exchanged()).hasSize(1);

        clock.advance(Duration.ofMillis(1));
        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.RECONNECT);
        assertThat(problem(() -> accounts.fresh(JANE, zoom))).isEqualTo(ProblemCode.RECONNECT);
        assertThat(endpoint.exchanged()).hasSize(2);

        endpoint.fail(null);
        clock.advance(RefusedGrants.AGAIN);
        assertThat(accounts.fresh(JANE, zoom).tokens().accessToken()).isEqualTo("access-2");
        assertThat(kept().state()).isEqualTo(Account.State.ACTIVE);
    }

    @Test
    void whoSetsTheClockMakesNobodyTryMoreOften() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        problem(() -> accounts.fresh(JANE, zoom));
        clock.set(NOW.plus(Duration.ofDays(365)));

        problem(() -> accounts.fresh(JANE, zoom));

        assertThat(endpoint.exchanged()).hasSize(1);
    }

    private AccessTokens accounts(LedgerServers servers) {
        return new AccessTokens(
                store, new TokenClient(endpoint, TestSessions.over(request -> null)), servers, refreshing, clock);
    }

    private void connected(int secondsToLive) {
        Tokens tokens = new Tokens("access-1", NOW.plusSeconds(secondsToLive), "refresh-1");
        store.put(new Account("account-1", JANE, "zoom", Account.State.ACTIVE, tokens, 1));
    }

    private Account kept() {
        return store.find(JANE, "zoom").orElseThrow();
    }

    private static ProblemCode problem(ThrowingCallable call) {
        MeetingException problem = catchThrowableOfType(MeetingException.class, call);
        assertThat(problem).isNotNull();
        return problem.code();
    }
}

package org.dominomeetings.core.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.ledger.LedgerServers;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private final ManualClock clock = new ManualClock(NOW);
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ScriptedTokenEndpoint endpoint = new ScriptedTokenEndpoint(clock);
    private final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
    private final RefreshState refreshing = new RefreshState(clock);
    private final AccessTokens accounts = new AccessTokens(
            store,
            new TokenClient(endpoint, TestSessions.over(request -> null)),
            LedgerServers.alone("CN=acme01/O=Acme"),
            refreshing,
            clock);

    @ParameterizedTest
    @ValueSource(ints = {61, 3600})
    void givesOutATokenThatLivesLongEnoughWithoutARefresh(int seconds) {
        connected(seconds);
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-1");
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-3600, -1, 0, 1, 59, 60})
    void refreshesOnceATokenThatIsInItsLastMinuteOrOver(int seconds) {
        connected(seconds);
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-2");
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-2");
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @Test
    void keepsTheNewPairAsTheNextVersionOfTheSameAccount() {
        connected(0);
        accounts.fresh(JANE, webex);

        Account kept = store.find(JANE, "webex").orElseThrow();
        assertThat(kept.id()).isEqualTo("account-1");
        assertThat(kept.revision()).isEqualTo(3);
        assertThat(kept.state()).isEqualTo(Account.State.ACTIVE);
        assertThat(kept.tokens().accessToken()).isEqualTo("access-2");
        assertThat(kept.tokens().refreshToken()).isEqualTo("refresh-2");
    }

    @Test
    void handsInNothingWhereNoEnvelopeCanBeClosed() {
        connected(0);
        store.failWrites(new SecretsUnavailableException("no key ring"));
        assertThatThrownBy(() -> accounts.fresh(JANE, webex)).isInstanceOf(SecretsUnavailableException.class);
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @Test
    void usesATokenThatStillLivesWhereTheServiceDoesNotKnowOurClient() {
        connected(30);
        endpoint.fail(new ProviderException(Kind.CLIENT_REFUSED, "invalid_client"));
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-1");
        assertUntouched();
    }

    @Test
    void aSpellingOfTheNameIsNoSecondAccountToRefresh() throws Exception {
        connected(0);
        CountDownLatch handedIn = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        endpoint.during(() -> {
            handedIn.countDown();
            await(answered);
        });
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Account> one = pool.submit(() -> accounts.fresh(JANE, webex));
            handedIn.await();
            Future<Account> other = pool.submit(() -> accounts.fresh(JANE.toUpperCase(Locale.ROOT), webex));
            // The other waits for the account's lock, or has handed in the same token by then.
            while (refreshing.locks.waiting() == 0 && endpoint.exchanged().size() == 1) {
                Thread.onSpinWait();
            }
            answered.countDown();
            assertThat(accessToken(one.get(60, TimeUnit.SECONDS))).isEqualTo("access-2");
            assertThat(accessToken(other.get(60, TimeUnit.SECONDS))).isEqualTo("access-2");
        } finally {
            answered.countDown();
            pool.shutdownNow();
        }
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refreshesOnceForTwentyWhoAskAtATimeAndGivesAllTheSamePair() throws Exception {
        connected(0);
        int askers = 20;
        CountDownLatch ready = new CountDownLatch(askers);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(askers);
        try {
            List<Future<Account>> asked = new ArrayList<>();
            for (int i = 0; i < askers; i++) {
                asked.add(pool.submit(() -> {
                    ready.countDown();
                    start.await();
                    return accounts.fresh(JANE, webex);
                }));
            }
            ready.await();
            start.countDown();
            for (Future<Account> one : asked) {
                assertThat(accessToken(one.get(60, TimeUnit.SECONDS))).isEqualTo("access-2");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @Test
    void refreshesTwoPeopleIndependently() {
        connected(0);
        String john = "CN=John Doe/O=Acme";
        store.put(account("account-2", john, new Tokens("access-j", NOW, "refresh-j")));
        accounts.fresh(JANE, webex);
        accounts.fresh(john, webex);
        assertThat(endpoint.exchanged()).containsExactly("refresh-1", "refresh-j");
    }

    @Test
    void usesTheNewerPairWhereAPersonConnectedAnewDuringTheRefresh() {
        connected(0);
        beforeThePairIsKept(() -> replaceByAnother("access-new", 3600));
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-new");
        assertThat(store.find(JANE, "webex").orElseThrow().tokens().accessToken())
                .isEqualTo("access-new");
    }

    @Test
    void saysNotConnectedWhereThePersonDisconnectedDuringTheRefresh() {
        connected(0);
        beforeThePairIsKept(() -> store.remove(JANE, "webex"));
        assertThat(problem(() -> accounts.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.NOT_CONNECTED);
        assertThat(store.find(JANE, "webex")).isEmpty();
    }

    /** The other server's refresh token was spent by ours a moment before, so its refusal says nothing of the grant. */
    @Test
    void keepsItsNewPairAlsoWhereAnotherServerTookTheSpentTokensRefusalForTheEnd() {
        connected(0);
        beforeThePairIsKept(
                () -> store.put(store.find(JANE, "webex").orElseThrow().refused()));

        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-2");
        Account kept = store.find(JANE, "webex").orElseThrow();
        assertThat(kept.state()).isEqualTo(Account.State.ACTIVE);
        assertThat(kept.tokens().refreshToken()).isEqualTo("refresh-2");
    }

    @Test
    void leavesANewGrantAloneThatWasRefusedMeanwhile() {
        connected(0);
        beforeThePairIsKept(() -> {
            replaceByAnother("access-other", 0);
            store.put(store.find(JANE, "webex").orElseThrow().refused());
        });
        assertThat(problem(() -> accounts.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.RECONNECT);
        assertThat(store.find(JANE, "webex").orElseThrow().tokens().refreshToken())
                .isEqualTo("refresh-other");
    }

    @Test
    void leavesAPairAloneThatAnotherServerGotForARefreshTokenThatDoesNotRotate() {
        connected(0);
        beforeThePairIsKept(() -> store.put(store.find(JANE, "webex")
                .orElseThrow()
                .with(new Tokens("access-other", NOW.plusSeconds(3600), "refresh-1"))));
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-other");
        assertThat(store.find(JANE, "webex").orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void usesTheNewestPairWhereThePersonConnectsAnewWhileALostRaceIsMended() {
        connected(0);
        beforeThePairIsKept(() -> {
            store.put(store.find(JANE, "webex").orElseThrow().refused());
            store.beforeNextWrite(() -> replaceByAnother("access-new", 3600));
        });
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-new");
    }

    @Test
    void usesTheOthersPairWhereTheRefreshTokenHadBeenSpentByAnotherServer() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        endpoint.during(() -> replaceByAnother("access-other", 3600));
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-other");
        assertThat(store.find(JANE, "webex").orElseThrow().state()).isEqualTo(Account.State.ACTIVE);
    }

    @Test
    void usesTheOthersPairAlsoWhereItComesAtTheLastMomentBeforeTheRefusalIsKept() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        beforeThePairIsKept(() -> replaceByAnother("access-other", 3600));
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-other");
        assertThat(store.find(JANE, "webex").orElseThrow().state()).isEqualTo(Account.State.ACTIVE);
    }

    @Test
    void remembersThatTheGrantIsOverAndKeepsItsTokens() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant", "invalid_grant", null, null));

        MeetingException problem = problem(() -> accounts.fresh(JANE, webex));
        assertThat(problem.code()).isEqualTo(ProblemCode.RECONNECT);
        assertThat(problem.provider()).contains("webex");
        assertThat(problem.providerCode()).contains("invalid_grant");
        Account kept = store.find(JANE, "webex").orElseThrow();
        assertThat(kept.state()).isEqualTo(Account.State.NEEDS_RECONNECT);
        assertThat(kept.tokens().refreshToken()).isEqualTo("refresh-1");
    }

    @Test
    void doesNotAskTheServiceAgainOnceTheGrantIsOver() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        problem(() -> accounts.fresh(JANE, webex));
        assertThat(problem(() -> accounts.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.RECONNECT);
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"UNAVAILABLE", "BUSY", "OUTCOME_UNKNOWN"})
    void leavesTheAccountAsItWasWhereTheServiceIsDown(Kind kind) {
        connected(0);
        endpoint.fail(new ProviderException(kind, "down", "503", Duration.ofSeconds(30), null));

        MeetingException problem = problem(() -> accounts.fresh(JANE, webex));
        assertThat(problem.code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertThat(problem.retryAfter()).contains(Duration.ofSeconds(30));
        assertThat(problem.providerCode()).contains("503");
        assertUntouched();
    }

    @Test
    void usesATokenThatStillLivesWhereTheServiceIsDownAndTriesAgainNextTime() {
        connected(30);
        endpoint.fail(new ProviderException(Kind.UNAVAILABLE, "down"));
        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-1");
        assertUntouched();
        accounts.fresh(JANE, webex);
        assertThat(endpoint.exchanged()).containsExactly("refresh-1", "refresh-1");
        clock.advance(Duration.ofSeconds(30));
        assertThat(problem(() -> accounts.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
    }

    @Test
    void doesNotUseARefusedTokenHoweverLongItLives() {
        connected(3600);
        endpoint.fail(new ProviderException(Kind.UNAVAILABLE, "down"));
        Account refused = accounts.fresh(JANE, webex);
        assertThat(problem(() -> accounts.afterRefusal(refused, webex)).code())
                .isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertUntouched();
    }

    @Test
    void callsOurOwnWrongSecretTheAdministratorsProblemAndLeavesTheAccount() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.CLIENT_REFUSED, "invalid_client", "invalid_client", null, null));
        MeetingException problem = problem(() -> accounts.fresh(JANE, webex));
        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_CONFIGURED);
        assertThat(problem.providerCode()).contains("invalid_client");
        assertUntouched();
    }

    @Test
    void refreshesATokenThatWasRefusedBeforeItsTime() {
        connected(3600);
        Account refused = accounts.fresh(JANE, webex);
        assertThat(accessToken(accounts.afterRefusal(refused, webex))).isEqualTo("access-2");
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @Test
    void doesNotRefreshARefusedTokenThatAnotherHasReplaced() {
        connected(3600);
        Account refused = accounts.fresh(JANE, webex);
        replaceByAnother("access-other", 3600);
        assertThat(accessToken(accounts.afterRefusal(refused, webex))).isEqualTo("access-other");
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @Test
    void refreshesWhatReplacedARefusedTokenWhereThatIsOldItself() {
        connected(3600);
        Account refused = accounts.fresh(JANE, webex);
        replaceByAnother("access-other", 10);
        assertThat(accessToken(accounts.afterRefusal(refused, webex))).isEqualTo("access-2");
        assertThat(endpoint.exchanged()).containsExactly("refresh-other");
    }

    @Test
    void saysNotConnectedWhereThereIsNoAccountOfThatPersonAtThatService() {
        connected(3600);
        assertThat(problem(() -> accounts.fresh("CN=John Doe/O=Acme", webex)).code())
                .isEqualTo(ProblemCode.NOT_CONNECTED);
        assertThat(problem(() -> accounts.fresh(JANE, new ScriptedProvider("zoom", "Zoom")))
                        .code())
                .isEqualTo(ProblemCode.NOT_CONNECTED);
    }

    @Test
    void whileTheStoreIsOutOfReachATokenThatWasGivenOutIsGoodUntilItsLastMinute() {
        connected(3600);
        accounts.fresh(JANE, webex);
        store.outOfReach(true);

        assertThat(accessToken(accounts.fresh(JANE, webex))).isEqualTo("access-1");
        clock.advance(Duration.ofSeconds(3540));
        assertThat(problem(() -> accounts.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @Test
    void aTokenThatWasNeverGivenOutHereIsOutOfReachWithItsStore() {
        connected(3600);
        store.outOfReach(true);
        assertThat(problem(() -> accounts.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
    }

    @Test
    void anAccountThatWasTakenOffIsForgottenHereToo() {
        connected(3600);
        accounts.fresh(JANE, webex);
        store.remove(JANE, "webex");
        problem(() -> accounts.fresh(JANE, webex));
        store.outOfReach(true);
        assertThat(problem(() -> accounts.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
    }

    private void connected(int secondsToLive) {
        store.put(account("account-1", JANE, new Tokens("access-1", NOW.plusSeconds(secondsToLive), "refresh-1")));
    }

    private static Account account(String id, String person, Tokens tokens) {
        return new Account(id, person, "webex", Account.State.ACTIVE, tokens, 1);
    }

    private void replaceByAnother(String accessToken, int secondsToLive) {
        Tokens others = new Tokens(accessToken, NOW.plusSeconds(secondsToLive), "refresh-other");
        store.put(store.find(JANE, "webex").orElseThrow().with(others));
    }

    private void assertUntouched() {
        Account kept = store.find(JANE, "webex").orElseThrow();
        assertThat(kept.state()).isEqualTo(Account.State.ACTIVE);
        assertThat(kept.tokens().accessToken()).isEqualTo("access-1");
        assertThat(kept.tokens().refreshToken()).isEqualTo("refresh-1");
    }

    /** After the token was handed in, when what comes of it is written. */
    private void beforeThePairIsKept(Runnable action) {
        endpoint.during(() -> store.beforeNextWrite(action));
    }

    private static String accessToken(Account account) {
        return account.tokens().accessToken();
    }

    private static MeetingException problem(ThrowingCallable call) {
        MeetingException problem = catchThrowableOfType(MeetingException.class, call);
        assertThat(problem).isNotNull();
        return problem;
    }
}

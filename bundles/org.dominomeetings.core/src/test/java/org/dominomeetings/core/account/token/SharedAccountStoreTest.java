package org.dominomeetings.core.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.SystemClock;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.account.store.Lease;
import org.dominomeetings.core.ledger.FixedLedgerServers;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two servers that work with the same accounts: a refresh token is handed in once, whichever of them is asked. */
class SharedAccountStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private final ManualClock clock = new ManualClock(NOW);
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ScriptedTokenEndpoint endpoint = new ScriptedTokenEndpoint(clock);
    private final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
    private final AccessTokens one = server("CN=acme01/O=Acme", Duration.ZERO);
    private final AccessTokens two = server("CN=acme02/O=Acme", Duration.ZERO);

    @Test
    void aRefreshIsTwoWritesAndLeavesNoClaim() {
        connected(0);

        assertThat(one.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");

        assertThat(kept().revision()).isEqualTo(3);
        assertThat(kept().refreshing()).isEmpty();
    }

    @Test
    void aServerThatIsAloneProvesFirstThatItCanWrite() {
        connected(0);
        endpoint.during(() -> assertThat(kept().revision()).isEqualTo(2));

        new AccessTokens(store, new TokenClient(endpoint, TestSessions.over(request -> null)), clock)
                .fresh(JANE, webex);

        assertThat(kept().revision()).isEqualTo(3);
        assertThat(kept().refreshing()).isEmpty();
    }

    @Test
    void aServerThatIsAloneAgainDoesNotWaitForOneThatIsGone() {
        connected(0);
        claimedBy("CN=acme02/O=Acme");

        AccessTokens alone =
                new AccessTokens(store, new TokenClient(endpoint, TestSessions.over(request -> null)), clock);

        assertThat(alone.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");
    }

    @Test
    void whileOneServerRefreshesTheOtherHandsInNothingAndWaitsForThePair() {
        connected(0);
        List<String> given = new ArrayList<>();
        // The other asks while the request of the first is under way, and the first's answer comes while it waits.
        endpoint.during(() -> {
            endpoint.during(() -> {});
            assertThat(problem(() -> two.fresh(JANE, webex)).code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
            given.add(String.join(" ", endpoint.exchanged()));
        });

        one.fresh(JANE, webex);

        assertThat(given).containsExactly("refresh-1");
        assertThat(two.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @Test
    void whoWaitsInVainIsToldWhenToComeBackAndTheAccountStays() {
        connected(0);
        claimedBy("CN=acme01/O=Acme");

        MeetingException problem = problem(() -> two.fresh(JANE, webex));

        assertThat(problem.code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertThat(problem.retryAfter()).contains(TokenRefresher.PATIENCE);
        assertThat(endpoint.exchanged()).isEmpty();
        assertThat(kept().state()).isEqualTo(Account.State.ACTIVE);
    }

    @Test
    void aTokenInItsLastMinuteIsUsedWhileTheOtherRefreshes() {
        connected(30);
        claimedBy("CN=acme01/O=Acme");

        assertThat(two.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-1");
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @Test
    void aRefusedTokenIsNotUsedHoweverLongItLives() {
        connected(3600);
        Account refused = kept();
        claimedBy("CN=acme01/O=Acme");

        assertThat(problem(() -> two.afterRefusal(refused, webex)).code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @Test
    void theClaimOfAServerThatCrashedIsOverWhenNoClockCanDoubtIt() {
        connected(0);
        claimedBy("CN=acme01/O=Acme");
        clock.advance(TokenRefresher.CLAIM.plus(Lease.SKEW));
        problem(() -> server("CN=acme03/O=Acme", Duration.ofMinutes(1)).fresh(JANE, webex));

        clock.advance(Duration.ofSeconds(1));

        assertThat(two.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");
    }

    @Test
    void theServerThatCrashedItselfGoesOnAtOnce() {
        connected(0);
        claimedBy("CN=ACME01/O=Acme");

        assertThat(one.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"UNAVAILABLE", "BUSY", "OUTCOME_UNKNOWN", "CLIENT_REFUSED"})
    void aRefreshThatCameToNothingLeavesTheTurnToTheOther(Kind kind) {
        connected(0);
        endpoint.fail(new ProviderException(kind, "down"));
        problem(() -> one.fresh(JANE, webex));
        assertThat(kept().refreshing()).isEmpty();
        endpoint.fail(null);

        assertThat(two.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");
    }

    @Test
    void aGrantThatIsOverLeavesNoClaim() {
        connected(0);
        endpoint.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));
        problem(() -> one.fresh(JANE, webex));

        assertThat(kept().state()).isEqualTo(Account.State.NEEDS_RECONNECT);
        assertThat(kept().refreshing()).isEmpty();
        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-1");
    }

    /** So slow that the claim was over: the other has claimed the account and still finds what we have got. */
    @Test
    void aPairThatComesAfterTheClaimIsOverIsKeptAllTheSame() {
        connected(0);
        endpoint.during(() -> {
            endpoint.during(() -> {});
            store.put(kept().claimed("CN=acme02/O=Acme", clock.now().plus(TokenRefresher.CLAIM)));
        });

        assertThat(one.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");

        assertThat(kept().tokens().refreshToken()).isEqualTo("refresh-2");
        assertThat(two.fresh(JANE, webex).tokens().accessToken()).isEqualTo("access-2");
        assertThat(endpoint.exchanged()).containsExactly("refresh-1");
    }

    @Test
    void whoseClaimCameSecondHandsInNothing() {
        connected(0);
        store.beforeNextWrite(
                () -> store.put(kept().claimed("CN=acme01/O=Acme", clock.now().plus(TokenRefresher.CLAIM))));

        problem(() -> two.fresh(JANE, webex));

        assertThat(endpoint.exchanged()).isEmpty();
        assertThat(kept().refreshing().orElseThrow().holder()).isEqualTo("CN=acme01/O=Acme");
    }

    @Test
    void whoHasJustJoinedRefreshesNothingYet() {
        connected(0);
        AccessTokens joining = server("CN=acme03/O=Acme", Duration.ofSeconds(40));

        MeetingException problem = problem(() -> joining.fresh(JANE, webex));

        assertThat(problem.code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertThat(problem.retryAfter()).contains(Duration.ofSeconds(40));
        assertThat(endpoint.exchanged()).isEmpty();
        assertThat(kept().revision()).isEqualTo(1);
    }

    @Test
    void ofManyThatAskTwoServersAtATimeAllGetTheOnePair() throws Exception {
        SystemClock real = new SystemClock();
        Instant over = real.now().minusSeconds(60);
        store.put(account(new Tokens("access-1", over, "refresh-1")));
        ScriptedTokenEndpoint rotating = new ScriptedTokenEndpoint(real);
        List<AccessTokens> servers = new ArrayList<>();
        for (String name : List.of("CN=acme01/O=Acme", "CN=acme02/O=Acme")) {
            servers.add(new AccessTokens(
                    store,
                    new TokenClient(rotating, TestSessions.over(request -> null)),
                    new FixedLedgerServers(name, Duration.ZERO),
                    new RefreshState(real),
                    real));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(20);
        List<Future<Account>> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            AccessTokens server = servers.get(i % 2);
            asked.add(pool.submit(() -> {
                start.await();
                return server.fresh(JANE, webex);
            }));
        }
        start.countDown();
        for (Future<Account> one : asked) {
            assertThat(one.get(60, TimeUnit.SECONDS).tokens().accessToken()).isEqualTo("access-2");
        }
        pool.shutdownNow();

        assertThat(rotating.exchanged()).containsExactly("refresh-1");
    }

    private AccessTokens server(String name, Duration untilKnown) {
        return new AccessTokens(
                store,
                new TokenClient(endpoint, TestSessions.over(request -> null)),
                new FixedLedgerServers(name, untilKnown),
                new RefreshState(clock),
                clock);
    }

    private void connected(int secondsToLive) {
        store.put(account(new Tokens("access-1", NOW.plusSeconds(secondsToLive), "refresh-1")));
    }

    private static Account account(Tokens tokens) {
        return new Account("account-1", JANE, "webex", Account.State.ACTIVE, tokens, 1);
    }

    private void claimedBy(String server) {
        store.put(kept().claimed(server, clock.now().plus(TokenRefresher.CLAIM)));
    }

    private Account kept() {
        return store.find(JANE, "webex").orElseThrow();
    }

    private static MeetingException problem(ThrowingCallable call) {
        MeetingException problem = catchThrowableOfType(MeetingException.class, call);
        assertThat(problem).isNotNull();
        return problem;
    }
}

package org.dominomeetings.core.account.authorize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.account.token.ScriptedTokenEndpoint;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectAccountTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String DAVE = "CN=Dave Delegate/O=Acme";
    private static final String CALLBACK = "https://mail.example/meetings/oauth/webex/callback";
    private static final AuthorizationServer PAGE = AuthorizationServer.at(
            "https://webex.example/authorize?tenant=acme", List.of("meetings:read", "meetings:write"), true);

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final InMemoryAuthorizationAttemptStore attempts = new InMemoryAuthorizationAttemptStore();
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ScriptedTokenEndpoint endpoint = new ScriptedTokenEndpoint(clock);
    private final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
    private final ScriptedProvider zoom = new ScriptedProvider("zoom", "Zoom");
    private final ConnectAccount connect = new ConnectAccount(
            attempts, new AccountRegistration(store, TestSessions.over(request -> null)), endpoint, clock, clock);
    private final OwnAccounts own = new OwnAccounts(attempts, store, TestSessions.over(request -> null), clock);

    @BeforeEach
    void services() {
        webex.authorization(PAGE);
        zoom.authorization(PAGE);
    }

    @Test
    void asksForWhatItNeedsAndKeepsTheProofToItself() throws Exception {
        AuthorizationRedirect begun = begin();

        assertThat(begun.authorizeUrl()).startsWith("https://webex.example/authorize?tenant=acme&");
        Map<String, String> query = query(begun);
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "client")
                .containsEntry("redirect_uri", CALLBACK)
                .containsEntry("scope", "meetings:read meetings:write")
                .containsEntry("code_challenge_method", "S256");
        // The verifier of 43 characters is told at the exchange alone (RFC 7636, 4.1 and 4.2).
        arrive(answer(begun), JANE, begun.browser());
        String verifier = endpoint.exchanged().get(0).split(" ")[2];
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        assertThat(verifier).matches("[A-Za-z0-9_-]{43}");
        assertThat(query.get("code_challenge"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        assertThat(begun.expires()).isEqualTo("2026-03-02T09:10:00Z");
    }

    @Test
    void sendsNoChallengeToAServiceThatRefusesOneAndNothingOfTheServicesOwnReplacesOurs() {
        webex.authorization(AuthorizationServer.at("https://webex.example/authorize", List.of("a"), false)
                .with("access_type", "offline")
                .with("state", "theirs"));
        AuthorizationRedirect begun = begin();

        assertThat(query(begun))
                .containsEntry("access_type", "offline")
                .doesNotContainKeys("code_challenge", "code_challenge_method")
                .extractingByKey("state")
                .isNotEqualTo("theirs");
        arrive(answer(begun), JANE, begun.browser());
        assertThat(endpoint.exchanged()).containsExactly("code-1 " + CALLBACK + " null");
    }

    @Test
    void aStateHasNothingInCommonWithTheNextButWhomItIsFor() {
        String first = query(begin()).get("state");
        String second = query(begin()).get("state");

        assertThat(first.split("\\.")[1]).hasSize(43).isNotEqualTo(second.split("\\.")[1]);
        assertThat(first).doesNotContainIgnoringCase("jane");
    }

    @Test
    void thePersonInTheBrowserThatBeganIsConnectedAtOnce() {
        AuthorizationRedirect begun = begin();

        CallbackResult arrival = arrive(answer(begun), "cn=jane doe/o=ACME", begun.browser());

        assertThat(arrival.code()).isEmpty();
        assertThat(arrival.person()).isEqualTo(JANE);
        assertThat(account().state()).isEqualTo(Account.State.ACTIVE);
        assertThat(account().tokens().accessToken()).isEqualTo("access-2");
        assertThat(standing()).isEqualTo(OwnAccounts.AccountStatus.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CN=Jane Doe/O=Acme, -",
                "CN=Jane Doe/O=Acme, another",
                "-, -",
                "-, the one",
                "CN=Dave Delegate/O=Acme, the one"
            })
    void anyOtherBrowserOrPersonIsShownACodeAndConnectsNothing(String person, String browser) {
        AuthorizationRedirect begun = begin();

        CallbackResult arrival = arrive(answer(begun), person, "the one".equals(browser) ? begun.browser() : browser);

        assertThat(arrival.person()).isEqualTo(JANE);
        assertThat(arrival.code().orElseThrow()).matches("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}");
        assertThat(store.find(JANE, "webex")).isEmpty();
        assertThat(store.find(DAVE, "webex")).isEmpty();
        assertThat(standing()).isEqualTo(OwnAccounts.AccountStatus.PENDING);
    }

    @Test
    void thePersonWhoBeganTurnsTheCodeIntoAnAccountHoweverHeTypesIt() {
        String code = pendingCode();

        connect.confirm(JANE, webex, " " + code.toLowerCase().replace("-", " ") + "\n");

        assertThat(account().tokens().refreshToken()).isEqualTo("refresh-2");
        assertThat(standing()).isEqualTo(OwnAccounts.AccountStatus.ACTIVE);
        assertThat(problem(() -> connect.confirm(JANE, webex, code))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
    }

    @Test
    void theCodeIsWorthNothingToAnybodyElseOrForAnotherService() {
        String code = pendingCode();

        assertThat(problem(() -> connect.confirm(DAVE, webex, code))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(problem(() -> connect.confirm(JANE, zoom, code))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        connect.confirm(JANE, webex, code);
        assertThat(store.find(DAVE, "webex")).isEmpty();
    }

    @Test
    void fiveWrongCodesEndTheGrantForTheRightOne() {
        String code = pendingCode();

        for (int i = 0; i < 5; i++) {
            assertThat(problem(() -> connect.confirm(JANE, webex, "BCDF-GHJK"))).isEqualTo(ProblemCode.WRONG_CODE);
        }
        assertThat(problem(() -> connect.confirm(JANE, webex, code))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(store.find(JANE, "webex")).isEmpty();
    }

    @Test
    void guessesAtTheSameMomentAllCount() {
        pendingCode();
        attempts.beforeNextWrite(() -> problem(() -> connect.confirm(JANE, webex, "BCDF-GHJK")));

        assertThat(problem(() -> connect.confirm(JANE, webex, "BCDF-GHJL"))).isEqualTo(ProblemCode.WRONG_CODE);

        assertThat(attempts.find(AuthorizationAttempt.id(JANE, "webex"))
                        .flatMap(AuthorizationAttempt::pending)
                        .orElseThrow()
                        .triesLeft())
                .isEqualTo(3);
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        String code = pendingCode();

        clock.advance(Duration.ofMinutes(10));

        assertThat(problem(() -> connect.confirm(JANE, webex, code))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(standing()).isEqualTo(OwnAccounts.AccountStatus.NOT_CONNECTED);
    }

    @Test
    void anAnswerIsTakenUntilTenMinutesAfterTheStartAndNotLater() {
        AuthorizationRedirect inTime = begin();
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        arrive(answer(inTime), JANE, inTime.browser());
        AuthorizationRedirect late = begin();
        clock.advance(Duration.ofMinutes(10));

        assertThat(problem(() -> arrive(answer(late), JANE, late.browser()))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(endpoint.exchanged()).hasSize(1);
    }

    @Test
    void aStateIsGoodOnce() {
        AuthorizationRedirect begun = begin();
        arrive(answer(begun), JANE, begun.browser());

        assertThat(problem(() -> arrive(answer(begun), JANE, begun.browser()))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(endpoint.exchanged()).hasSize(1);
    }

    @Test
    void whoBeginsAnewEndsWhatHeBeganBefore() {
        AuthorizationRedirect first = begin();
        AuthorizationRedirect second = begin();

        assertThat(problem(() -> arrive(answer(first), JANE, first.browser()))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(arrive(answer(second), JANE, second.browser()).code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "x.y", "../../x", "0123456789abcdef0123456789abcdef."})
    void aForgedStateEndsNothingThatSomebodyBegan(String forged) {
        AuthorizationRedirect begun = begin();

        assertThat(problem(
                        () -> arrive(new AuthorizationResponse(forged, "code-1", null, null), JANE, begun.browser())))
                .isEqualTo(ProblemCode.CONNECT_EXPIRED);
        String ofThisPerson = query(begun).get("state").split("\\.")[0] + "." + "A".repeat(43);
        assertThat(problem(() ->
                        arrive(new AuthorizationResponse(ofThisPerson, "code-1", null, null), JANE, begun.browser())))
                .isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(problem(() -> arrive(new AuthorizationResponse(null, "code-1", null, null), JANE, begun.browser())))
                .isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(endpoint.exchanged()).isEmpty();
        assertThat(arrive(answer(begun), JANE, begun.browser()).code()).isEmpty();
    }

    /** The mix-up of RFC 9700, 4.4. */
    @Test
    void anAnswerAtAnotherServicesCallbackIsNotTaken() {
        AuthorizationRedirect begun = begin();

        assertThat(problem(() -> connect.arrive(zoom, answer(begun), new CallbackUser(JANE, begun.browser()))))
                .isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @Test
    void anAnswerThatNamesAnotherIssuerIsNotTaken() {
        webex.authorization(PAGE.issuedBy("https://webex.example"));
        AuthorizationRedirect begun = begin();
        String state = query(begun).get("state");

        assertThat(problem(() -> arrive(
                        new AuthorizationResponse(state, "code-1", null, "https://webex.example/"),
                        JANE,
                        begun.browser())))
                .isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(endpoint.exchanged()).isEmpty();
        AuthorizationRedirect again = begin();
        assertThat(arrive(
                                new AuthorizationResponse(
                                        query(again).get("state"), "code-1", null, "https://webex.example"),
                                JANE,
                                again.browser())
                        .code())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, CONNECT_DENIED",
        "temporarily_unavailable, PROVIDER_UNAVAILABLE",
        "server_error, PROVIDER_UNAVAILABLE",
        "invalid_scope, NOT_CONFIGURED",
        "<script>, NOT_CONFIGURED",
        "'', NOT_CONFIGURED"
    })
    void aRefusalOfTheServiceIsOneOfOursAndUsesTheStateUp(String error, ProblemCode code) {
        AuthorizationRedirect begun = begin();
        AuthorizationResponse refusal = new AuthorizationResponse(query(begun).get("state"), "code-1", error, null);

        MeetingException problem =
                catchThrowableOfType(MeetingException.class, () -> arrive(refusal, JANE, begun.browser()));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.providerCode().orElse("none")).matches("[a-z_]+");
        assertThat(problem(() -> arrive(answer(begun), JANE, begun.browser()))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(endpoint.exchanged()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RECONNECT, CONNECT_EXPIRED",
        "CLIENT_REFUSED, NOT_CONFIGURED",
        "UNAVAILABLE, PROVIDER_UNAVAILABLE",
        "OUTCOME_UNKNOWN, PROVIDER_UNAVAILABLE"
    })
    void anExchangeThatFailsIsNotTriedAgain(Kind kind, ProblemCode code) {
        endpoint.fail(new ProviderException(kind, "no"));
        AuthorizationRedirect begun = begin();

        assertThat(problem(() -> arrive(answer(begun), JANE, begun.browser()))).isEqualTo(code);
        endpoint.fail(null);
        assertThat(problem(() -> arrive(answer(begun), JANE, begun.browser()))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(endpoint.exchanged()).hasSize(1);
        assertThat(store.find(JANE, "webex")).isEmpty();
    }

    @Test
    void anAnswerThatIsBeingTakenElsewhereIsNotTakenHere() {
        AuthorizationRedirect begun = begin();
        attempts.beforeNextWrite(() -> arrive(answer(begun), JANE, begun.browser()));

        assertThat(problem(() -> arrive(answer(begun), JANE, begun.browser()))).isEqualTo(ProblemCode.CONNECT_EXPIRED);

        assertThat(endpoint.exchanged()).hasSize(1);
    }

    @Test
    void tenAnswersWithOneStateAreOneExchange() throws Exception {
        AuthorizationRedirect begun = begin();
        CountDownLatch ready = new CountDownLatch(10);
        ExecutorService pool = Executors.newFixedThreadPool(10);
        try {
            List<Future<Boolean>> arrivals = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                arrivals.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return catchThrowableOfType(
                                    MeetingException.class, () -> arrive(answer(begun), JANE, begun.browser()))
                            == null;
                }));
            }
            int connected = 0;
            for (Future<Boolean> arrival : arrivals) {
                connected += arrival.get() ? 1 : 0;
            }
            assertThat(connected).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(endpoint.exchanged()).hasSize(1);
    }

    @Test
    void anAccountThatIsConnectedAgainKeepsItsIdAndIsActive() {
        Tokens dead = new Tokens("access-1", clock.now(), "refresh-1");
        store.put(new Account("account-1", JANE, "webex", Account.State.NEEDS_RECONNECT, dead, 1));
        assertThat(standing()).isEqualTo(OwnAccounts.AccountStatus.NEEDS_RECONNECT);
        AuthorizationRedirect begun = begin();

        arrive(answer(begun), JANE, begun.browser());

        assertThat(account().id()).isEqualTo("account-1");
        assertThat(account().state()).isEqualTo(Account.State.ACTIVE);
        assertThat(account().tokens().accessToken()).isEqualTo("access-2");
    }

    @Test
    void disconnectingForgetsTheAccountAndAGrantThatWaits() {
        AuthorizationRedirect begun = begin();
        arrive(answer(begun), JANE, begun.browser());
        String code = pendingCode();

        assertThat(own.disconnect(JANE, webex)).isEqualTo(OwnAccounts.Disconnected.FORGOTTEN);

        assertThat(standing()).isEqualTo(OwnAccounts.AccountStatus.NOT_CONNECTED);
        assertThat(problem(() -> connect.confirm(JANE, webex, code))).isEqualTo(ProblemCode.CONNECT_EXPIRED);
        assertThat(own.disconnect(JANE, webex)).isEqualTo(OwnAccounts.Disconnected.NOT_THERE);
    }

    @Test
    void aServiceWithoutAPageToAgreeOnIsNotConnected() {
        ScriptedProvider other = new ScriptedProvider("other", "Other");

        assertThat(problem(() -> connect.begin(JANE, other, CALLBACK))).isEqualTo(ProblemCode.NOT_CONFIGURED);
    }

    private AuthorizationRedirect begin() {
        return connect.begin(JANE, webex, CALLBACK);
    }

    private String pendingCode() {
        return arrive(answer(begin()), null, null).code().orElseThrow();
    }

    private CallbackResult arrive(AuthorizationResponse answer, String person, String browser) {
        return connect.arrive(webex, answer, new CallbackUser(person, browser));
    }

    private static AuthorizationResponse answer(AuthorizationRedirect begun) {
        return new AuthorizationResponse(query(begun).get("state"), "code-1", null, null);
    }

    private OwnAccounts.AccountStatus standing() {
        return own.list(JANE, List.of(webex)).get(0).standing();
    }

    private Account account() {
        return store.find(JANE, "webex").orElseThrow();
    }

    private static Map<String, String> query(AuthorizationRedirect begun) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : URI.create(begun.authorizeUrl()).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static ProblemCode problem(ThrowingCallable call) {
        return catchThrowableOfType(MeetingException.class, call).code();
    }
}

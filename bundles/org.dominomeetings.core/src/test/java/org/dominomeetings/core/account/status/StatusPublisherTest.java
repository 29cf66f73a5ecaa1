package org.dominomeetings.core.account.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.AuthorizationAttempt;
import org.dominomeetings.core.account.authorize.InMemoryAuthorizationAttemptStore;
import org.dominomeetings.core.account.authorize.PendingAuthorization;
import org.dominomeetings.core.account.authorize.UnconfirmedGrant;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusPublisherTest {
    private static final String JANE = "person/jane";
    private static final String DAVE = "person/dave";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.75Z");
    private static final Tokens TOKENS = new Tokens("access-1", NOW.plusSeconds(3600), "refresh-1");

    private final ManualClock clock = new ManualClock(NOW);
    private final InMemoryAccountStore stored = new InMemoryAccountStore();
    private final InMemoryAuthorizationAttemptStore storedAttempts = new InMemoryAuthorizationAttemptStore();
    private final MailFileInMemory mail = new MailFileInMemory();
    private final StatusMemory memory = new StatusMemory();
    private final Map<String, String> versions = new LinkedHashMap<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
    private final ScriptedProvider zoom = new ScriptedProvider("zoom", "Zoom");
    private final ScriptedProvider jitsi = new ScriptedProvider("jitsi", "Jitsi");
    private final StatusPublisher publisher = publisher(List.of(webex, zoom, jitsi));
    private final AccountStore accounts = new ObservedAccountStore(stored, publisher);
    private final ObservedAttemptStore attempts = new ObservedAttemptStore(storedAttempts, publisher);

    @BeforeEach
    void everybodyCanUseJitsi() {
        jitsi.withoutAccounts();
    }

    @Test
    void showsWhatCanBeUsedAndNothingThatCannot() {
        accounts.connect(JANE, "webex", TOKENS, "account-1");
        accounts.name(JANE, "webex", "jane@acme.example");
        stored.connectedAt(NOW, JANE, "webex");

        runBackground();

        assertThat(mail.of(JANE))
                .containsOnly(
                        Map.entry("webex", "Webex ACTIVE jane@acme.example 2026-03-02T09:00:00Z Connected."),
                        Map.entry("jitsi", "Jitsi ACTIVE - - Can be used without an account."));
    }

    @Test
    void aConnectionAndItsNameAreOneWriteAndTheCallerWaitsForNone() {
        accounts.connect(JANE, "webex", TOKENS, "account-1");
        accounts.name(JANE, "webex", "jane@acme.example");

        assertThat(mail.writes()).as("by the caller").isEmpty();
        assertThat(background).hasSize(1);
        runBackground();
        assertThat(mail.writes()).containsExactly(JANE);
        assertThat(clock.uptime()).isEqualTo(StatusPublisher.SETTLING);
    }

    @Test
    void whatChangesAfterwardsIsWrittenToo() {
        accounts.connect(JANE, "webex", TOKENS, "account-1");
        Runnable writing = background.remove();
        writing.run();
        accounts.forget(JANE, "webex");

        runBackground();

        assertThat(mail.writes()).containsExactly(JANE, JANE);
        assertThat(mail.of(JANE)).containsOnlyKeys("jitsi");
    }

    @Test
    void aRefusedAccountNeedsToBeReconnectedUntilItIsAcceptedAgain() {
        stored.connect(JANE, "webex", TOKENS, "account-1");

        accounts.write(account().claimed("CN=acme01/O=Acme", NOW));
        assertThat(background).as("a refresh that begins").isEmpty();
        accounts.write(account().refused());
        runBackground();
        assertThat(mail.of(JANE).get("webex"))
                .isEqualTo("Webex NEEDS_RECONNECT - - No longer accepted; please connect it again.");

        accounts.write(account().claimed("CN=acme01/O=Acme", NOW));
        assertThat(background).as("refused still").isEmpty();
        accounts.write(account().with(TOKENS));
        runBackground();
        assertThat(mail.of(JANE).get("webex")).startsWith("Webex ACTIVE");
    }

    @Test
    void aRefreshThatGoesWellIsNoChange() {
        stored.connect(JANE, "webex", TOKENS, "account-1");

        accounts.write(account().claimed("CN=acme01/O=Acme", NOW));
        accounts.write(account().with(TOKENS));

        assertThat(background).isEmpty();
    }

    @Test
    void aWriteThatAnotherServerForestalledIsNoChange() {
        stored.connect(JANE, "webex", TOKENS, "account-1");
        Account before = account();
        stored.write(before.with(TOKENS));

        assertThat(accounts.write(before.refused())).isFalse();

        assertThat(background).isEmpty();
    }

    @Test
    void aGrantThatWaitsForItsCodeIsPendingUntilItIsConfirmedOrOver() {
        pending();
        runBackground();
        assertThat(mail.of(JANE).get("webex"))
                .isEqualTo("Webex PENDING - - Waiting for the code that your browser showed you.");

        AuthorizationAttempt waiting =
                storedAttempts.find(AuthorizationAttempt.id(JANE, "webex")).orElseThrow();
        attempts.write(waiting.spent());
        runBackground();
        assertThat(mail.of(JANE)).doesNotContainKey("webex");
    }

    @Test
    void aGrantThatNobodyConfirmsEndsByItself() {
        pending();
        versions.put(JANE, "1");
        publisher.mend();
        runBackground();
        assertThat(mail.of(JANE)).containsKey("webex");

        clock.advance(StatusPublisher.MEND);
        publisher.mend();
        runBackground();

        assertThat(mail.of(JANE)).doesNotContainKey("webex");
    }

    @Test
    void whoBeginsAnewEndsAPendingGrantAndElseChangesNothing() {
        attempts.begin(attempt());
        assertThat(background).as("nothing waited").isEmpty();
        pending();
        runBackground();

        attempts.begin(attempt());

        assertThat(background).hasSize(1);
        runBackground();
        assertThat(mail.of(JANE)).doesNotContainKey("webex");
    }

    @Test
    void speaksTheLanguageOfTheLastCallThatHadOne() {
        publisher.speaks(JANE, Locale.GERMAN);
        accounts.connect(JANE, "webex", TOKENS, "account-1");
        runBackground();
        assertThat(mail.of(JANE).get("webex")).endsWith("Verbunden.");

        accounts.write(account().refused());
        runBackground();

        assertThat(mail.of(JANE).get("webex")).endsWith("bitte verbinden Sie es neu.");
    }

    @Test
    void aServiceThatIsNotOfferedAnyMoreIsWithdrawn() {
        stored.connect(JANE, "webex", TOKENS, "account-1");
        publisher.changed(JANE);
        runBackground();

        publisher(List.of(zoom)).changed(JANE);
        runBackground();

        assertThat(mail.of(JANE)).isEmpty();
    }

    @Test
    void aMailFileThatCannotBeWrittenIsAFindingAndNobodysError() {
        mail.close(JANE);

        assertThatCode(() -> accounts.connect(JANE, "webex", TOKENS, "account-1"))
                .doesNotThrowAnyException();
        accounts.connect(DAVE, "webex", TOKENS, "account-2");
        runBackground();

        assertThat(mail.of(DAVE)).as("whoever comes behind").containsKey("webex");
        assertThat(publisher.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.weight()).isEqualTo(Finding.Severity.WARNING))
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("mail-file-not-written"))
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("accounts of 1 people", "mail of person/jane: no access", "Editor access"));
        mail.open(JANE);
        publisher.changed(JANE);
        runBackground();
        assertThat(publisher.findings()).isEmpty();
    }

    @Test
    void accountsThatCannotBeReadNowLeaveEverythingAsItWas() {
        stored.connect(JANE, "webex", TOKENS, "account-1");
        publisher.changed(JANE);
        runBackground();
        Map<String, String> before = Map.copyOf(mail.of(JANE));

        stored.outOfReach(true);
        publisher.changed(JANE);
        runBackground();

        assertThat(mail.of(JANE)).isEqualTo(before);
        assertThat(publisher.findings()).as("the ledger's own finding says it").isEmpty();
    }

    @Test
    void whatWasMissedIsMendedAndWhatIsUnchangedIsLeftAloneForADay() {
        stored.connect(JANE, "webex", TOKENS, "account-1");
        versions.put(JANE, "1");
        mend();
        assertThat(mail.writes()).containsExactly(JANE);
        assertThat(mail.of(JANE)).containsKey("webex");

        mail.forgetWrites();
        mend();
        assertThat(mail.writes()).as("unchanged").isEmpty();
        versions.put(JANE, "2");
        mend();
        assertThat(mail.writes()).as("changed").containsExactly(JANE);
        clock.advance(StatusPublisher.LOOK);
        mend();
        assertThat(mail.writes()).as("a day later").containsExactly(JANE, JANE);
    }

    @Test
    void isAskedOfTheViewOnceInAWhileOnly() {
        versions.put(JANE, "1");
        publisher.mend();
        versions.put(JANE, "2");
        runBackground();
        publisher.mend();
        runBackground();
        assertThat(mail.writes()).containsExactly(JANE);

        clock.advance(StatusPublisher.MEND);
        publisher.mend();
        runBackground();

        assertThat(mail.writes()).containsExactly(JANE, JANE);
    }

    @Test
    void aFailureIsTriedAgainBeforeTheDayIsOver() {
        mail.close(JANE);
        versions.put(JANE, "1");
        mend();
        mail.open(JANE);

        mend();

        assertThat(mail.writes()).containsExactly(JANE, JANE);
        assertThat(mail.of(JANE)).isNotEmpty();
    }

    @Test
    void opensABoundedNumberOfMailFilesAfterOnePassAndGetsToAllOfThem() {
        IntStream.range(0, StatusPublisher.MOST + 5).forEach(number -> versions.put("person/" + number, "1"));

        mend();
        assertThat(mail.writes()).hasSize(StatusPublisher.MOST);
        mend();

        assertThat(mail.writes()).hasSize(StatusPublisher.MOST + 5).doesNotHaveDuplicates();
    }

    /** A run after the time in which the view is not asked. */
    private void mend() {
        publisher.mend();
        runBackground();
        clock.advance(StatusPublisher.MEND.plus(Duration.ofSeconds(1)));
    }

    private void runBackground() {
        List<Runnable> now = new ArrayList<>(background);
        background.clear();
        now.forEach(Runnable::run);
    }

    private Account account() {
        return stored.find(JANE, "webex").orElseThrow();
    }

    private static AuthorizationAttempt attempt() {
        return AuthorizationAttempt.kept(JANE, "webex", NOW.plusSeconds(600), 1)
                .waitingFor(new PendingAuthorization("state", "browser", "https://mail.example/cb", null));
    }

    private void pending() {
        String id = AuthorizationAttempt.id(JANE, "webex");
        int next = storedAttempts.find(id).map(AuthorizationAttempt::revision).orElse(0) + 1;
        attempts.write(AuthorizationAttempt.kept(JANE, "webex", clock.now().plusSeconds(600), next)
                .waitingFor(new UnconfirmedGrant("ABCD-EFGH", TOKENS, 5)));
    }

    private StatusPublisher publisher(List<MeetingProvider> offered) {
        OwnAccounts own = new OwnAccounts(storedAttempts, stored, TestSessions.over(request -> null), clock);
        return new StatusPublisher(
                new AccountStatuses(own, stored, offered, List.of("webex", "zoom", "jitsi")),
                mail,
                () -> versions,
                memory,
                background::add,
                clock);
    }
}

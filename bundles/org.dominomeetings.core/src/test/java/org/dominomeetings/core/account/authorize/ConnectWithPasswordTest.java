package org.dominomeetings.core.account.authorize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.TestSessions;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectWithPasswordTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String PASSWORD = "her-password";

    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ScriptedProvider sametime = new ScriptedProvider("sametime", "Sametime");
    private final List<String> asked = new ArrayList<>();
    private final ManualClock clock = new ManualClock(NOW);
    private final ConnectWithPassword logIn = new ConnectWithPassword(
            new AccountRegistration(store, TestSessions.over(request -> null)),
            TestSessions.over(request -> null),
            new PasswordAttemptLimit(clock),
            clock);

    @BeforeEach
    void theServiceTakesPasswords() {
        sametime.login(new PasswordLogin() {
            @Override
            public Tokens login(ProviderSession session, String name, String password) {
                asked.add(name + "/" + password);
                if (!password.equals(PASSWORD)) {
                    throw new ProviderException(Kind.RECONNECT, "401", "401", null, null);
                }
                return new Tokens("access-" + asked.size(), NOW.plusSeconds(1800), "refresh-" + asked.size());
            }

            @Override
            public Tokens refresh(ProviderSession session, String refreshToken) {
                throw new AssertionError("nobody asked for that");
            }
        });
    }

    @Test
    void thePersonsAccountIsActiveAtOnceAndKeepsWhatTheServiceGave() {
        logIn.connect(JANE, sametime, "jdoe", PASSWORD);

        Account kept = store.find(JANE, "sametime").orElseThrow();
        assertThat(kept.state()).isEqualTo(Account.State.ACTIVE);
        assertThat(kept.tokens().accessToken()).isEqualTo("access-1");
        assertThat(kept.tokens().refreshToken()).isEqualTo("refresh-1");
        assertThat(asked).containsExactly("jdoe/" + PASSWORD);
    }

    @Test
    void whoLogsInAnewKeepsHisAccountsId() {
        logIn.connect(JANE, sametime, "jdoe", PASSWORD);
        Account before = store.find(JANE, "sametime").orElseThrow();
        store.put(before.refused());

        logIn.connect(JANE, sametime, "jdoe", PASSWORD);

        Account kept = store.find(JANE, "sametime").orElseThrow();
        assertThat(kept.id()).isEqualTo(before.id());
        assertThat(kept.state()).isEqualTo(Account.State.ACTIVE);
        assertThat(kept.tokens().refreshToken()).isEqualTo("refresh-2");
    }

    @Test
    void aWrongPasswordIsThePersonsToMendAndKeepsNothing() {
        MeetingException problem = problem(() -> logIn.connect(JANE, sametime, "jdoe", "guessed"));

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_LOGIN);
        assertThat(problem.provider()).contains("sametime");
        assertThat(Texts.in(Locale.ENGLISH).of(problem)).contains("Sametime").doesNotContain("guessed", "jdoe");
        assertThat(problem).hasMessageNotContaining("guessed");
        assertThat(store.find(JANE, "sametime")).isEmpty();
    }

    @Test
    void aWrongPasswordLeavesTheAccountThatThereIs() {
        logIn.connect(JANE, sametime, "jdoe", PASSWORD);
        problem(() -> logIn.connect(JANE, sametime, "jdoe", "guessed"));

        assertThat(store.find(JANE, "sametime").orElseThrow().tokens().refreshToken())
                .isEqualTo("refresh-1");
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT_REFUSED, NOT_CONFIGURED",
        "UNAVAILABLE, PROVIDER_UNAVAILABLE",
        "OUTCOME_UNKNOWN, PROVIDER_UNAVAILABLE",
        "BUSY, PROVIDER_BUSY"
    })
    void whatTheServiceCannotDoIsNotTakenForAWrongPassword(Kind kind, ProblemCode code) {
        sametime.login(new PasswordLogin() {
            @Override
            public Tokens login(ProviderSession session, String name, String password) {
                throw new ProviderException(kind, "as scripted", "503", Duration.ofSeconds(40), null);
            }

            @Override
            public Tokens refresh(ProviderSession session, String refreshToken) {
                throw new AssertionError("nobody asked for that");
            }
        });

        MeetingException problem = problem(() -> logIn.connect(JANE, sametime, "jdoe", PASSWORD));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.retryAfter()).contains(Duration.ofSeconds(40));
    }

    @Test
    void nobodyHasToWaitForWhatTheServiceCouldNotDo() {
        PasswordLogin working = sametime.connection().login().orElseThrow();
        sametime.login(new PasswordLogin() {
            @Override
            public Tokens login(ProviderSession session, String name, String password) {
                throw new ProviderException(Kind.UNAVAILABLE, "as scripted");
            }

            @Override
            public Tokens refresh(ProviderSession session, String refreshToken) {
                throw new AssertionError("nobody asked for that");
            }
        });
        for (int i = 0; i < 9; i++) {
            problem(() -> logIn.connect(JANE, sametime, "jdoe", PASSWORD));
        }
        sametime.login(working);
        for (int i = 0; i < 4; i++) {
            problem(() -> logIn.connect(JANE, sametime, "jdoe", "mistyped"));
        }

        logIn.connect(JANE, sametime, "jdoe", PASSWORD);
        assertThat(store.find(JANE, "sametime")).isPresent();
    }

    @Test
    void nobodyGuessesByOurServer() {
        for (int i = 0; i < 5; i++) {
            assertThat(problem(() -> logIn.connect(JANE, sametime, "victim", "guessed"))
                            .code())
                    .isEqualTo(ProblemCode.WRONG_LOGIN);
            clock.advance(Duration.ofMinutes(1));
        }

        MeetingException problem = problem(() -> logIn.connect(JANE, sametime, "victim", PASSWORD));
        assertThat(problem.code()).isEqualTo(ProblemCode.LOGIN_LOCKED);
        assertThat(problem.retryAfter()).contains(Duration.ofMinutes(5));
        assertThat(asked).hasSize(5);

        // Nobody alone locks another out of his own account.
        logIn.connect("CN=Victim/O=Acme", sametime, "victim", PASSWORD);
        clock.advance(Duration.ofMinutes(5));
        logIn.connect(JANE, sametime, "jdoe", PASSWORD);
        assertThat(store.find(JANE, "sametime")).isPresent();
    }

    /** Four wrong ones at her name, one's own right one, and again. */
    @Test
    void onesOwnRightPasswordGivesNobodyNewTriesAtAnothersName() {
        int guesses = 0;
        for (int round = 0; round < 15; round++) {
            for (int i = 0; i < 4; i++) {
                guesses += problem(() -> logIn.connect(JANE, sametime, "victim", "guess"))
                                        .code()
                                == ProblemCode.WRONG_LOGIN
                        ? 1
                        : 0;
            }
            try {
                logIn.connect(JANE, sametime, "jdoe", PASSWORD);
            } catch (MeetingException locked) {
                assertThat(locked.code()).isEqualTo(ProblemCode.LOGIN_LOCKED);
            }
        }

        assertThat(guesses).isEqualTo(PasswordAttemptLimit.OF_ONE);
    }

    @Test
    void manyWhoGuessAtOneNameHaveNoMoreTriesThanTwoWhateverItsSpelling() {
        String[] spellings = {"Victim", "victim ", "VICTIM", " victim", "\uff36ictim"};
        int guesses = 0;
        for (int i = 0; i < 60; i++) {
            String guesser = "CN=Guesser " + i + "/O=Acme";
            String name = spellings[i % spellings.length];
            guesses += problem(() -> logIn.connect(guesser, sametime, name, "guess"))
                                    .code()
                            == ProblemCode.WRONG_LOGIN
                    ? 1
                    : 0;
        }

        assertThat(guesses).isEqualTo(PasswordAttemptLimit.OF_NAME);
        MeetingException locked = problem(() -> logIn.connect("CN=Victim/O=Acme", sametime, "victim", PASSWORD));
        assertThat(locked.code()).isEqualTo(ProblemCode.LOGIN_LOCKED);
        assertThat(locked.retryAfter()).contains(PasswordAttemptLimit.WINDOW);
        assertThat(Texts.in(Locale.ENGLISH).of(locked)).contains("Sametime", "ten minutes");
        logIn.connect(JANE, sametime, "jdoe", PASSWORD);
    }

    @Test
    void aNotesNameIsOneNameInEitherForm() {
        for (int i = 0; i < PasswordAttemptLimit.OF_NAME; i++) {
            String guesser = "CN=Guesser " + i + "/O=Acme";
            problem(() -> logIn.connect(guesser, sametime, "CN=Vic Tim/O=Acme", "guess"));
        }

        assertThat(problem(() -> logIn.connect(JANE, sametime, "Vic Tim/Acme", "guess"))
                        .code())
                .isEqualTo(ProblemCode.LOGIN_LOCKED);
    }

    @Test
    void whoSetsTheClockGivesNobodyNewTries() {
        for (int i = 0; i < 5; i++) {
            problem(() -> logIn.connect(JANE, sametime, "victim", "guess"));
        }
        clock.set(NOW.plus(Duration.ofDays(1)));

        assertThat(problem(() -> logIn.connect(JANE, sametime, "victim", "guess"))
                        .code())
                .isEqualTo(ProblemCode.LOGIN_LOCKED);
    }

    @Test
    void whoKnewThePasswordInTheEndStartsAnew() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                problem(() -> logIn.connect(JANE, sametime, "jdoe", "mistyped"));
            }
            logIn.connect(JANE, sametime, "jdoe", PASSWORD);
        }
        assertThat(asked).hasSize(15);
    }

    @Test
    void aServiceWithItsOwnPageIsShownNoPassword() {
        ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
        assertThat(problem(() -> logIn.connect(JANE, webex, "jdoe", PASSWORD)).code())
                .isEqualTo(ProblemCode.NOT_CONFIGURED);
        assertThat(asked).isEmpty();
    }

    @Test
    void whatCannotBeKeptInAnEnvelopeIsNotKept() {
        store.failWrites(new SecretsUnavailableException("no key ring"));
        assertThatThrownBy(() -> logIn.connect(JANE, sametime, "jdoe", PASSWORD))
                .isInstanceOf(SecretsUnavailableException.class);
    }

    private static MeetingException problem(ThrowingCallable call) {
        MeetingException problem = catchThrowableOfType(MeetingException.class, call);
        assertThat(Texts.in(Locale.ENGLISH).of(problem)).doesNotContain("{", "}", "null");
        return problem;
    }
}

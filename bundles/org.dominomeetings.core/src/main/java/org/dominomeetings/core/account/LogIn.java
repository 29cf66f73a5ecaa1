package org.dominomeetings.core.account;

import java.time.Duration;
import java.util.Optional;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

/**
 * Connects a person's account at a service that takes a name and a password. Who asks is known to Domino and knows the
 * password, so the account is active at once. The password is passed on and kept nowhere. Safe for any thread; no Domino
 * object is open while the service is called.
 */
public final class LogIn {
    private final AccountStore accounts;
    private final HttpTransport transport;
    private final Surroundings surroundings;
    private final Tries tries;

    /**
     * @param tries of this server, the same for whatever else takes passwords
     */
    public LogIn(AccountStore accounts, HttpTransport transport, Tries tries, Surroundings surroundings) {
        this.accounts = accounts;
        this.transport = transport;
        this.tries = tries;
        this.surroundings = surroundings;
    }

    /**
     * @param person canonical Notes name
     * @param name by which the service knows him
     * @throws MeetingProblem {@code wrong-login}, {@code login-locked} after too many of those, {@code not-configured} if
     *     the service takes no password or gives no lasting session, or what its refusal means
     */
    public void connect(String person, MeetingProvider provider, String name, String password) {
        PasswordLogin login = provider.connection()
                .login()
                .orElseThrow(() -> MeetingProblem.of(ProblemCode.NOT_CONFIGURED, provider.label()));
        // Before it is sent, so that guesses at the same moment count, too.
        String who = Attempt.id(person, provider.id());
        Optional<Duration> wait = tries.count(who, provider.id(), name);
        if (wait.isPresent()) {
            throw MeetingProblem.of(ProblemCode.LOGIN_LOCKED, provider.label())
                    .provider(provider.id(), null)
                    .retryAfter(wait.get());
        }
        Tokens tokens;
        try {
            tokens = login.login(name, password, transport);
        } catch (ProviderFailure failure) {
            if (failure.kind() != ProviderFailure.Kind.RECONNECT) {
                // Whoever hears of this has learnt nothing of the password, and is not to wait for the service's fault.
                tries.takeBack(who, provider.id(), name);
            }
            throw MeetingProblem.because(failure, code(failure.kind()), provider.label())
                    .provider(provider.id(), failure.providerCode().orElse(null))
                    .retryAfter(failure.retryAfter().orElse(null));
        }
        tries.forget(who, provider.id(), name);
        accounts.connect(person, provider.id(), tokens, surroundings.newId());
    }

    private static ProblemCode code(ProviderFailure.Kind kind) {
        switch (kind) {
            case RECONNECT:
                return ProblemCode.WRONG_LOGIN;
            case CLIENT_REFUSED:
                return ProblemCode.NOT_CONFIGURED;
            case BUSY:
                return ProblemCode.PROVIDER_BUSY;
            default:
                return ProblemCode.PROVIDER_UNAVAILABLE;
        }
    }
}

package org.dominomeetings.core.account.authorize;

import java.time.Duration;
import java.util.Optional;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * Connects a person's account at a service that takes a name and a password. Who asks is known to Domino and knows the
 * password, so the account is active at once. The password is passed on and kept nowhere. Safe for any thread; no Domino
 * object is open while the service is called.
 */
public final class ConnectWithPassword {
    private final AccountRegistration accounts;
    private final ProviderSessions sessions;
    private final RandomSource random;
    private final PasswordAttemptLimit tries;

    /**
     * @param tries of this server, the same for whatever else takes passwords
     */
    public ConnectWithPassword(
            AccountRegistration accounts, ProviderSessions sessions, PasswordAttemptLimit tries, RandomSource random) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tries = tries;
        this.random = random;
    }

    /**
     * @param person canonical Notes name
     * @param name by which the service knows him
     * @throws MeetingException {@code wrong-login}, {@code login-locked} after too many of those, {@code not-configured} if
     *     the service takes no password or gives no lasting session, or what its refusal means
     */
    public void connect(String person, MeetingProvider provider, String name, String password) {
        PasswordLogin login = provider.connection()
                .login()
                .orElseThrow(() -> MeetingException.of(ProblemCode.NOT_CONFIGURED, provider.label()));
        // Before it is sent, so that guesses at the same moment count, too.
        String who = AuthorizationAttempt.id(person, provider.id());
        Optional<Duration> wait = tries.count(who, provider.id(), name);
        if (wait.isPresent()) {
            throw MeetingException.of(ProblemCode.LOGIN_LOCKED, provider.label())
                    .provider(provider.id(), null)
                    .retryAfter(wait.get());
        }
        Tokens tokens;
        try {
            tokens = login.login(sessions.anonymous(), name, password);
        } catch (ProviderException failure) {
            if (failure.kind() != ProviderException.Kind.RECONNECT) {
                // Whoever hears of this has learnt nothing of the password, and is not to wait for the service's fault.
                tries.takeBack(who, provider.id(), name);
            }
            throw MeetingException.because(failure, code(failure.kind()), provider.label())
                    .provider(provider.id(), failure.providerCode().orElse(null))
                    .retryAfter(failure.retryAfter().orElse(null));
        }
        tries.forget(who, provider.id(), name);
        accounts.register(person, provider, tokens, random.newId());
    }

    private static ProblemCode code(ProviderException.Kind kind) {
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

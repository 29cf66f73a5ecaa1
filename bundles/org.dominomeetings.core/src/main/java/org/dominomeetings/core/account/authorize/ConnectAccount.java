package org.dominomeetings.core.account.authorize;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Connects a person's account: from the button over the service's page to tokens that are kept (RFC 6749, 4.1, as RFC
 * 9700 wants it done). The answer of the service counts once. It makes the account active where the browser proves to be
 * the one of the person who began; else the grant waits for a code that only that browser is shown and only that person
 * can present. Safe for any thread; no Domino object is open while the service is called.
 */
public final class ConnectAccount {
    /** Time to log in and agree at the service, and then again to carry a code; as long as a code lives at most (RFC 6749, 4.1.2). */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** 256 bits; RFC 6749, 10.10 wants guessing to succeed in less than one case in 2^128. */
    private static final int RANDOM_BYTES = 32;

    private final AuthorizationAttemptStore attempts;
    private final AccountRegistration accounts;
    private final TokenEndpoint endpoint;
    private final Clock clock;
    private final RandomSource random;

    public ConnectAccount(
            AuthorizationAttemptStore attempts,
            AccountRegistration accounts,
            TokenEndpoint endpoint,
            Clock clock,
            RandomSource random) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.endpoint = endpoint;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Begins; what the person began before for this service is over by that.
     *
     * @param person canonical Notes name
     * @param redirectUri where the service is to send the browser back, as it is registered there
     * @throws MeetingException {@code not-configured} if the service has no page to agree on
     */
    public AuthorizationRedirect begin(String person, MeetingProvider provider, String redirectUri) {
        OAuthClient client = client(provider);
        AuthorizationServer authorization = client.authorization().orElseThrow(() -> notConfigured(provider, null));
        String secret = random();
        String browser = random();
        String verifier = authorization.pkce() ? random() : null;
        Instant expires = clock.now().plus(LIFE);
        PendingAuthorization asked =
                new PendingAuthorization(Hashes.sha256(secret), Hashes.sha256(browser), redirectUri, verifier);
        attempts.begin(
                AuthorizationAttempt.kept(person, provider.id(), expires, 1).waitingFor(asked));
        String state = AuthorizationAttempt.id(person, provider.id()) + "." + secret;
        String url = AuthorizationRequestUrl.of(client, authorization, redirectUri, state, verifier);
        return new AuthorizationRedirect(url, browser, expires);
    }

    /**
     * The browser comes back from the service's page. Whatever comes of it, the state is used up.
     *
     * @throws MeetingException {@code connect-expired} for a state that is unknown, used or too old, {@code connect-denied}
     *     if the person did not agree, else what the service's refusal means
     */
    public CallbackResult arrive(MeetingProvider provider, AuthorizationResponse answer, CallbackUser visitor) {
        AuthorizationAttempt attempt =
                answer.state().flatMap(state -> known(provider, state)).orElseThrow(() -> expired(provider));
        AuthorizationAttempt spent = attempt.spent();
        if (!attempts.write(spent)) {
            throw expired(provider);
        }
        PendingAuthorization asked = attempt.asked().get();
        Tokens tokens = exchange(provider, asked, code(provider, answer));
        if (visitor.began(attempt, asked)) {
            accounts.register(attempt.person(), provider, tokens, random.newId());
            return CallbackResult.active(attempt.person());
        }
        UnconfirmedGrant grant = new UnconfirmedGrant(UserCode.make(random), tokens, UnconfirmedGrant.TRIES);
        if (!attempts.write(spent.pending(grant, clock.now().plus(LIFE)))) {
            throw expired(provider);
        }
        return CallbackResult.pending(attempt.person(), grant.code());
    }

    /**
     * The person who began presents the code that the browser was shown.
     *
     * @throws MeetingException {@code wrong-code}, or {@code connect-expired} if no grant waits, or not any longer
     */
    public void confirm(String person, MeetingProvider provider, String code) {
        AuthorizationAttempt attempt = countTry(person, provider);
        UnconfirmedGrant grant = attempt.pending().get();
        if (!UserCode.same(code, grant.code())) {
            throw MeetingException.of(ProblemCode.WRONG_CODE).field("code").provider(provider.id(), null);
        }
        if (!attempts.write(attempt.spent())) {
            throw expired(provider);
        }
        accounts.register(attempt.person(), provider, grant.tokens(), random.newId());
    }

    /** Before codes are compared, so that guesses at the same moment count, too; ends, since others' tries are counted. */
    private AuthorizationAttempt countTry(String person, MeetingProvider provider) {
        for (; ; ) {
            AuthorizationAttempt attempt = attempts.find(AuthorizationAttempt.id(person, provider.id()))
                    .filter(kept -> clock.now().isBefore(kept.expires()))
                    .filter(kept -> kept.pending().isPresent())
                    .orElseThrow(() -> expired(provider));
            UnconfirmedGrant grant = attempt.pending().get();
            if (grant.triesLeft() == 0) {
                throw expired(provider);
            }
            AuthorizationAttempt counted = attempt.pending(grant.tried(), attempt.expires());
            if (attempts.write(counted)) {
                return counted;
            }
        }
    }

    /** The attempt that waits for this answer. */
    private Optional<AuthorizationAttempt> known(MeetingProvider provider, String state) {
        String[] parts = state.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9a-f]{32}")) {
            return Optional.empty();
        }
        return attempts.find(parts[0])
                .filter(attempt -> attempt.service().equals(provider.id()))
                .filter(attempt -> clock.now().isBefore(attempt.expires()))
                .filter(attempt -> attempt.asked()
                        .filter(asked -> Hashes.constantTimeEquals(Hashes.sha256(parts[1]), asked.stateHash()))
                        .isPresent());
    }

    /** The code in an answer that is the service's own and no refusal. */
    private static String code(MeetingProvider provider, AuthorizationResponse answer) {
        Optional<String> expected = client(provider).authorization().flatMap(AuthorizationServer::issuer);
        if (expected.isPresent()
                && answer.issuer().isPresent()
                && !answer.issuer().equals(expected)) {
            throw expired(provider);
        }
        if (answer.error().isPresent()) {
            throw refusal(provider, answer.error().get());
        }
        return answer.code().orElseThrow(() -> expired(provider));
    }

    /** RFC 6749, 4.1.2.1. What the service says beside the error is not for us to repeat. */
    private static MeetingException refusal(MeetingProvider provider, String error) {
        switch (error) {
            case "access_denied":
                return MeetingException.of(ProblemCode.CONNECT_DENIED, provider.label())
                        .provider(provider.id(), error);
            case "server_error":
            case "temporarily_unavailable":
                return MeetingException.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                        .provider(provider.id(), error);
            default:
                return notConfigured(provider, null)
                        .provider(provider.id(), error.matches("[a-z_]{1,40}") ? error : null);
        }
    }

    private Tokens exchange(MeetingProvider provider, PendingAuthorization asked, String code) {
        try {
            return endpoint.exchange(
                    client(provider),
                    code,
                    asked.redirectUri(),
                    asked.verifier().orElse(null));
        } catch (ProviderException failure) {
            switch (failure.kind()) {
                case RECONNECT:
                    throw MeetingException.because(failure, ProblemCode.CONNECT_EXPIRED, provider.label())
                            .provider(provider.id(), failure.providerCode().orElse(null));
                case CLIENT_REFUSED:
                    throw notConfigured(provider, failure)
                            .provider(provider.id(), failure.providerCode().orElse(null));
                default:
                    throw MeetingException.because(failure, ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                            .provider(provider.id(), failure.providerCode().orElse(null));
            }
        }
    }

    private static OAuthClient client(MeetingProvider provider) {
        return provider.connection().oauth().orElseThrow(() -> notConfigured(provider, null));
    }

    private static MeetingException expired(MeetingProvider provider) {
        return MeetingException.of(ProblemCode.CONNECT_EXPIRED, provider.label());
    }

    private static MeetingException notConfigured(MeetingProvider provider, @Nullable ProviderException cause) {
        return MeetingException.because(cause, ProblemCode.NOT_CONFIGURED, provider.label());
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.fill(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.dominomeetings.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.dominomeetings.core.Hashes;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Authorization;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

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

    private final AttemptStore attempts;
    private final AccountStore accounts;
    private final TokenEndpoint endpoint;
    private final Surroundings surroundings;

    public ConnectAccount(
            AttemptStore attempts, AccountStore accounts, TokenEndpoint endpoint, Surroundings surroundings) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.endpoint = endpoint;
        this.surroundings = surroundings;
    }

    /**
     * Begins; what the person began before for this service is over by that.
     *
     * @param person canonical Notes name
     * @param redirectUri where the service is to send the browser back, as it is registered there
     * @throws MeetingProblem {@code not-configured} if the service has no page to agree on
     */
    public Begun begin(String person, MeetingProvider provider, String redirectUri) {
        OAuthClient client = client(provider);
        Authorization authorization = client.authorization().orElseThrow(() -> notConfigured(provider, null));
        String secret = random();
        String browser = random();
        String verifier = authorization.pkce() ? random() : null;
        Instant expires = surroundings.now().plus(LIFE);
        AskedConsent asked = new AskedConsent(Hashes.sha256(secret), Hashes.sha256(browser), redirectUri, verifier);
        attempts.begin(Attempt.kept(person, provider.id(), expires, 1).waitingFor(asked));
        String state = Attempt.id(person, provider.id()) + "." + secret;
        String url = AuthorizationUrl.of(client, authorization, redirectUri, state, verifier);
        return new Begun(url, browser, expires);
    }

    /**
     * The browser comes back from the service's page. Whatever comes of it, the state is used up.
     *
     * @throws MeetingProblem {@code connect-expired} for a state that is unknown, used or too old, {@code connect-denied}
     *     if the person did not agree, else what the service's refusal means
     */
    public Arrival arrive(MeetingProvider provider, ServiceAnswer answer, Visitor visitor) {
        Attempt attempt =
                answer.state().flatMap(state -> known(provider, state)).orElseThrow(() -> expired(provider));
        Attempt spent = attempt.spent();
        if (!attempts.write(spent)) {
            throw expired(provider);
        }
        AskedConsent asked = attempt.asked().get();
        Tokens tokens = exchange(provider, asked, code(provider, answer));
        if (visitor.began(attempt, asked)) {
            accounts.connect(attempt.person(), provider.id(), tokens, surroundings.newId());
            return Arrival.active(attempt.person());
        }
        PendingGrant grant = new PendingGrant(ShortCode.make(surroundings), tokens, PendingGrant.TRIES);
        if (!attempts.write(spent.pending(grant, surroundings.now().plus(LIFE)))) {
            throw expired(provider);
        }
        return Arrival.pending(attempt.person(), grant.code());
    }

    /**
     * The person who began presents the code that the browser was shown.
     *
     * @throws MeetingProblem {@code wrong-code}, or {@code connect-expired} if no grant waits, or not any longer
     */
    public void confirm(String person, MeetingProvider provider, String code) {
        Attempt attempt = countTry(person, provider);
        PendingGrant grant = attempt.pending().get();
        if (!ShortCode.same(code, grant.code())) {
            throw MeetingProblem.of(ProblemCode.WRONG_CODE).field("code").provider(provider.id(), null);
        }
        if (!attempts.write(attempt.spent())) {
            throw expired(provider);
        }
        accounts.connect(attempt.person(), provider.id(), grant.tokens(), surroundings.newId());
    }

    /** Before codes are compared, so that guesses at the same moment count, too; ends, since others' tries are counted. */
    private Attempt countTry(String person, MeetingProvider provider) {
        for (; ; ) {
            Attempt attempt = attempts.find(Attempt.id(person, provider.id()))
                    .filter(kept -> surroundings.now().isBefore(kept.expires()))
                    .filter(kept -> kept.pending().isPresent())
                    .orElseThrow(() -> expired(provider));
            PendingGrant grant = attempt.pending().get();
            if (grant.triesLeft() == 0) {
                throw expired(provider);
            }
            Attempt counted = attempt.pending(grant.tried(), attempt.expires());
            if (attempts.write(counted)) {
                return counted;
            }
        }
    }

    /** The attempt that waits for this answer. */
    private Optional<Attempt> known(MeetingProvider provider, String state) {
        String[] parts = state.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9a-f]{32}")) {
            return Optional.empty();
        }
        return attempts.find(parts[0])
                .filter(attempt -> attempt.service().equals(provider.id()))
                .filter(attempt -> surroundings.now().isBefore(attempt.expires()))
                .filter(attempt -> attempt.asked()
                        .filter(asked -> Hashes.same(Hashes.sha256(parts[1]), asked.stateHash()))
                        .isPresent());
    }

    /** The code in an answer that is the service's own and no refusal. */
    private static String code(MeetingProvider provider, ServiceAnswer answer) {
        Optional<String> expected = client(provider).authorization().flatMap(Authorization::issuer);
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
    private static MeetingProblem refusal(MeetingProvider provider, String error) {
        switch (error) {
            case "access_denied":
                return MeetingProblem.of(ProblemCode.CONNECT_DENIED, provider.label())
                        .provider(provider.id(), error);
            case "server_error":
            case "temporarily_unavailable":
                return MeetingProblem.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                        .provider(provider.id(), error);
            default:
                return notConfigured(provider, null)
                        .provider(provider.id(), error.matches("[a-z_]{1,40}") ? error : null);
        }
    }

    private Tokens exchange(MeetingProvider provider, AskedConsent asked, String code) {
        try {
            return endpoint.exchange(
                    client(provider),
                    code,
                    asked.redirectUri(),
                    asked.verifier().orElse(null));
        } catch (ProviderFailure failure) {
            switch (failure.kind()) {
                case RECONNECT:
                    throw MeetingProblem.because(failure, ProblemCode.CONNECT_EXPIRED, provider.label())
                            .provider(provider.id(), failure.providerCode().orElse(null));
                case CLIENT_REFUSED:
                    throw notConfigured(provider, failure)
                            .provider(provider.id(), failure.providerCode().orElse(null));
                default:
                    throw MeetingProblem.because(failure, ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                            .provider(provider.id(), failure.providerCode().orElse(null));
            }
        }
    }

    private static OAuthClient client(MeetingProvider provider) {
        return provider.connection().oauth().orElseThrow(() -> notConfigured(provider, null));
    }

    private static MeetingProblem expired(MeetingProvider provider) {
        return MeetingProblem.of(ProblemCode.CONNECT_EXPIRED, provider.label());
    }

    private static MeetingProblem notConfigured(MeetingProvider provider, ProviderFailure cause) {
        return MeetingProblem.because(cause, ProblemCode.NOT_CONFIGURED, provider.label());
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        surroundings.random(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

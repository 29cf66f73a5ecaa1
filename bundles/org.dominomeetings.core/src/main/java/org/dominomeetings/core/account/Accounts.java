package org.dominomeetings.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

/**
 * Gives out access tokens that are good for one call, and refreshes an account once however many ask at a time. A new
 * pair is durable before it is used, since the old refresh token may be dead by then. Safe for any thread.
 */
public final class Accounts {
    /** A token is not used in its last minute: clocks differ, and the call itself takes a while. */
    static final Duration SKEW = Duration.ofSeconds(60);

    /** Longer than one token request may take in all, so a waiter finds the result and not a time-out of its own. */
    private static final Duration WAIT = Duration.ofSeconds(35);

    private final AccountStore store;
    private final Renewal renewal;
    private final Surroundings surroundings;
    private final KeyedLocks<String> refreshing = new KeyedLocks<>();

    public Accounts(AccountStore store, Renewal renewal, Surroundings surroundings) {
        this.store = store;
        this.renewal = renewal;
        this.surroundings = surroundings;
    }

    /**
     * The person's account with an access token that is good for a while; one without any at a service that needs none.
     *
     * @throws MeetingProblem {@code not-connected}, {@code reconnect}, {@code not-configured} or what the service's token
     *     endpoint causes
     */
    public Account fresh(String person, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return Account.withoutTokens(person, provider.id(), surroundings.now());
        }
        Account account = find(person, provider);
        return isFresh(account) ? account : refresh(null, person, provider);
    }

    /**
     * The person's account after the service refused an access token before its time.
     *
     * @param refused the tokens that were refused; if others are kept by now, those are given out
     * @throws MeetingProblem as {@link #fresh}
     */
    public Account afterRefusal(Tokens refused, String person, MeetingProvider provider) {
        return refresh(refused.accessToken(), person, provider);
    }

    /**
     * @param refused an access token that is of no use whenever it expires; null if there is none
     */
    private Account refresh(String refused, String person, MeetingProvider provider) {
        try (KeyedLocks.Held held = refreshing
                .hold(person + " " + provider.id(), WAIT)
                .orElseThrow(() -> MeetingProblem.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                        .provider(provider.id(), null))) {
            Account account = find(person, provider);
            boolean usable = !account.tokens().accessToken().equals(refused);
            // Whoever held the lock before us has refreshed already, or a person has connected the account anew.
            return usable && isFresh(account) ? account : exchange(account, usable, provider);
        }
    }

    /**
     * @param usable whether the account's access token may be used while it lives
     */
    private Account exchange(Account account, boolean usable, MeetingProvider provider) {
        Tokens pair;
        try {
            pair = renewal.of(provider, account.tokens().refreshToken());
        } catch (ProviderFailure failure) {
            return afterFailure(account, usable, provider, failure);
        }
        return keep(account, pair, provider);
    }

    private Account keep(Account before, Tokens pair, MeetingProvider provider) {
        Account refreshed = before.with(pair);
        if (store.write(refreshed)) {
            return refreshed;
        }
        // Another server may have come with the refresh token that we had just spent, and taken the refusal for the
        // end.
        Optional<Account> mended = store.find(before.person(), provider.id())
                .filter(now -> now.state() == Account.State.NEEDS_RECONNECT)
                .filter(now ->
                        now.tokens().refreshToken().equals(before.tokens().refreshToken()))
                .map(now -> now.with(pair));
        if (mended.isPresent() && store.write(mended.get())) {
            return mended.get();
        }
        // Somebody connected the account anew meanwhile: his pair is the newer one.
        return find(before.person(), provider);
    }

    private Account afterFailure(Account account, boolean usable, MeetingProvider provider, ProviderFailure failure) {
        if (failure.kind() == ProviderFailure.Kind.RECONNECT) {
            if (!store.write(account.refused())) {
                // Another server has refreshed or a person connected anew: what was refused is no longer what is kept.
                Account now = find(account.person(), provider);
                if (isFresh(now)) {
                    return now;
                }
            }
            throw reconnect(provider, failure);
        }
        if (failure.kind() == ProviderFailure.Kind.CLIENT_REFUSED) {
            throw MeetingProblem.because(failure, ProblemCode.NOT_CONFIGURED, provider.label())
                    .provider(provider.id(), failure.providerCode().orElse(null));
        }
        if (usable && account.tokens().accessExpires().isAfter(surroundings.now())) {
            // Good for this call; the next one tries again.
            return account;
        }
        throw MeetingProblem.because(failure, ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                .provider(provider.id(), failure.providerCode().orElse(null))
                .retryAfter(failure.retryAfter().orElse(null));
    }

    private Account find(String person, MeetingProvider provider) {
        Optional<Account> account = store.find(person, provider.id());
        if (!account.isPresent()) {
            throw MeetingProblem.of(ProblemCode.NOT_CONNECTED, provider.label()).provider(provider.id(), null);
        }
        if (account.get().state() == Account.State.NEEDS_RECONNECT) {
            throw reconnect(provider, null);
        }
        return account.get();
    }

    private static MeetingProblem reconnect(MeetingProvider provider, ProviderFailure cause) {
        return MeetingProblem.because(cause, ProblemCode.RECONNECT, provider.label())
                .provider(
                        provider.id(),
                        cause == null ? null : cause.providerCode().orElse(null));
    }

    private boolean isFresh(Account account) {
        Instant soon = surroundings.now().plus(SKEW);
        return account.tokens().accessExpires().isAfter(soon);
    }
}

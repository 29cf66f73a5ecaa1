package org.dominomeetings.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.ledger.Servers;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

/**
 * Gives out access tokens that are good for one call, and refreshes an account once however many ask at a time, on
 * whichever server. A new pair is durable before it is used, since the old refresh token may be dead by then. Safe for any
 * thread.
 *
 * <p>While the store is out of reach, a token that was given out lately is given out again until it expires.
 *
 * <p>A refresh is one write to the store where one server works with it. Where several do, it is two: the first says who
 * refreshes, since a refresh token that comes twice may cost the whole grant (RFC 9700, 4.14.2).
 */
public final class Accounts {
    /** A token is not used in its last minute: clocks differ, and the call itself takes a while. */
    static final Duration SKEW = Duration.ofSeconds(60);

    /** Longer than one token request may take in all, so a waiter finds the result and not a time-out of its own. */
    private static final Duration WAIT = Duration.ofSeconds(35);

    /** More than twice the longest token request, so that nobody else begins while ours may still be under way. */
    static final Duration CLAIM = Duration.ofSeconds(90);

    /** How long a person waits here for another server's refresh, which takes a second or two as a rule. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final AccountStore store;
    private final Renewal renewal;
    private final Map<String, Account> remembered = new ConcurrentHashMap<>();
    private final Servers servers;
    private final KeyedLocks<String> refreshing;
    private final Surroundings surroundings;

    /** For a server that works with its store alone. */
    public Accounts(AccountStore store, Renewal renewal, Surroundings surroundings) {
        this(store, renewal, Servers.alone(""), new KeyedLocks<>(), surroundings);
    }

    /**
     * @param refreshing of this server, the same for whatever else gives out tokens of the same store
     */
    public Accounts(
            AccountStore store,
            Renewal renewal,
            Servers servers,
            KeyedLocks<String> refreshing,
            Surroundings surroundings) {
        this.store = store;
        this.renewal = renewal;
        this.servers = servers;
        this.refreshing = refreshing;
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
        String key = person + " " + provider.id();
        Account account;
        try {
            account = find(person, provider);
        } catch (MeetingProblem problem) {
            return whileOutOfReach(key, problem);
        }
        Account fresh = isFresh(account) ? account : refresh(null, person, provider);
        remembered.values().removeIf(known -> !isFresh(known));
        remembered.put(key, fresh);
        return fresh;
    }

    /** What was given out last is good while it lives; any other problem is news of the account. */
    private Account whileOutOfReach(String key, MeetingProblem problem) {
        Account known = problem.code() == ProblemCode.LEDGER_UNAVAILABLE ? remembered.get(key) : remembered.remove(key);
        if (problem.code() == ProblemCode.LEDGER_UNAVAILABLE && known != null && isFresh(known)) {
            return known;
        }
        throw problem;
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
            // Whoever held the lock before us has refreshed already, or a person has connected the account anew.
            if (isUsable(account, refused) && isFresh(account)) {
                return account;
            }
            return servers.areSeveral()
                    ? inTurn(refused, person, provider)
                    : exchange(account, isUsable(account, refused), provider);
        }
    }

    /** Refreshes as the one server that has said so, or waits for the one that has. */
    private Account inTurn(String refused, String person, MeetingProvider provider) {
        Duration unknown = servers.untilKnown();
        Instant patience = surroundings.now().plus(PATIENCE);
        boolean waiting = true;
        while (waiting) {
            Account account = find(person, provider);
            Instant now = surroundings.now();
            boolean usable = isUsable(account, refused);
            if (usable && isFresh(account)) {
                return account;
            }
            boolean taken = account.refreshing()
                    .filter(lease -> !lease.isOverFor(servers.own(), now))
                    .isPresent();
            if (!taken && unknown.isZero()) {
                Account claimed = account.claimed(servers.own(), now.plus(CLAIM));
                if (store.write(claimed)) {
                    return exchange(claimed, usable, provider);
                }
            } else if (usable && isAlive(account)) {
                return account;
            }
            waiting = unknown.isZero() && now.isBefore(patience) && surroundings.pause(LOOK_AGAIN);
        }
        throw MeetingProblem.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                .provider(provider.id(), null)
                .retryAfter(unknown.isZero() ? PATIENCE : unknown);
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
        // end; or it only says that it will refresh, since ours took so long.
        Optional<Account> mended = store.find(before.person(), provider.id())
                .filter(now -> now.state() == Account.State.NEEDS_RECONNECT
                        || now.tokens().accessToken().equals(before.tokens().accessToken()))
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
        if (account.refreshing().isPresent()) {
            // If somebody wrote meanwhile there is nothing to give back.
            store.write(account.released());
        }
        if (failure.kind() == ProviderFailure.Kind.CLIENT_REFUSED) {
            throw MeetingProblem.because(failure, ProblemCode.NOT_CONFIGURED, provider.label())
                    .provider(provider.id(), failure.providerCode().orElse(null));
        }
        if (usable && isAlive(account)) {
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

    private static boolean isUsable(Account account, String refused) {
        return !account.tokens().accessToken().equals(refused);
    }

    private boolean isAlive(Account account) {
        return account.tokens().accessExpires().isAfter(surroundings.now());
    }

    private boolean isFresh(Account account) {
        Instant soon = surroundings.now().plus(SKEW);
        return account.tokens().accessExpires().isAfter(soon);
    }
}

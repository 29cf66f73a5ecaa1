package org.dominomeetings.core.account.token;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.concurrent.KeyedLocks;
import org.dominomeetings.core.ledger.LedgerServers;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.jspecify.annotations.Nullable;

/**
 * Refreshes an account once however many ask at a time, on whichever server. Safe for any thread.
 *
 * <p>A refresh is two writes to the store. The first says who refreshes, since a refresh token that comes twice may cost the
 * whole grant (RFC 9700, 4.14.2), and proves that the account can be written: a service that rotates refresh tokens answers
 * with the only one that is good from then on, which must not come where it cannot be kept. The second keeps the new pair.
 */
public final class TokenRefresher {
    /** More than twice the longest token request, so that nobody else begins while ours may still be under way. */
    public static final Duration CLAIM = Duration.ofSeconds(90);

    /** How long a person waits here for another server's refresh, which takes a second or two as a rule. */
    public static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final AccountStore store;
    private final ActiveAccounts active;
    private final RefreshStep exchange;
    private final TokenPairWriter pairs;
    private final LedgerServers servers;
    private final RefreshState refreshing;
    private final Clock clock;

    TokenRefresher(
            AccountStore store,
            ActiveAccounts active,
            TokenClient renewal,
            LedgerServers servers,
            RefreshState refreshing,
            Clock clock) {
        this.store = store;
        this.active = active;
        this.pairs = new TokenPairWriter(store, active, refreshing.unsaved);
        this.exchange = new RefreshStep(store, active, renewal, pairs, refreshing.refused, clock);
        this.servers = servers;
        this.refreshing = refreshing;
        this.clock = clock;
    }

    /** Which accounts are refreshed. */
    enum Which {
        /** Those that the service accepts, and now and then one that it refused. */
        ACTIVE,
        /** Also one that the service has refused, whenever that was: a person asks whether it is so. */
        ANY
    }

    /**
     * The account with an access token that is good for a while.
     *
     * @param asked the account as it was seen
     * @param refused an access token that is of no use whenever it expires, if there is one
     * @throws MeetingException as {@link AccessTokens#fresh}
     */
    Account of(Account asked, @Nullable String refused, Which which, MeetingProvider provider) {
        try (KeyedLocks.Held held = refreshing
                .hold(asked)
                .orElseThrow(() -> MeetingException.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                        .provider(provider.id(), null))) {
            Account account = find(asked.person(), which, provider);
            // Whoever held the lock before us has refreshed already, or a person has connected the account anew.
            if (isGood(account, refused)) {
                return account;
            }
            pairs.demandSaved(account);
            return servers.areSeveral()
                    ? inTurn(account.person(), refused, which, provider)
                    : alone(account, refused, which, provider);
        }
    }

    /** Writes again what the store did not take when it came. Whatever is not to be had now waits for the next time. */
    void saveAgain() {
        for (UnsavedTokenPairs.Unsaved waiting : refreshing.unsaved.all()) {
            try (KeyedLocks.Held held =
                    refreshing.locks.hold(waiting.before.id(), Duration.ZERO).orElse(null)) {
                if (held != null) {
                    pairs.tryAgain(waiting);
                }
            }
        }
    }

    /** With the newest tokens there are, which the store may not have taken yet. */
    private Account find(String person, Which which, MeetingProvider provider) {
        Account stored = active.known(person, provider);
        Account account = pairs.newest(stored);
        if (account.state() == Account.State.NEEDS_RECONNECT
                && which == Which.ACTIVE
                && !refreshing.refused.isDue(account)) {
            throw ActiveAccounts.reconnect(provider, null);
        }
        return account;
    }

    /** Refreshes where no other server does: whatever is kept of a claim is of one that is gone. */
    private Account alone(Account seen, @Nullable String refused, Which which, MeetingProvider provider) {
        Account account = seen;
        Account claimed = account.claimed(servers.own(), clock.now());
        while (!store.write(claimed)) {
            // A person has connected anew, or taken the account off; ends, since nobody does so without end.
            account = find(account.person(), which, provider);
            if (isGood(account, refused)) {
                return account;
            }
            claimed = account.claimed(servers.own(), clock.now());
        }
        return exchange.of(claimed, isUsable(account, refused), provider);
    }

    /** Refreshes as the one server that has said so, or waits for the one that has. */
    private Account inTurn(String person, @Nullable String refused, Which which, MeetingProvider provider) {
        Duration unknown = servers.untilKnown();
        Instant patience = clock.now().plus(RequestScope.current().deadline().atMost(PATIENCE));
        boolean waiting = true;
        while (waiting) {
            Account account = find(person, which, provider);
            Instant now = clock.now();
            boolean usable = isUsable(account, refused);
            if (isGood(account, refused)) {
                return account;
            }
            boolean taken = account.refreshing()
                    .filter(lease -> !lease.isOverFor(servers.own(), now))
                    .isPresent();
            if (!taken && unknown.isZero()) {
                Account claimed = account.claimed(servers.own(), now.plus(CLAIM));
                if (store.write(claimed)) {
                    return exchange.of(claimed, usable, provider);
                }
            } else if (usable && account.isAlive(now)) {
                return account;
            }
            waiting = unknown.isZero() && now.isBefore(patience) && clock.sleep(LOOK_AGAIN);
        }
        throw MeetingException.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                .provider(provider.id(), null)
                .retryAfter(unknown.isZero() ? PATIENCE : unknown);
    }

    private boolean isGood(Account account, @Nullable String refused) {
        return account.state() == Account.State.ACTIVE && isUsable(account, refused) && account.isFresh(clock.now());
    }

    private static boolean isUsable(Account account, @Nullable String refused) {
        return account.state() == Account.State.ACTIVE
                && !account.tokens().accessToken().equals(refused);
    }
}

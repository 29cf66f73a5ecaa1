package org.dominomeetings.core.account;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.ledger.Servers;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;

/**
 * Refreshes an account once however many ask at a time, on whichever server. Safe for any thread.
 *
 * <p>A refresh is one write to the store where one server works with it. Where several do, it is two: the first says who
 * refreshes, since a refresh token that comes twice may cost the whole grant (RFC 9700, 4.14.2).
 */
final class Refresh {
    /** Longer than one token request may take in all, so a waiter finds the result and not a time-out of its own. */
    private static final Duration WAIT = Duration.ofSeconds(35);

    /** More than twice the longest token request, so that nobody else begins while ours may still be under way. */
    static final Duration CLAIM = Duration.ofSeconds(90);

    /** How long a person waits here for another server's refresh, which takes a second or two as a rule. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final AccountStore store;
    private final ActiveAccounts active;
    private final Exchange exchange;
    private final Servers servers;
    private final KeyedLocks<String> refreshing;
    private final Surroundings surroundings;

    Refresh(
            AccountStore store,
            ActiveAccounts active,
            Exchange exchange,
            Servers servers,
            KeyedLocks<String> refreshing,
            Surroundings surroundings) {
        this.store = store;
        this.active = active;
        this.exchange = exchange;
        this.servers = servers;
        this.refreshing = refreshing;
        this.surroundings = surroundings;
    }

    /**
     * The person's account with an access token that is good for a while.
     *
     * @param refused an access token that is of no use whenever it expires; null if there is none
     * @throws MeetingProblem as {@link Accounts#fresh}
     */
    Account of(String refused, String person, MeetingProvider provider) {
        try (KeyedLocks.Held held = refreshing
                .hold(person + " " + provider.id(), WAIT)
                .orElseThrow(() -> MeetingProblem.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                        .provider(provider.id(), null))) {
            Account account = active.find(person, provider);
            // Whoever held the lock before us has refreshed already, or a person has connected the account anew.
            if (isUsable(account, refused) && account.isFresh(surroundings.now())) {
                return account;
            }
            return servers.areSeveral()
                    ? inTurn(refused, person, provider)
                    : exchange.of(account, isUsable(account, refused), provider);
        }
    }

    /** Refreshes as the one server that has said so, or waits for the one that has. */
    private Account inTurn(String refused, String person, MeetingProvider provider) {
        Duration unknown = servers.untilKnown();
        Instant patience = surroundings.now().plus(PATIENCE);
        boolean waiting = true;
        while (waiting) {
            Account account = active.find(person, provider);
            Instant now = surroundings.now();
            boolean usable = isUsable(account, refused);
            if (usable && account.isFresh(now)) {
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
            waiting = unknown.isZero() && now.isBefore(patience) && surroundings.pause(LOOK_AGAIN);
        }
        throw MeetingProblem.of(ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                .provider(provider.id(), null)
                .retryAfter(unknown.isZero() ? PATIENCE : unknown);
    }

    private static boolean isUsable(Account account, String refused) {
        return !account.tokens().accessToken().equals(refused);
    }
}

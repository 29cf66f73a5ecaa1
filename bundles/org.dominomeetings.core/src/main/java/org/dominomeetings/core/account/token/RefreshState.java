package org.dominomeetings.core.account.token;

import java.time.Duration;
import java.util.Optional;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.concurrent.KeyedLocks;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.spi.Clock;

/**
 * The state of one server's refreshes while it runs, whatever else gives out tokens of the same store: who refreshes
 * now, which new pairs the store has not taken yet, and which grants were refused of late. Outlives a change of settings,
 * since a pair that is lost here costs a person his account. Safe for any thread.
 */
public final class RefreshState {
    /** Longer than one token request may take in all, so a waiter finds the result and not a time-out of its own. */
    private static final Duration WAIT = Duration.ofSeconds(35);

    /** By the account's id, which is the same however somebody spells the person's name. */
    final KeyedLocks<String> locks = new KeyedLocks<>();

    final UnsavedTokenPairs unsaved = new UnsavedTokenPairs();
    final RefusedGrants refused;

    public RefreshState(Clock clock) {
        this.refused = new RefusedGrants(clock);
    }

    /** How many new pairs wait for the store to take them. */
    public int unsaved() {
        return unsaved.all().size();
    }

    /** Holds the right to refresh an account, if it is to be had within the time that one refresh may take. */
    Optional<KeyedLocks.Held> hold(Account account) {
        return locks.hold(account.id(), RequestScope.current().deadline().atMost(WAIT));
    }
}

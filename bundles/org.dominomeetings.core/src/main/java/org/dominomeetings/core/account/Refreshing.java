package org.dominomeetings.core.account;

import java.util.Optional;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.overload.Scope;

/**
 * What a server remembers of its refreshes while it runs, whatever else gives out tokens of the same store: who refreshes
 * now, which new pairs the store has not taken yet, and which grants were refused of late. Outlives a change of settings,
 * since a pair that is lost here costs a person his account. Safe for any thread.
 */
public final class Refreshing {
    /** By the account's id, which is the same however somebody spells the person's name. */
    final KeyedLocks<String> locks = new KeyedLocks<>();

    final UnsavedPairs unsaved = new UnsavedPairs();
    final RefusedGrants refused;

    public Refreshing(Surroundings surroundings) {
        this.refused = new RefusedGrants(surroundings);
    }

    /** How many new pairs wait for the store to take them. */
    public int unsaved() {
        return unsaved.all().size();
    }

    /** Holds the right to refresh an account, if it is to be had within the time that one refresh may take. */
    Optional<KeyedLocks.Held> hold(Account account) {
        return locks.hold(account.id(), Scope.current().deadline().atMost(Refresh.WAIT));
    }
}

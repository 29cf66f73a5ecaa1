package org.dominomeetings.core.account.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * New pairs of tokens that a service has given and the store has not taken yet. Where refresh tokens rotate, the one that is
 * stored is dead by then, so that such a pair is all that is left of the grant. In memory alone: nothing else may hold
 * tokens outside their envelope. Safe for any thread.
 */
final class UnsavedTokenPairs {
    private final Map<String, Unsaved> byAccount = new ConcurrentHashMap<>();

    /** One of them. Immutable; {@link #toString()} shows nothing. */
    static final class Unsaved {
        final Account before;
        final Tokens pair;

        private Unsaved(Account before, Tokens pair) {
            this.before = before;
            this.pair = pair;
        }
    }

    /**
     * @param before the account whose refresh token was handed in
     * @param pair what the service gave for it
     */
    void hold(Account before, Tokens pair) {
        byAccount.put(before.id(), new Unsaved(before, pair));
    }

    Optional<Unsaved> of(Account account) {
        return Optional.ofNullable(byAccount.get(account.id()));
    }

    /** The store has it, or another grant has taken its place. */
    void release(Account account) {
        byAccount.remove(account.id());
    }

    List<Unsaved> all() {
        return new ArrayList<>(byAccount.values());
    }
}

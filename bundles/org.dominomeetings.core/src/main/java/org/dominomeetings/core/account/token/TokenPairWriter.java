package org.dominomeetings.core.account.token;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * Makes new pairs of tokens durable. One that cannot be written now is held in memory, good to be used, and written again
 * later: it is never thrown away for want of a place. Called while the account's lock is held.
 */
final class TokenPairWriter {
    private static final Logger LOG = Logger.getLogger(TokenPairWriter.class.getName());

    /** Each try that fails means that somebody else has written at that moment, which more than one rarely does. */
    private static final int TRIES = 5;

    private final AccountStore store;
    private final ActiveAccounts active;
    private final UnsavedTokenPairs unsaved;

    TokenPairWriter(AccountStore store, ActiveAccounts active, UnsavedTokenPairs unsaved) {
        this.store = store;
        this.active = active;
        this.unsaved = unsaved;
    }

    /**
     * Keeps a pair that a service has just given.
     *
     * @param before the account whose refresh token was handed in
     * @return the account with the pair, or with the newer one of a grant that came meanwhile
     * @throws MeetingException {@code not-connected} or {@code reconnect} if the account is no longer there
     */
    Account keep(Account before, Tokens pair, MeetingProvider provider) {
        // Before anything can go wrong.
        unsaved.hold(before, pair);
        Optional<Account> kept;
        try {
            kept = write(before, pair);
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "new tokens of a " + provider.id() + " account wait to be written", notNow);
            return before.with(pair);
        }
        unsaved.release(before);
        // Else somebody connected the account anew meanwhile, and his pair is the newer one; or took it off.
        return kept.orElseGet(() -> active.find(before.person(), provider));
    }

    /**
     * The account with what is newest of it: where a pair waits to be written, that is tried once more.
     *
     * @param stored the account as it is in the store
     */
    Account newest(Account stored) {
        UnsavedTokenPairs.Unsaved waiting = unsaved.of(stored).orElse(null);
        if (waiting == null) {
            return stored;
        }
        try {
            Account newest = write(waiting.before, waiting.pair).orElse(null);
            unsaved.release(stored);
            return newest == null
                    ? store.find(stored.person(), stored.service()).orElse(stored)
                    : newest;
        } catch (RuntimeException notNow) {
            LOG.log(Level.FINE, "new tokens wait still", notNow);
            return waiting.before.with(waiting.pair);
        }
    }

    /** @throws MeetingException {@code ledger-unavailable} if the account's pair waits still: nothing may be handed in then */
    void demandSaved(Account account) {
        if (unsaved.of(account).isPresent()) {
            throw MeetingException.because(
                    new IllegalStateException("the newest tokens of an account are not written yet"),
                    ProblemCode.LEDGER_UNAVAILABLE);
        }
    }

    /** Tries to write a pair that waits. Whatever stands in the way, it goes on waiting. */
    void tryAgain(UnsavedTokenPairs.Unsaved waiting) {
        newest(waiting.before);
    }

    /** Empty if the account is not the one any more whose refresh token was handed in. */
    private Optional<Account> write(Account before, Tokens pair) {
        Account next = before.with(pair);
        for (int tries = 0; tries < TRIES; tries++) {
            if (store.write(next)) {
                return Optional.of(next);
            }
            Account now = store.find(before.person(), before.service()).orElse(null);
            if (now != null && now.tokens().accessToken().equals(pair.accessToken())) {
                // Written, with nobody to hear of it.
                return Optional.of(now);
            }
            if (now == null || !isStillSpent(now, before)) {
                return Optional.empty();
            }
            next = now.with(pair);
        }
        throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
    }

    /**
     * Another server may have come with the refresh token that we had just spent, and taken the refusal for the end; or it
     * only says that it will refresh, since ours took so long.
     */
    private static boolean isStillSpent(Account now, Account before) {
        return now.tokens().refreshToken().equals(before.tokens().refreshToken())
                && (now.state() == Account.State.NEEDS_RECONNECT
                        || now.tokens().accessToken().equals(before.tokens().accessToken()));
    }
}

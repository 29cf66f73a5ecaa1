package org.dominomeetings.core.account;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

/**
 * One exchange of a refresh token for a new pair, which is kept before it is used, since the old refresh token may be dead
 * by then. Safe for any thread.
 */
final class Exchange {
    private static final Logger LOG = Logger.getLogger(Exchange.class.getName());

    private final AccountStore store;
    private final ActiveAccounts active;
    private final Renewal renewal;
    private final NewPairs pairs;
    private final RefusedGrants refused;
    private final Surroundings surroundings;

    Exchange(
            AccountStore store,
            ActiveAccounts active,
            Renewal renewal,
            NewPairs pairs,
            RefusedGrants refused,
            Surroundings surroundings) {
        this.store = store;
        this.active = active;
        this.renewal = renewal;
        this.pairs = pairs;
        this.refused = refused;
        this.surroundings = surroundings;
    }

    /**
     * The account with the new pair, or with what is good for this call at least.
     *
     * @param account as it was written just now: by that, the store has shown that it takes what comes of this
     * @param usable whether the account's access token may be used while it lives
     * @throws MeetingProblem as {@link Accounts#fresh}
     */
    Account of(Account account, boolean usable, MeetingProvider provider) {
        Tokens pair;
        try {
            pair = renewal.of(provider, account.tokens().refreshToken());
        } catch (ProviderFailure failure) {
            return afterFailure(account, usable, provider, failure);
        }
        refused.accepted(account);
        return pairs.keep(account, pair, provider);
    }

    private Account afterFailure(Account account, boolean usable, MeetingProvider provider, ProviderFailure failure) {
        if (failure.kind() == ProviderFailure.Kind.RECONNECT) {
            return afterRefusal(account, provider, failure);
        }
        release(account);
        if (usable && account.isAlive(surroundings.now())) {
            // Good for this call, whatever is wrong with the service or with our client; the next one tries again.
            return account;
        }
        ProblemCode code = failure.kind() == ProviderFailure.Kind.CLIENT_REFUSED
                ? ProblemCode.NOT_CONFIGURED
                : ProblemCode.PROVIDER_UNAVAILABLE;
        throw MeetingProblem.because(failure, code, provider.label())
                .provider(provider.id(), failure.providerCode().orElse(null))
                .retryAfter(failure.retryAfter().orElse(null));
    }

    private Account afterRefusal(Account account, MeetingProvider provider, ProviderFailure failure) {
        refused.refused(account);
        if (!write(account.refused())) {
            // Another server has refreshed or a person connected anew: what was refused is no longer what is kept.
            Account now = active.find(account.person(), provider);
            if (now.isFresh(surroundings.now())) {
                return now;
            }
        }
        throw ActiveAccounts.reconnect(provider, failure);
    }

    /** Leaves the turn to other servers; where there are none, nobody waits for it. If somebody wrote, there is none. */
    private void release(Account account) {
        boolean isAwaited = account.refreshing()
                .filter(lease -> lease.until().isAfter(surroundings.now()))
                .isPresent();
        if (isAwaited) {
            write(account.released());
        }
    }

    /** As the store does. What it cannot take now is found out anew with the next refresh, or over by itself. */
    private boolean write(Account account) {
        try {
            return store.write(account);
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "what came of a refresh was not written", notNow);
            return true;
        }
    }
}

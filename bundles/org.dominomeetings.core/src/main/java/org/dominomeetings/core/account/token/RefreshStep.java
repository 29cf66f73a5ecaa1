package org.dominomeetings.core.account.token;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * One exchange of a refresh token for a new pair, which is kept before it is used, since the old refresh token may be dead
 * by then. Safe for any thread.
 */
final class RefreshStep {
    private static final Logger LOG = Logger.getLogger(RefreshStep.class.getName());

    private final AccountStore store;
    private final ActiveAccounts active;
    private final TokenClient renewal;
    private final TokenPairWriter pairs;
    private final RefusedGrants refused;
    private final Clock clock;

    RefreshStep(
            AccountStore store,
            ActiveAccounts active,
            TokenClient renewal,
            TokenPairWriter pairs,
            RefusedGrants refused,
            Clock clock) {
        this.store = store;
        this.active = active;
        this.renewal = renewal;
        this.pairs = pairs;
        this.refused = refused;
        this.clock = clock;
    }

    /**
     * The account with the new pair, or with what is good for this call at least.
     *
     * @param account as it was written just now: by that, the store has shown that it takes what comes of this
     * @param usable whether the account's access token may be used while it lives
     * @throws MeetingException as {@link AccessTokens#fresh}
     */
    Account of(Account account, boolean usable, MeetingProvider provider) {
        Tokens pair;
        try {
            pair = renewal.of(provider, account.tokens().refreshToken());
        } catch (ProviderException failure) {
            return afterFailure(account, usable, provider, failure);
        }
        refused.accepted(account);
        return pairs.keep(account, pair, provider);
    }

    private Account afterFailure(Account account, boolean usable, MeetingProvider provider, ProviderException failure) {
        if (failure.kind() == ProviderException.Kind.RECONNECT) {
            return afterRefusal(account, provider, failure);
        }
        release(account);
        if (usable && account.isAlive(clock.now())) {
            // Good for this call, whatever is wrong with the service or with our client; the next one tries again.
            return account;
        }
        ProblemCode code = failure.kind() == ProviderException.Kind.CLIENT_REFUSED
                ? ProblemCode.NOT_CONFIGURED
                : ProblemCode.PROVIDER_UNAVAILABLE;
        throw MeetingException.because(failure, code, provider.label())
                .provider(provider.id(), failure.providerCode().orElse(null))
                .retryAfter(failure.retryAfter().orElse(null));
    }

    private Account afterRefusal(Account account, MeetingProvider provider, ProviderException failure) {
        refused.refused(account);
        if (!write(account.refused())) {
            // Another server has refreshed or a person connected anew: what was refused is no longer what is kept.
            Account now = active.find(account.person(), provider);
            if (now.isFresh(clock.now())) {
                return now;
            }
        }
        throw ActiveAccounts.reconnect(provider, failure);
    }

    /** Leaves the turn to other servers; where there are none, nobody waits for it. If somebody wrote, there is none. */
    private void release(Account account) {
        boolean isAwaited = account.refreshing()
                .filter(lease -> lease.until().isAfter(clock.now()))
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

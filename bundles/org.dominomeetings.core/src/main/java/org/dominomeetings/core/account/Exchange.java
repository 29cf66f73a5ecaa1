package org.dominomeetings.core.account;

import java.util.Optional;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

/**
 * One exchange of a refresh token for a new pair, which is durable before it is used, since the old refresh token may be
 * dead by then. Safe for any thread.
 */
final class Exchange {
    private final AccountStore store;
    private final ActiveAccounts active;
    private final Renewal renewal;
    private final Surroundings surroundings;

    Exchange(AccountStore store, ActiveAccounts active, Renewal renewal, Surroundings surroundings) {
        this.store = store;
        this.active = active;
        this.renewal = renewal;
        this.surroundings = surroundings;
    }

    /**
     * The account with the new pair, or with what is good for this call at least.
     *
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
        return active.find(before.person(), provider);
    }

    private Account afterFailure(Account account, boolean usable, MeetingProvider provider, ProviderFailure failure) {
        if (failure.kind() == ProviderFailure.Kind.RECONNECT) {
            if (!store.write(account.refused())) {
                // Another server has refreshed or a person connected anew: what was refused is no longer what is kept.
                Account now = active.find(account.person(), provider);
                if (now.isFresh(surroundings.now())) {
                    return now;
                }
            }
            throw ActiveAccounts.reconnect(provider, failure);
        }
        if (account.refreshing().isPresent()) {
            // If somebody wrote meanwhile there is nothing to give back.
            store.write(account.released());
        }
        if (failure.kind() == ProviderFailure.Kind.CLIENT_REFUSED) {
            throw MeetingProblem.because(failure, ProblemCode.NOT_CONFIGURED, provider.label())
                    .provider(provider.id(), failure.providerCode().orElse(null));
        }
        if (usable && account.isAlive(surroundings.now())) {
            // Good for this call; the next one tries again.
            return account;
        }
        throw MeetingProblem.because(failure, ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                .provider(provider.id(), failure.providerCode().orElse(null))
                .retryAfter(failure.retryAfter().orElse(null));
    }
}

package org.dominomeetings.core.account.token;

import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.jspecify.annotations.Nullable;

/** The accounts that services still accept, as far as is known here; a person hears of the others what he can do. */
final class ActiveAccounts {
    private final AccountStore store;

    ActiveAccounts(AccountStore store) {
        this.store = store;
    }

    /** @throws MeetingException {@code not-connected} or {@code reconnect} */
    Account find(String person, MeetingProvider provider) {
        Account account = known(person, provider);
        if (account.state() == Account.State.NEEDS_RECONNECT) {
            throw reconnect(provider, null);
        }
        return account;
    }

    /**
     * The account whether the service still accepts it or not.
     *
     * @throws MeetingException {@code not-connected}
     */
    Account known(String person, MeetingProvider provider) {
        return store.find(person, provider.id())
                .orElseThrow(() -> MeetingException.of(ProblemCode.NOT_CONNECTED, provider.label())
                        .provider(provider.id(), null));
    }

    /** Whether {@link #find} would find one, as far as can be told without opening its envelope. */
    boolean isActive(String person, String service) {
        return store.state(person, service)
                .filter(state -> state == Account.State.ACTIVE)
                .isPresent();
    }

    /** @param cause none where the service's refusal lies back */
    static MeetingException reconnect(MeetingProvider provider, @Nullable ProviderException cause) {
        return MeetingException.because(cause, ProblemCode.RECONNECT, provider.label())
                .provider(
                        provider.id(),
                        cause == null ? null : cause.providerCode().orElse(null));
    }
}

package org.dominomeetings.core.account;

import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;

/** The accounts that services still accept, as far as is known here; a person hears of the others what he can do. */
final class ActiveAccounts {
    private final AccountStore store;

    ActiveAccounts(AccountStore store) {
        this.store = store;
    }

    /** @throws MeetingProblem {@code not-connected} or {@code reconnect} */
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
     * @throws MeetingProblem {@code not-connected}
     */
    Account known(String person, MeetingProvider provider) {
        return store.find(person, provider.id())
                .orElseThrow(() -> MeetingProblem.of(ProblemCode.NOT_CONNECTED, provider.label())
                        .provider(provider.id(), null));
    }

    /** Whether {@link #find} would find one, as far as can be told without opening its envelope. */
    boolean isActive(String person, String service) {
        return store.state(person, service)
                .filter(state -> state == Account.State.ACTIVE)
                .isPresent();
    }

    /** @param cause null where the service's refusal lies back */
    static MeetingProblem reconnect(MeetingProvider provider, ProviderFailure cause) {
        return MeetingProblem.because(cause, ProblemCode.RECONNECT, provider.label())
                .provider(
                        provider.id(),
                        cause == null ? null : cause.providerCode().orElse(null));
    }
}

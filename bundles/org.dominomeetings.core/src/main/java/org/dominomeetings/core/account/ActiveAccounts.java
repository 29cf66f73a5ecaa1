package org.dominomeetings.core.account;

import java.util.Optional;
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
        Optional<Account> account = store.find(person, provider.id());
        if (!account.isPresent()) {
            throw MeetingProblem.of(ProblemCode.NOT_CONNECTED, provider.label()).provider(provider.id(), null);
        }
        if (account.get().state() == Account.State.NEEDS_RECONNECT) {
            throw reconnect(provider, null);
        }
        return account.get();
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

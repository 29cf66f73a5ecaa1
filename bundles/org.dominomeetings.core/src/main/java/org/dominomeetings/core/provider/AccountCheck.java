package org.dominomeetings.core.provider;

import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;

/** Checks whether an account works. Safe for any thread. */
public final class AccountCheck {
    private final AccessTokens accounts;
    private final ProviderCalls calls;

    public AccountCheck(AccessTokens accounts, ProviderSessions sessions) {
        this.accounts = accounts;
        this.calls = new ProviderCalls(accounts, sessions);
    }

    /**
     * Asks the service what changes nothing and needs what the other operations need. An account that the service has
     * refused is tried anew: it may have been a mistake.
     *
     * @param person canonical Notes name
     * @throws MeetingException that names what is wrong
     */
    public void run(String person, MeetingProvider provider) {
        calls.enter(provider);
        Account account = accounts.triedAnew(person, provider);
        try {
            calls.call(account, provider, session -> {
                provider.check(session);
                return null;
            });
        } catch (ProviderException failure) {
            throw problem(provider, failure);
        }
    }

    /** Nothing was asked for that could be gone, unfit or done without our knowing: such an answer is out of order. */
    private static MeetingException problem(MeetingProvider provider, ProviderException failure) {
        switch (failure.kind()) {
            case GONE:
            case INVALID:
            case OUTCOME_UNKNOWN:
                return MeetingException.because(failure, ProblemCode.PROVIDER_UNAVAILABLE, provider.label())
                        .provider(provider.id(), failure.providerCode().orElse(null));
            default:
                return ProviderCalls.problem(provider, failure);
        }
    }
}

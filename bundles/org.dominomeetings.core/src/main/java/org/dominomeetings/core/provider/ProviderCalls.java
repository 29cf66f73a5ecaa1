package org.dominomeetings.core.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderSession;

/**
 * Calls a service for an account. A refused access token is refreshed and the call sent once more, which is safe because
 * a service that refuses the token has done nothing.
 */
public final class ProviderCalls {
    /** When another click is worth it after the service took a whole request's time to give a token. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final AccessTokens accounts;
    private final ProviderSessions sessions;

    public ProviderCalls(AccessTokens accounts, ProviderSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * The account with a fresh token, asked for from within the service's bulkhead; before an intent is written, so that
     * neither a missing account nor a service that stalls leaves a trace.
     *
     * @throws MeetingException {@code provider-busy} if too many are busy with the service already, or what is wrong with the
     *     account
     */
    public Account account(String person, MeetingProvider provider) {
        enter(provider);
        Account account = accounts.fresh(person, provider);
        if (!RequestScope.current().hasTime()) {
            throw problem(provider, tooLate());
        }
        return account;
    }

    /** Enters the service's bulkhead; that of one without accounts, which may be sent nothing, with the first call. */
    void enter(MeetingProvider provider) {
        try {
            RequestScope.current().towards(provider.id());
            if (provider.connection().needsAccount()) {
                RequestScope.current().enter(provider.id());
            }
        } catch (ProviderException busy) {
            throw problem(provider, busy);
        }
    }

    private static ProviderException tooLate() {
        return new ProviderException(
                ProviderException.Kind.BUSY, "getting a token took the request's time", null, AGAIN, null);
    }

    /**
     * @param send makes the one request of a provider's method
     * @throws ProviderException as the provider does, but for a token that a refresh has healed
     */
    public <T> T call(Account account, MeetingProvider provider, Function<ProviderSession, T> send) {
        try {
            return send.apply(session(account, provider));
        } catch (ProviderException failure) {
            if (failure.kind() != ProviderException.Kind.TOKEN_REFUSED) {
                throw failure;
            }
            if (!RequestScope.current().hasTime()) {
                throw tooLate();
            }
            Account again = accounts.afterRefusal(account, provider);
            return send.apply(session(again, provider));
        }
    }

    private ProviderSession session(Account account, MeetingProvider provider) {
        return provider.connection().needsAccount()
                ? sessions.authorized(provider, account.tokens(), account.id())
                : sessions.anonymous();
    }

    /** Whether the person's account is one that the service is known to accept; true where it needs none, or is not offered. */
    public boolean isAccepted(String person, Optional<MeetingProvider> provider) {
        return !provider.filter(service -> service.connection().needsAccount()).isPresent()
                || accounts.isActive(person, provider.get().id());
    }

    /** What a failure is for the caller. */
    public static MeetingException problem(MeetingProvider provider, ProviderException failure) {
        return problem(provider, failure, code(provider, failure.kind()));
    }

    /** The same of a delete, which tells the service nothing that could be wrong. */
    public static MeetingException problemOfDelete(MeetingProvider provider, ProviderException failure) {
        boolean notNow =
                failure.kind() == ProviderException.Kind.INVALID || failure.kind() == ProviderException.Kind.UNDER_WAY;
        return notNow ? problem(provider, failure, ProblemCode.DELETE_REFUSED) : problem(provider, failure);
    }

    private static MeetingException problem(MeetingProvider provider, ProviderException failure, ProblemCode code) {
        return MeetingException.because(failure, code, provider.label())
                .provider(provider.id(), failure.providerCode().orElse(null))
                .retryAfter(failure.retryAfter().orElse(null));
    }

    private static ProblemCode code(MeetingProvider provider, ProviderException.Kind kind) {
        switch (kind) {
            case TOKEN_REFUSED:
            case RECONNECT:
                return ProblemCode.RECONNECT;
            case FORBIDDEN:
                return ProblemCode.PROVIDER_FORBIDS;
            case GONE:
                return ProblemCode.GONE_AT_PROVIDER;
            case UNDER_WAY:
                return ProblemCode.UNDER_WAY;
            case INVALID:
            case ZONE_REFUSED:
                // Who was told no times cannot mean them, and a person is not to look for a fault in the entry.
                return provider.capabilities().has(Capability.TIME)
                        ? ProblemCode.PROVIDER_REFUSES
                        : ProblemCode.PROVIDER_FORBIDS;
            case BUSY:
                return ProblemCode.PROVIDER_BUSY;
            case UNAVAILABLE:
                return ProblemCode.PROVIDER_UNAVAILABLE;
            case OUTCOME_UNKNOWN:
                return ProblemCode.OUTCOME_UNKNOWN;
            case CLIENT_REFUSED:
                return ProblemCode.NOT_CONFIGURED;
            default:
                throw new IllegalArgumentException(kind.name());
        }
    }
}

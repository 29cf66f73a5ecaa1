package org.dominomeetings.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.account.authorize.AuthorizationAttempt;
import org.dominomeetings.core.account.authorize.AuthorizationAttemptStore;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.account.token.TokenRevoker;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.jspecify.annotations.Nullable;

/** A person's own accounts: lists them, and disconnects one. Never another's. Safe for any thread. */
public final class OwnAccounts {
    private final AuthorizationAttemptStore attempts;
    private final AccountStore accounts;
    private final TokenRevoker back;
    private final Clock clock;

    public OwnAccounts(
            AuthorizationAttemptStore attempts, AccountStore accounts, ProviderSessions sessions, Clock clock) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.back = new TokenRevoker(accounts, sessions);
        this.clock = clock;
    }

    /** How a person stands with a service. */
    public enum AccountStatus {
        NOT_CONNECTED,
        /** A grant waits for the code that a browser was shown. */
        PENDING,
        ACTIVE,
        NEEDS_RECONNECT
    }

    /** A service and how the person stands with it. Immutable. */
    public static final class AccountView {
        private final MeetingProvider service;
        private final AccountStatus standing;
        private final @Nullable String name;

        private AccountView(MeetingProvider service, AccountStatus standing, @Nullable String name) {
            this.service = service;
            this.standing = standing;
            this.name = name;
        }

        public MeetingProvider service() {
            return service;
        }

        public AccountStatus standing() {
            return standing;
        }

        /** Whose account it is at the service, where the service has told. */
        public Optional<String> name() {
            return Optional.ofNullable(name);
        }
    }

    /** In the order of the services, without those that need no account; opens no envelope. */
    public List<AccountView> list(String person, Collection<MeetingProvider> services) {
        List<AccountView> shown = new ArrayList<>();
        for (MeetingProvider service : services) {
            if (!service.connection().needsAccount()) {
                continue;
            }
            String name = accounts.name(person, service.id()).orElse(null);
            shown.add(new AccountView(service, standing(person, service.id()), name));
        }
        return shown;
    }

    /** How a person stands with a service that knows accounts; opens no envelope. */
    public AccountStatus standing(String person, String service) {
        // A grant that waits comes first: it is what the person is about to do, even if an older one still works.
        if (attempts.pendingUntil(AuthorizationAttempt.id(person, service))
                .filter(until -> clock.now().isBefore(until))
                .isPresent()) {
            return AccountStatus.PENDING;
        }
        Optional<Account.State> state = accounts.state(person, service);
        if (!state.isPresent()) {
            return AccountStatus.NOT_CONNECTED;
        }
        return state.get() == Account.State.ACTIVE ? AccountStatus.ACTIVE : AccountStatus.NEEDS_RECONNECT;
    }

    /** What became of an account that was taken off. */
    public enum Disconnected {
        /** There was none. */
        NOT_THERE,
        /** Nothing of it is kept here. */
        FORGOTTEN,
        /** Nor does the service list the consent any more. */
        REVOKED
    }

    /**
     * Forgets the account's tokens, and a grant that waits for its code, and then gives the grant back to a service that
     * takes it. What another service still lists as consent, the person takes back there.
     */
    public Disconnected disconnect(String person, MeetingProvider provider) {
        boolean waited = attempts.drop(AuthorizationAttempt.id(person, provider.id()));
        Optional<Tokens> held = back.held(person, provider);
        boolean forgotten = accounts.forget(person, provider.id());
        boolean revoked = held.map(tokens -> back.giveBack(tokens, provider)).orElse(false);
        if (revoked) {
            return Disconnected.REVOKED;
        }
        return forgotten || waited ? Disconnected.FORGOTTEN : Disconnected.NOT_THERE;
    }
}

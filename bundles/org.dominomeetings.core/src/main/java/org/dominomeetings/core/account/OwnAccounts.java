package org.dominomeetings.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.Tokens;

/** What a person sees of his own accounts, and how he takes one off. Never another's. Safe for any thread. */
public final class OwnAccounts {
    private final AttemptStore attempts;
    private final AccountStore accounts;
    private final GivingBack back;
    private final Surroundings surroundings;

    public OwnAccounts(
            AttemptStore attempts, AccountStore accounts, HttpTransport transport, Surroundings surroundings) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.back = new GivingBack(accounts, transport);
        this.surroundings = surroundings;
    }

    /** How a person stands with a service. */
    public enum Standing {
        NOT_CONNECTED,
        /** A grant waits for the code that a browser was shown. */
        PENDING,
        ACTIVE,
        NEEDS_RECONNECT
    }

    /** A service and how the person stands with it. Immutable. */
    public static final class Shown {
        private final MeetingProvider service;
        private final Standing standing;

        private Shown(MeetingProvider service, Standing standing) {
            this.service = service;
            this.standing = standing;
        }

        public MeetingProvider service() {
            return service;
        }

        public Standing standing() {
            return standing;
        }
    }

    /** In the order of the services, without those that need no account; opens no envelope. */
    public List<Shown> list(String person, Collection<MeetingProvider> services) {
        List<Shown> shown = new ArrayList<>();
        for (MeetingProvider service : services) {
            if (!service.connection().needsAccount()) {
                continue;
            }
            shown.add(new Shown(service, standing(person, service.id())));
        }
        return shown;
    }

    private Standing standing(String person, String service) {
        // A grant that waits comes first: it is what the person is about to do, even if an older one still works.
        if (attempts.pendingUntil(Attempt.id(person, service))
                .filter(until -> surroundings.now().isBefore(until))
                .isPresent()) {
            return Standing.PENDING;
        }
        Optional<Account.State> state = accounts.state(person, service);
        if (!state.isPresent()) {
            return Standing.NOT_CONNECTED;
        }
        return state.get() == Account.State.ACTIVE ? Standing.ACTIVE : Standing.NEEDS_RECONNECT;
    }

    /**
     * Forgets the account's tokens, and a grant that waits for its code, and then gives the grant back to a service that
     * takes it. What another service still lists as consent, the person takes back there.
     *
     * @return whether there was an account
     */
    public boolean disconnect(String person, MeetingProvider provider) {
        boolean waited = attempts.drop(Attempt.id(person, provider.id()));
        Optional<Tokens> held = back.held(person, provider);
        boolean forgotten = accounts.forget(person, provider.id());
        held.ifPresent(tokens -> back.giveBack(tokens, provider));
        return forgotten || waited;
    }
}

package org.dominomeetings.core.account.status;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * An account store that tells a listener of each change that a person could see: connected, named, refused by the service,
 * accepted again, disconnected. A refresh that goes well is none. Safe for any thread.
 */
public final class ObservedAccountStore implements AccountStore {
    private final AccountStore store;
    private final AccountListener listener;

    /** The accounts that were last written as refused; whoever accepts one again has claimed it first, and so it is here. */
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    public ObservedAccountStore(AccountStore store, AccountListener listener) {
        this.store = store;
        this.listener = listener;
    }

    @Override
    public Optional<Account> find(String person, String service) {
        return store.find(person, service);
    }

    @Override
    public Optional<Account.State> state(String person, String service) {
        return store.state(person, service);
    }

    @Override
    public boolean write(Account account) {
        boolean written = store.write(account);
        if (written) {
            boolean active = account.state() == Account.State.ACTIVE;
            boolean changed = active ? refused.remove(account.id()) : refused.add(account.id());
            if (changed) {
                listener.changed(account.person());
            }
        }
        return written;
    }

    @Override
    public void connect(String person, String service, Tokens tokens, String newId) {
        store.connect(person, service, tokens, newId);
        listener.changed(person);
    }

    @Override
    public Optional<Instant> connectedSince(String person, String service) {
        return store.connectedSince(person, service);
    }

    @Override
    public Optional<String> name(String person, String service) {
        return store.name(person, service);
    }

    @Override
    public void name(String person, String service, String name) {
        store.name(person, service, name);
        listener.changed(person);
    }

    /** Told even where there was no account: a grant that waited for its code may have gone. */
    @Override
    public boolean forget(String person, String service) {
        boolean forgotten = store.forget(person, service);
        listener.changed(person);
        return forgotten;
    }
}

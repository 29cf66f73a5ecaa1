package org.dominomeetings.core.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.spi.Tokens;

/** Accounts kept by revision, as on one replica; a test can step in before a write as another server would. */
public final class AccountStoreInMemory implements AccountStore {
    private final Map<String, Account> accounts = new HashMap<>();
    private Runnable beforeWrite = () -> {};
    private RuntimeException nextWrite;

    @Override
    public synchronized Optional<Account> find(String person, String service) {
        return Optional.ofNullable(accounts.get(person + "|" + service));
    }

    @Override
    public Optional<Account.State> state(String person, String service) {
        return find(person, service).map(Account::state);
    }

    @Override
    public synchronized void connect(String person, String service, Tokens tokens, String newId) {
        if (nextWrite != null) {
            throw nextWrite;
        }
        Account kept = accounts.get(person + "|" + service);
        accounts.put(
                person + "|" + service,
                kept == null
                        ? new Account(newId, person, service, Account.State.ACTIVE, tokens, 1)
                        : kept.with(tokens));
    }

    @Override
    public synchronized boolean forget(String person, String service) {
        return accounts.remove(person + "|" + service) != null;
    }

    @Override
    public boolean write(Account account) {
        Runnable other = beforeWrite;
        beforeWrite = () -> {};
        other.run();
        if (nextWrite != null) {
            throw nextWrite;
        }
        return put(account);
    }

    /** Another server's write. */
    public synchronized boolean put(Account account) {
        String place = account.person() + "|" + account.service();
        Account kept = accounts.get(place);
        if (account.revision() != (kept == null ? 1 : kept.revision() + 1)) {
            return false;
        }
        accounts.put(place, account);
        return true;
    }

    public synchronized void remove(String person, String service) {
        accounts.remove(person + "|" + service);
    }

    /** Runs once, just before the next write compares. */
    public void beforeNextWrite(Runnable action) {
        beforeWrite = action;
    }

    public void failWrites(RuntimeException failure) {
        nextWrite = failure;
    }
}

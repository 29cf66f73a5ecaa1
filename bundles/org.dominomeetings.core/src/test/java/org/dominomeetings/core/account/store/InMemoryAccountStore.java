package org.dominomeetings.core.account.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.oauth.Tokens;

/** Accounts kept by revision, as on one replica; a test can step in before a write as another server would. */
public class InMemoryAccountStore implements AccountStore {
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Instant> since = new HashMap<>();
    private Runnable beforeWrite = () -> {};
    private RuntimeException nextWrite;
    private boolean outOfReach;

    @Override
    public synchronized Optional<Account> find(String person, String service) {
        if (outOfReach) {
            throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
        return Optional.ofNullable(accounts.get(place(person, service)));
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
        names.remove(place(person, service));
        Account kept = accounts.get(place(person, service));
        accounts.put(
                place(person, service),
                kept == null
                        ? new Account(newId, person, service, Account.State.ACTIVE, tokens, 1)
                        : kept.with(tokens));
    }

    @Override
    public synchronized boolean forget(String person, String service) {
        names.remove(place(person, service));
        return accounts.remove(place(person, service)) != null;
    }

    @Override
    public synchronized Optional<Instant> connectedSince(String person, String service) {
        return Optional.ofNullable(since.get(place(person, service)));
    }

    /** As if the account had been connected then. */
    public synchronized void connectedAt(Instant when, String person, String service) {
        since.put(place(person, service), when);
    }

    @Override
    public synchronized Optional<String> name(String person, String service) {
        return Optional.ofNullable(names.get(place(person, service)));
    }

    @Override
    public synchronized void name(String person, String service, String name) {
        if (nextWrite != null) {
            throw nextWrite;
        }
        if (accounts.containsKey(place(person, service))) {
            names.put(place(person, service), name);
        }
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
        String place = place(account.person(), account.service());
        Account kept = accounts.get(place);
        if (account.revision() != (kept == null ? 1 : kept.revision() + 1)) {
            return false;
        }
        accounts.put(place, account);
        return true;
    }

    public synchronized void remove(String person, String service) {
        accounts.remove(place(person, service));
    }

    /** Notes names are case-insensitive. */
    private static String place(String person, String service) {
        return person.toLowerCase(Locale.ROOT) + "|" + service;
    }

    /** Runs once, just before the next write compares. */
    public void beforeNextWrite(Runnable action) {
        beforeWrite = action;
    }

    public synchronized void outOfReach(boolean value) {
        outOfReach = value;
    }

    /** @param failure of every write from now on; null for none any more */
    public void failWrites(RuntimeException failure) {
        nextWrite = failure;
    }
}

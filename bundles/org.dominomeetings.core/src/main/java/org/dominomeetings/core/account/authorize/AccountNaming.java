package org.dominomeetings.core.account.authorize;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * Asks a service once, when an account was connected, whose it is there, so that a person sees which of his accounts he
 * took. As far as that goes: an account without a name works as well. Safe for any thread.
 */
public final class AccountNaming implements AccountStore {
    private static final Logger LOG = Logger.getLogger(AccountNaming.class.getName());

    /** More than a mail address is long (RFC 5321, 4.5.3.1), and what a page can show. */
    private static final int LONGEST = 254;

    private final AccountStore store;
    private final Services services;
    private final ProviderSessions sessions;

    /** Where the services are that accounts belong to. */
    public interface Services {
        /** Empty if the service is not offered here. */
        Optional<MeetingProvider> find(String id);
    }

    public AccountNaming(AccountStore store, Services services, ProviderSessions sessions) {
        this.store = store;
        this.services = services;
        this.sessions = sessions;
    }

    @Override
    public void connect(String person, String service, Tokens tokens, String newId) {
        store.connect(person, service, tokens, newId);
        services.find(service)
                .flatMap(provider -> ask(provider, tokens))
                .ifPresent(name -> keep(person, service, name));
    }

    private Optional<String> ask(MeetingProvider provider, Tokens tokens) {
        try {
            return provider.accountName(sessions.authorized(provider, tokens))
                    .map(name -> name.replaceAll("\\p{Cntrl}", " ").trim())
                    .filter(name -> !name.isEmpty() && name.length() <= LONGEST);
        } catch (ProviderException failure) {
            LOG.log(Level.INFO, provider.id() + " does not tell whose account it is", failure);
            return Optional.empty();
        }
    }

    private void keep(String person, String service, String name) {
        try {
            store.name(person, service, name);
        } catch (MeetingException ledgerAway) {
            LOG.log(Level.INFO, "the name of an account was not kept", ledgerAway);
        }
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
        return store.write(account);
    }

    @Override
    public Optional<String> name(String person, String service) {
        return store.name(person, service);
    }

    @Override
    public void name(String person, String service, String name) {
        store.name(person, service, name);
    }

    @Override
    public boolean forget(String person, String service) {
        return store.forget(person, service);
    }
}

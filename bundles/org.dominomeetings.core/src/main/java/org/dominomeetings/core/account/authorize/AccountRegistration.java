package org.dominomeetings.core.account.authorize;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * The last step of connecting: keeps the account, and asks its provider once whose it is there, so that a person sees which
 * of his accounts he took. An account without a name works as well. Safe for any thread.
 */
public final class AccountRegistration {
    private static final Logger LOG = Logger.getLogger(AccountRegistration.class.getName());

    /** More than a mail address is long (RFC 5321, 4.5.3.1), and what a page can show. */
    private static final int LONGEST = 254;

    private final AccountStore store;
    private final ProviderSessions sessions;

    public AccountRegistration(AccountStore store, ProviderSessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    /**
     * @param person id of the person
     * @param newId for the account, where the person has none at this provider yet
     * @throws MeetingException as {@link AccountStore#connect}; a name that is not told or cannot be kept is none of that
     */
    void register(String person, MeetingProvider provider, Tokens tokens, String newId) {
        store.connect(person, provider.id(), tokens, newId);
        ask(provider, tokens).ifPresent(name -> keep(person, provider.id(), name));
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
}

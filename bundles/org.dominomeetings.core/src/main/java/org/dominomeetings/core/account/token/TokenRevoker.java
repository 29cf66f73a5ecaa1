package org.dominomeetings.core.account.token;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * Revokes a grant at a service that supports it (RFC 7009), at best effort: whoever wants to be forgotten is not held
 * up by a service that is down or by an envelope that does not open.
 */
public final class TokenRevoker {
    private static final Logger LOG = Logger.getLogger(TokenRevoker.class.getName());

    private final AccountStore accounts;
    private final ProviderSessions sessions;

    public TokenRevoker(AccountStore accounts, ProviderSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** What can be given back; read before the account is forgotten. */
    public Optional<Tokens> held(String person, MeetingProvider provider) {
        if (!provider.capabilities().has(Capability.REVOKE)) {
            return Optional.empty();
        }
        try {
            return accounts.find(person, provider.id()).map(Account::tokens);
        } catch (SecretsUnavailableException noKey) {
            LOG.log(Level.WARNING, "a grant of {0} stays there: its envelope does not open", provider.id());
            return Optional.empty();
        }
    }

    /**
     * Called when nothing is kept here any more, so that a failure leaves no half-forgotten account.
     *
     * @return whether the service has taken it
     */
    public boolean giveBack(Tokens tokens, MeetingProvider provider) {
        try {
            provider.revoke(sessions.anonymous(), tokens);
            return true;
        } catch (ProviderException failure) {
            LOG.log(Level.WARNING, provider.id() + " did not take a grant back", failure);
            return false;
        }
    }
}

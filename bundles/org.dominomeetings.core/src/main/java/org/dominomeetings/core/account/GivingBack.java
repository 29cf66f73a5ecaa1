package org.dominomeetings.core.account;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.secret.SecretsUnavailable;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.Tokens;

/**
 * Gives a grant back to a service that takes it (RFC 7009), as far as that goes: whoever wants to be forgotten is not held
 * up by a service that is down or by an envelope that does not open.
 */
final class GivingBack {
    private static final Logger LOG = Logger.getLogger(GivingBack.class.getName());

    private final AccountStore accounts;
    private final HttpTransport transport;

    GivingBack(AccountStore accounts, HttpTransport transport) {
        this.accounts = accounts;
        this.transport = transport;
    }

    /** What can be given back; read before the account is forgotten. */
    Optional<Tokens> held(String person, MeetingProvider provider) {
        if (!provider.capabilities().has(Capability.REVOKE)) {
            return Optional.empty();
        }
        try {
            return accounts.find(person, provider.id()).map(Account::tokens);
        } catch (SecretsUnavailable noKey) {
            LOG.log(Level.WARNING, "a grant of {0} stays there: its envelope does not open", provider.id());
            return Optional.empty();
        }
    }

    /**
     * Called when nothing is kept here any more, so that a failure leaves no half-forgotten account.
     *
     * @return whether the service has taken it
     */
    boolean giveBack(Tokens tokens, MeetingProvider provider) {
        try {
            provider.revoke(tokens, transport);
            return true;
        } catch (ProviderFailure failure) {
            LOG.log(Level.WARNING, provider.id() + " did not take a grant back", failure);
            return false;
        }
    }
}

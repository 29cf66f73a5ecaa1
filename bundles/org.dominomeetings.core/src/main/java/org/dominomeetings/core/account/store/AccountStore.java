package org.dominomeetings.core.account.store;

import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * Keeps accounts, their tokens in envelopes only. Safe for any thread; when a method returns, what it wrote is durable.
 */
public interface AccountStore {
    /**
     * @param person canonical Notes name
     * @return empty if there is none, or the person has disconnected it
     * @throws org.dominomeetings.core.secret.SecretsUnavailableException if there is one and its envelope does not open
     */
    Optional<Account> find(String person, String service);

    /** The account's state, found without opening an envelope; empty as {@link #find} is. */
    Optional<Account.State> state(String person, String service);

    /**
     * Keeps the next version of an account if the one kept now is the one before it.
     *
     * @param account of revision 1 if there was none
     * @return false if another server wrote meanwhile; nothing is written then
     * @throws org.dominomeetings.core.secret.SecretsUnavailableException if there is no key; nothing is written then
     */
    boolean write(Account account);

    /**
     * Keeps a new grant as the person's active account, whatever is kept now: an account that was there before keeps its
     * id, even if its envelope no longer opens, and loses its name, since it may be another one there.
     *
     * @param newId for an account that never was there
     * @throws org.dominomeetings.core.secret.SecretsUnavailableException if there is no key; nothing is written then
     */
    void connect(String person, String service, Tokens tokens, String newId);

    /** When the person connected the account last; empty if there is none, or an older version connected it. */
    Optional<Instant> connectedSince(String person, String service);

    /** Whose account it is at the service, as its owner knows it; empty if the service did not tell, or there is none. */
    Optional<String> name(String person, String service);

    /** Keeps whose account it is; nothing is kept where there is none. */
    void name(String person, String service, String name);

    /**
     * Takes the tokens out for good. Needs no key, so that nothing stands in the way of who wants to be forgotten.
     *
     * @return whether there was an account
     */
    boolean forget(String person, String service);
}

package org.dominomeetings.core.account;

import java.util.Optional;

/**
 * Keeps accounts, their tokens in envelopes only. Safe for any thread; when a method returns, what it wrote is durable.
 */
public interface AccountStore {
    /**
     * @param person canonical Notes name
     * @throws org.dominomeetings.core.secret.SecretsUnavailable if there is one and its envelope does not open
     */
    Optional<Account> find(String person, String service);

    /**
     * Keeps the next version of an account if the one kept now is the one before it.
     *
     * @param account of revision 1 if there was none
     * @return false if another server wrote meanwhile; nothing is written then
     * @throws org.dominomeetings.core.secret.SecretsUnavailable if there is no key; nothing is written then
     */
    boolean write(Account account);
}

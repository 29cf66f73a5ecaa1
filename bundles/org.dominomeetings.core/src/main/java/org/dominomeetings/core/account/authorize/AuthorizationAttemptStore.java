package org.dominomeetings.core.account.authorize;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps attempts to connect an account, one for each person and service, what is secret of them in envelopes. Safe for
 * any thread; when a method returns, what it wrote is durable.
 */
public interface AuthorizationAttemptStore {
    /** @throws org.dominomeetings.core.secret.SecretsUnavailableException if there is one and its envelope does not open */
    Optional<AuthorizationAttempt> find(String id);

    /** Until when a grant waits for its code, found without opening an envelope; empty if none does. */
    Optional<Instant> pendingUntil(String id);

    /**
     * Keeps a new attempt in place of whatever there is, which is over by that; its revision is the store's to give.
     *
     * @throws org.dominomeetings.core.secret.SecretsUnavailableException if there is no key; nothing is written then
     */
    void begin(AuthorizationAttempt attempt);

    /**
     * Keeps the next version of an attempt if the one kept now is the one before it.
     *
     * @return false if somebody else wrote meanwhile; nothing is written then
     */
    boolean write(AuthorizationAttempt attempt);

    /**
     * Takes out what an attempt waits for, and its secrets, for good. Needs no key.
     *
     * @return whether it waited for a code
     */
    boolean drop(String id);
}

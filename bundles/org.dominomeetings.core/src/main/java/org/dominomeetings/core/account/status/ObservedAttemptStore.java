package org.dominomeetings.core.account.status;

import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.account.authorize.AuthorizationAttempt;
import org.dominomeetings.core.account.authorize.AuthorizationAttemptStore;

/**
 * A store of authorization attempts that tells a listener when a grant begins to wait for its code, or waits no more. An
 * attempt is dropped together with its account, of which the account's store tells. Safe for any thread.
 */
public final class ObservedAttemptStore implements AuthorizationAttemptStore {
    private final AuthorizationAttemptStore store;
    private final AccountListener listener;

    public ObservedAttemptStore(AuthorizationAttemptStore store, AccountListener listener) {
        this.store = store;
        this.listener = listener;
    }

    @Override
    public Optional<AuthorizationAttempt> find(String id) {
        return store.find(id);
    }

    @Override
    public Optional<Instant> pendingUntil(String id) {
        return store.pendingUntil(id);
    }

    @Override
    public void begin(AuthorizationAttempt attempt) {
        boolean waited = pendingUntil(attempt.id()).isPresent();
        store.begin(attempt);
        if (waited) {
            listener.changed(attempt.person());
        }
    }

    @Override
    public boolean write(AuthorizationAttempt attempt) {
        boolean written = store.write(attempt);
        if (written) {
            listener.changed(attempt.person());
        }
        return written;
    }

    @Override
    public boolean drop(String id) {
        return store.drop(id);
    }
}

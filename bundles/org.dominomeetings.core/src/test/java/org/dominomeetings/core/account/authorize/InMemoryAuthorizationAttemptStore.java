package org.dominomeetings.core.account.authorize;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Attempts kept by revision, as on one replica. */
public final class InMemoryAuthorizationAttemptStore implements AuthorizationAttemptStore {
    private final Map<String, AuthorizationAttempt> attempts = new HashMap<>();
    private Runnable beforeWrite = () -> {};

    @Override
    public synchronized Optional<AuthorizationAttempt> find(String id) {
        return Optional.ofNullable(attempts.get(id));
    }

    @Override
    public synchronized Optional<Instant> pendingUntil(String id) {
        return find(id).filter(attempt -> attempt.pending().isPresent()).map(AuthorizationAttempt::expires);
    }

    @Override
    public synchronized void begin(AuthorizationAttempt attempt) {
        AuthorizationAttempt numbered =
                AuthorizationAttempt.kept(attempt.person(), attempt.service(), attempt.expires(), next(attempt.id()));
        attempts.put(attempt.id(), numbered.waitingFor(attempt.asked().orElseThrow()));
    }

    @Override
    public boolean write(AuthorizationAttempt attempt) {
        Runnable other = beforeWrite;
        beforeWrite = () -> {};
        other.run();
        synchronized (this) {
            if (attempt.revision() != next(attempt.id())) {
                return false;
            }
            attempts.put(attempt.id(), attempt);
            return true;
        }
    }

    @Override
    public synchronized boolean drop(String id) {
        Optional<AuthorizationAttempt> kept = find(id);
        kept.ifPresent(attempt -> attempts.put(id, attempt.spent()));
        return kept.filter(attempt -> attempt.pending().isPresent()).isPresent();
    }

    /** Runs once, just before the next write compares. */
    public void beforeNextWrite(Runnable action) {
        beforeWrite = action;
    }

    private int next(String id) {
        return find(id).map(AuthorizationAttempt::revision).orElse(0) + 1;
    }
}

package org.dominomeetings.core.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Attempts kept by revision, as on one replica. */
public final class AttemptStoreInMemory implements AttemptStore {
    private final Map<String, Attempt> attempts = new HashMap<>();
    private Runnable beforeWrite = () -> {};

    @Override
    public synchronized Optional<Attempt> find(String id) {
        return Optional.ofNullable(attempts.get(id));
    }

    @Override
    public synchronized Optional<Instant> pendingUntil(String id) {
        return find(id).filter(attempt -> attempt.pending().isPresent()).map(Attempt::expires);
    }

    @Override
    public synchronized void begin(Attempt attempt) {
        Attempt numbered = Attempt.kept(attempt.person(), attempt.service(), attempt.expires(), next(attempt.id()));
        attempts.put(attempt.id(), numbered.waitingFor(attempt.asked().orElseThrow()));
    }

    @Override
    public boolean write(Attempt attempt) {
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
        Optional<Attempt> kept = find(id);
        kept.ifPresent(attempt -> attempts.put(id, attempt.spent()));
        return kept.filter(attempt -> attempt.pending().isPresent()).isPresent();
    }

    /** Runs once, just before the next write compares. */
    void beforeNextWrite(Runnable action) {
        beforeWrite = action;
    }

    private int next(String id) {
        return find(id).map(Attempt::revision).orElse(0) + 1;
    }
}

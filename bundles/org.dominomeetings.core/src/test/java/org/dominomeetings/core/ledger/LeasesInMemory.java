package org.dominomeetings.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.Surroundings;

/** Leases that two servers of a test share. */
public final class LeasesInMemory implements Leases {
    private final Map<String, Lease> leases = new HashMap<>();
    private final Surroundings surroundings;

    public LeasesInMemory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public synchronized Optional<Lease> take(String name, String holder, Duration length) {
        Lease kept = leases.get(name);
        Instant now = surroundings.now();
        if (kept != null && !kept.isOverFor(holder, now)) {
            return Optional.empty();
        }
        Lease taken = new Lease(name, holder, now.plus(length), kept == null ? 1 : kept.revision() + 1);
        leases.put(name, taken);
        return Optional.of(taken);
    }

    @Override
    public synchronized void release(Lease lease) {
        if (leases.get(lease.name()).revision() == lease.revision()) {
            leases.put(lease.name(), new Lease(lease.name(), lease.holder(), Instant.EPOCH, lease.revision() + 1));
        }
    }
}

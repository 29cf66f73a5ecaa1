package org.dominomeetings.core.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** What every operation works with. */
final class Ports {
    final Providers providers;
    final ProviderCalls calls;

    /**
     * How long a request may still be on its way to what the service lists: the longest time that a call may take here,
     * four times over. Before that, a meeting that is not found is not proven absent.
     */
    final Duration settling;

    private final Ledger ledger;
    private final Surroundings surroundings;

    Ports(Ledger ledger, Providers providers, ProviderCalls calls, Duration longestCall, Surroundings surroundings) {
        this.ledger = ledger;
        this.providers = providers;
        this.calls = calls;
        this.settling = longestCall.multipliedBy(4);
        this.surroundings = surroundings;
    }

    Instant now() {
        return surroundings.now();
    }

    Duration running() {
        return surroundings.running();
    }

    /** A key for an entry that has none. */
    String newKey() {
        return surroundings.newId();
    }

    /** The entry's record, null if it never had a meeting. */
    LedgerRecord record(EntryKey key) {
        return ledger.find(key).orElse(null);
    }

    /** As the ledger does. */
    List<LedgerRecord> records(Predicate<LedgerRecord> wanted) {
        return ledger.select(wanted);
    }

    /**
     * Writes the record that follows the one read.
     *
     * @throws MeetingProblem {@code in-progress} if another server wrote meanwhile
     */
    LedgerRecord write(LedgerRecord next) {
        if (!ledger.write(next)) {
            throw MeetingProblem.of(ProblemCode.IN_PROGRESS);
        }
        return next;
    }
}

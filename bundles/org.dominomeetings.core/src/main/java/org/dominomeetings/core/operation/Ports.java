package org.dominomeetings.core.operation;

import java.time.Instant;
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
    private final Ledger ledger;
    private final Surroundings surroundings;

    Ports(Ledger ledger, Providers providers, ProviderCalls calls, Surroundings surroundings) {
        this.ledger = ledger;
        this.providers = providers;
        this.calls = calls;
        this.surroundings = surroundings;
    }

    Instant now() {
        return surroundings.now();
    }

    /** A key for an entry that has none. */
    String newKey() {
        return surroundings.newId();
    }

    /** The entry's record, null if it never had a meeting. */
    LedgerRecord record(EntryKey key) {
        return ledger.find(key).orElse(null);
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

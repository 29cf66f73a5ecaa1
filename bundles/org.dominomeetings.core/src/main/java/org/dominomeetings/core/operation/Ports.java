package org.dominomeetings.core.operation;

import java.time.Instant;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** What every operation works with. */
final class Ports {
    final Entries entries;
    final Providers providers;
    final ProviderCalls calls;
    private final Ledger ledger;
    private final Surroundings surroundings;

    Ports(Entries entries, Ledger ledger, Providers providers, ProviderCalls calls, Surroundings surroundings) {
        this.entries = entries;
        this.ledger = ledger;
        this.providers = providers;
        this.calls = calls;
        this.surroundings = surroundings;
    }

    Instant now() {
        return surroundings.now();
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

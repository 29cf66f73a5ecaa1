package org.dominomeetings.core.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.UnfinishedRecords;
import org.dominomeetings.core.ledger.UpcomingEntry;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.LocalizedMessage;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.Outcome;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderCalls;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.CreateQuota;
import org.dominomeetings.core.rules.RecordLookup;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.RandomSource;
import org.jspecify.annotations.Nullable;

/** What all operations share: ledger, providers, quota, clock. */
public final class OperationContext {
    /** The states of an intent: it is written before a service is called, and without it none is. */
    private static final Set<MeetingState> BEFORE_A_CALL = Collections.unmodifiableSet(
            EnumSet.of(MeetingState.CREATING, MeetingState.UPDATING, MeetingState.DELETING));

    public final ProviderRegistry providers;
    public final ProviderCalls calls;
    public final CreateQuota quota;

    /**
     * How long a request may still be on its way to what the service lists: the longest time that a call may take here,
     * four times over. Before that, a meeting that is not found is not proven absent.
     */
    public final Duration settling;

    private final Ledger ledger;
    private final RecordLookup records;
    private final Clock clock;
    private final RandomSource random;

    public OperationContext(
            Ledger ledger,
            ProviderRegistry providers,
            ProviderCalls calls,
            Duration longestCall,
            CreateQuota quota,
            Clock clock,
            RandomSource random) {
        this.ledger = ledger;
        this.records = new RecordLookup(ledger);
        this.providers = providers;
        this.calls = calls;
        this.quota = quota;
        this.settling = longestCall.multipliedBy(4);
        this.clock = clock;
        this.random = random;
    }

    public Instant now() {
        return clock.now();
    }

    public Duration uptime() {
        return clock.uptime();
    }

    /** A key for an entry that has none. */
    public String newKey() {
        return random.newId();
    }

    /** The entry's record, if it ever had a meeting. */
    public @Nullable LedgerRecord record(EntryId key) {
        return records.find(key);
    }

    /** The entry's record for who looks at many; none also where nobody can read it, which a click on the entry tells. */
    public @Nullable LedgerRecord readable(EntryId key) {
        try {
            return record(key);
        } catch (MeetingException problem) {
            if (problem.code() == ProblemCode.RECORD_UNREADABLE) {
                return null;
            }
            throw problem;
        }
    }

    /** The entry's record, if it ever had a meeting; of a repeating set that of the set. */
    public @Nullable LedgerRecord record(CalendarEntry entry) {
        return records.of(entry);
    }

    /** Puts a set's record under the set's key, where an earlier version kept it under an instance's. */
    public void putInPlace(CalendarEntry entry) {
        LedgerRecord misplaced = records.misplaced(entry);
        if (misplaced != null) {
            // In this order: a death in between leaves the meeting known twice, and never unknown.
            write(misplaced.movedTo(entry.key(), records.find(entry.key())));
            write(misplaced.movedAway(now()));
        }
    }

    /** The records of which something is not finished, and those that nobody can read. */
    public UnfinishedRecords open() {
        return ledger.open();
    }

    /** The entries whose meeting is live and not over yet; opens no record. */
    public List<UpcomingEntry> toCome() {
        return ledger.toCome(now());
    }

    /** What the ledger does with records that are over. */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Writes the record that follows the one read.
     *
     * @throws MeetingException {@code in-progress} if another server wrote meanwhile; {@code ledger-unavailable}, which leaves an
     *     unknown outcome unless it is an intent that could not be written
     */
    public LedgerRecord write(LedgerRecord next) {
        if (!writes(next)) {
            throw MeetingException.of(ProblemCode.IN_PROGRESS);
        }
        return next;
    }

    /** As {@link #write}; false if another server wrote meanwhile. */
    boolean writes(LedgerRecord next) {
        try {
            return ledger.write(next);
        } catch (MeetingException problem) {
            throw BEFORE_A_CALL.contains(next.state()) ? problem : notNoted(problem, next);
        }
    }

    /** After a call nobody may be told that nothing was changed: what came of it is what could not be written. */
    private MeetingException notNoted(MeetingException problem, LedgerRecord next) {
        return problem.code() == ProblemCode.LEDGER_UNAVAILABLE
                ? problem.leaves(Outcome.UNKNOWN)
                        .standing(new LocalizedMessage("note.not-noted", providers.label(next.service())))
                : problem;
    }

    /** Writes what a person asks for before it is done, and as whose request. */
    public LedgerRecord intend(Caller caller, LedgerRecord intent) {
        return write(intent.askedUnder(caller.correlationId()).askedIn(caller.locale()));
    }

    /** Whether the service's meeting is the one of another entry: a meeting belongs to one record. */
    boolean isOfAnother(LedgerRecord record, Meeting meeting) {
        return ledger.holders(record.service(), meeting.id()).stream().anyMatch(holder -> !holder.equals(record.key()));
    }
}

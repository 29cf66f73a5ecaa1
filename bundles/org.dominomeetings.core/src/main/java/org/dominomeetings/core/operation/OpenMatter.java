package org.dominomeetings.core.operation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.problem.MeetingProblem;

/**
 * A meeting with which something was begun that is not finished, and why not: an operation is under way, the sweeper has not
 * come to it yet, or could not do it alone. For administrators. Immutable.
 */
public final class OpenMatter {
    private final LedgerRecord record;
    private final MeetingProblem why;

    OpenMatter(LedgerRecord record, MeetingProblem why) {
        this.record = Objects.requireNonNull(record);
        this.why = Objects.requireNonNull(why);
    }

    /** Whether it is about the entry alone, which could not be looked at; nothing was begun with the meeting. */
    boolean isOfLook() {
        return !record.isOpen();
    }

    /** The entry that has the meeting, or had it. */
    public EntryKey entry() {
        return record.key().entry();
    }

    /** Of the record that it is about. */
    EntryKey key() {
        return record.key();
    }

    /** Id of the service. */
    public String service() {
        return record.service();
    }

    /** Canonical name of the person whose account holds the meeting. */
    public String person() {
        return record.person();
    }

    /** Under which the log has the request that it comes of; empty of records of before this was kept. */
    public Optional<String> correlationId() {
        return record.correlationId();
    }

    /** The version of the record that it is about. */
    int revision() {
        return record.revision();
    }

    public MeetingState state() {
        return record.state();
    }

    /** When that state was entered. */
    public Instant since() {
        return record.since();
    }

    /** When the meeting starts, as far as the ledger knows. */
    public Optional<Instant> start() {
        return record.sent().flatMap(SentDetails::start);
    }

    /** What stands in the way. */
    public MeetingProblem why() {
        return why;
    }
}

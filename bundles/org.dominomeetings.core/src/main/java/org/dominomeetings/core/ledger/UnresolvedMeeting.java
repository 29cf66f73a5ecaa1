package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;

/**
 * A meeting with which something was begun that is not finished, and why not: an operation is under way, the sweeper has not
 * come to it yet, or could not do it alone. For administrators. Immutable.
 */
public final class UnresolvedMeeting {
    private final LedgerRecord record;
    private final MeetingException why;

    public UnresolvedMeeting(LedgerRecord record, MeetingException why) {
        this.record = Objects.requireNonNull(record);
        this.why = Objects.requireNonNull(why);
    }

    /** Whether it is about the entry alone, which could not be looked at; nothing was begun with the meeting. */
    public boolean isOfLook() {
        return !record.isOpen();
    }

    /** The entry that has the meeting, or had it. */
    public EntryId entry() {
        return record.key().entry();
    }

    /** Of the record that it is about. */
    public EntryId key() {
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
    public int revision() {
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
        return record.sent().flatMap(SyncedDetails::start);
    }

    /** What stands in the way. */
    public MeetingException why() {
        return why;
    }
}

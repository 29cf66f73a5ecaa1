package org.dominomeetings.core.operation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.rules.EntryRules;
import org.dominomeetings.core.spi.MeetingProvider;
import org.jspecify.annotations.Nullable;

/** The result of an operation. Immutable. */
public final class OperationResult {
    /** What was done, if anything had to be. */
    public enum Done {
        CREATED("created"),
        /** As created: a second click is told what the first one is. */
        ALREADY_THERE("created"),
        ADOPTED("adopted"),
        DETACHED("detached"),
        UPDATED("updated"),
        UNCHANGED("unchanged"),
        DELETED("deleted"),
        /** The entry says nothing of the meeting any more, which stays at its service until it can be deleted there. */
        LINK_REMOVED("link-removed"),
        ALREADY_GONE("already-gone"),
        /** As already gone, but the entry still showed it. */
        TAKEN_OFF("already-gone"),
        FOUND("found"),
        /** As found, but only the entry says so, since the ledger is out of reach. */
        SEEN_ON_ENTRY("found"),
        NONE("none");

        private final String code;

        Done(String code) {
            this.code = code;
        }

        /** As it stands in an answer; it never changes once published. */
        public String code() {
            return code;
        }
    }

    private final Done done;
    private final @Nullable LedgerRecord record;
    private final Set<Detail> changed;
    private final Set<Detail> shortened;
    private final boolean notifyInvitees;
    private final boolean series;
    private final @Nullable EntryStatus status;

    private OperationResult(
            Done done,
            @Nullable LedgerRecord record,
            Set<Detail> changed,
            Set<Detail> shortened,
            boolean notifyInvitees,
            boolean series,
            @Nullable EntryStatus status) {
        this.done = done;
        this.record = record;
        this.changed = copy(changed);
        this.shortened = copy(shortened);
        this.notifyInvitees = notifyInvitees;
        this.series = series;
        this.status = status;
    }

    /**
     * @param record of the ledger after the operation, if the entry ever had a meeting
     */
    public static OperationResult of(Done done, @Nullable LedgerRecord record) {
        return new OperationResult(
                done, record, EnumSet.noneOf(Detail.class), EnumSet.noneOf(Detail.class), false, false, null);
    }

    /** What is true of a meeting that the service holds for this entry. */
    static OperationResult about(CalendarEntry entry, MeetingProvider provider, Done done, LedgerRecord record) {
        return of(done, record)
                .shortened(EntryRules.shortened(entry, provider.limits()))
                .series(entry.series().isPresent());
    }

    public OperationResult changed(Set<Detail> details) {
        return new OperationResult(done, record, details, shortened, notifyInvitees, series, status);
    }

    OperationResult shortened(Set<Detail> details) {
        return new OperationResult(done, record, changed, details, notifyInvitees, series, status);
    }

    OperationResult notifyInvitees(boolean any) {
        return new OperationResult(done, record, changed, shortened, any, series, status);
    }

    public OperationResult series(boolean repeating) {
        return new OperationResult(done, record, changed, shortened, notifyInvitees, repeating, status);
    }

    public OperationResult status(EntryStatus ofTheEntry) {
        return new OperationResult(done, record, changed, shortened, notifyInvitees, series, ofTheEntry);
    }

    /** How the entry stands, where that was what was asked; empty after an operation, which says what it did. */
    public Optional<EntryStatus> status() {
        return Optional.ofNullable(status);
    }

    /** Whether the meeting is one for a repeating set, all of whose instances have the same link. */
    public boolean isSeries() {
        return series;
    }

    public Done done() {
        return done;
    }

    public Optional<LedgerRecord> record() {
        return Optional.ofNullable(record);
    }

    /** The meeting that the entry has; empty after its end and while it is not known whether there is one. */
    public Optional<Meeting> meeting() {
        return record().filter(known -> known.state() != MeetingState.NONE
                        && known.state() != MeetingState.CREATING
                        && known.state() != MeetingState.UNKNOWN)
                .flatMap(LedgerRecord::meeting);
    }

    /** After an update what was sent; of a meeting that was only looked at, what an update would send. */
    public Set<Detail> changed() {
        return changed;
    }

    /** The details that the service knows only the beginning of, because they are longer than it takes. */
    public Set<Detail> shortened() {
        return shortened;
    }

    /** Whether people were invited before and do not know yet what this operation changed. */
    public boolean notifyInvitees() {
        return notifyInvitees;
    }

    private static Set<Detail> copy(Set<Detail> details) {
        return Collections.unmodifiableSet(details.isEmpty() ? EnumSet.noneOf(Detail.class) : EnumSet.copyOf(details));
    }
}

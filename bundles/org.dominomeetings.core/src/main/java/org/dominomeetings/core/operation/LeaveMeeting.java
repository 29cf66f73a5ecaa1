package org.dominomeetings.core.operation;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.jspecify.annotations.Nullable;

/**
 * Takes a meeting off its entry that stays at its service, because it cannot be deleted from here: its account is no longer
 * connected or no longer accepted, or the service is not set up any more. The person is told; the ledger remembers the
 * meeting under a key of its own, and the sweeper deletes it when the account is back, and has it on the list of what needs
 * a hand until then. So an entry is never tied to a dead link, and no meeting is forgotten.
 *
 * <p>What is merely down is not gone: then nothing is taken off, unless the person said that he wants it all the same.
 * Runs while the entry's lock is held.
 */
public final class LeaveMeeting {
    /** More than a click may last and servers' clocks may differ; a meeting that was remembered before is let go of by then. */
    private static final Duration BY_THEN = Duration.ofHours(1);

    /** Without an end there is nothing to delete. */
    private static final Set<MeetingState> OVER = EnumSet.of(MeetingState.NONE, MeetingState.GONE_AT_PROVIDER);

    /** The service or the account does not do it. All else is about the entry, the ledger, or somebody else's work on it. */
    private static final Set<ProblemCode> NOT_DELETED = Collections.unmodifiableSet(EnumSet.of(
            ProblemCode.OTHER_HOST,
            ProblemCode.NOT_CONNECTED,
            ProblemCode.RECONNECT,
            ProblemCode.NOT_CONFIGURED,
            ProblemCode.PROVIDER_FORBIDS,
            ProblemCode.PROVIDER_REFUSES,
            ProblemCode.PROVIDER_BUSY,
            ProblemCode.PROVIDER_UNAVAILABLE,
            ProblemCode.DELETE_REFUSED,
            ProblemCode.OUTCOME_UNKNOWN));

    private final OperationContext context;
    private final EntryWriter writer;

    public LeaveMeeting(OperationContext context, EntryWriter writer) {
        this.context = context;
        this.writer = writer;
    }

    /** Whether the meeting certainly cannot be deleted from here, as long as nobody connects the account or sets up the service. */
    boolean isAllThatCanBeDone(@Nullable LedgerRecord record) {
        if (record == null || OVER.contains(record.state())) {
            return false;
        }
        MeetingProvider provider = context.providers.find(record.service()).orElse(null);
        return provider == null
                || (provider.capabilities().has(Capability.DELETE)
                        && !context.calls.isAccepted(record.personId(), context.providers.find(record.service())));
    }

    /** Whether a person may have a meeting left behind that could not be deleted for this reason. */
    static boolean isFor(MeetingException notDeleted) {
        return NOT_DELETED.contains(notDeleted.code());
    }

    /**
     * Remembers the meeting first, so that it is never forgotten; the sweeper deletes nothing that its entry still holds.
     *
     * @param record of a meeting that has not ended
     */
    OperationResult run(Caller caller, EntryDocument document, CalendarEntry entry, LedgerRecord record) {
        if (record.meeting().isPresent() || record.remains().isPresent()) {
            writer.checkRoomToTakeOff(document, record);
        }
        LedgerRecord before = context.record(record.key().left(record.generation()));
        context.write(record.leftBehind(before, context.now()).askedUnder(caller.correlationId()));
        LedgerRecord letGo = context.write(
                record.meeting().isPresent() ? record.ended(context.now()) : record.abandoned(context.now()));
        return OperationResult.of(OperationResult.Done.LINK_REMOVED, writer.takeOff(document, letGo))
                .series(entry.series().isPresent())
                .notifyInvitees(entry.hasInvitees());
    }

    /** What is to be done with a meeting that was left behind. */
    public enum Next {
        /** It may be that a person is just about to let go of it. */
        WAIT,
        /** It is over, or its entry never let go of it. */
        FORGET,
        DELETE
    }

    public Next next(LedgerRecord left) {
        LedgerRecord own = context.record(left.key().entry());
        boolean held = own != null && own.generation() == left.generation() && own.state() != MeetingState.NONE;
        if (held) {
            return context.now().isBefore(left.since().plus(BY_THEN)) ? Next.WAIT : Next.FORGET;
        }
        boolean over = left.sent()
                .flatMap(SyncedDetails::end)
                .filter(context.now()::isAfter)
                .isPresent();
        return over || OVER.contains(left.state()) ? Next.FORGET : Next.DELETE;
    }
}

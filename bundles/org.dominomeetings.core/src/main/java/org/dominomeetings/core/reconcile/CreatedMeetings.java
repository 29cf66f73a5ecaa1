package org.dominomeetings.core.reconcile;

import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.OrphanMeeting;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capability;

/**
 * Records the meetings that providers have created. One that exists is never forgotten: where another server has
 * written the entry's record meanwhile, the meeting goes into what that one wrote, or is kept as a stray that the sweeper
 * deletes.
 */
public final class CreatedMeetings {
    /** Each try was lost to a write of another server, of which there are a few; more of them in a row are a mistake. */
    private static final int TRIES = 10;

    private final OperationContext context;

    public CreatedMeetings(OperationContext context) {
        this.context = context;
    }

    /**
     * @param open the record under whose mark the service has the meeting, of unknown outcome
     * @return the record that has the meeting: LIVE, or DELETING if {@code open} says that it is not wanted
     * @throws MeetingException {@code in-progress} if another server wants something else; the meeting is recorded all the
     *     same
     */
    public LedgerRecord keep(LedgerRecord open, Meeting made, SyncedDetails sent) {
        LedgerRecord before = open;
        LedgerRecord next = with(before, made, sent);
        int tries = 0;
        while (!context.writes(next)) {
            before = context.record(open.key());
            boolean waits = before != null
                    && before.isOfUnknownOutcome()
                    && before.idempotencyKey().equals(open.idempotencyKey());
            if (before == null || ++tries == TRIES || has(before, made) || (!waits && !isDeletable(open))) {
                throw MeetingException.of(ProblemCode.IN_PROGRESS);
            }
            next = waits
                    ? with(before, made, sent)
                    : before.withStray(new OrphanMeeting(open.service(), open.personId(), made.id()));
        }
        MeetingState wanted = open.state() == MeetingState.DELETING ? MeetingState.DELETING : MeetingState.LIVE;
        if (next.state() != wanted || !has(next, made)) {
            throw MeetingException.of(ProblemCode.IN_PROGRESS);
        }
        return next;
    }

    private LedgerRecord with(LedgerRecord open, Meeting made, SyncedDetails sent) {
        return open.state() == MeetingState.DELETING ? open.toDelete(made, sent) : open.live(made, sent, context.now());
    }

    private static boolean has(LedgerRecord record, Meeting made) {
        return record.state() != MeetingState.NONE
                && record.meeting().map(Meeting::id).filter(made.id()::equals).isPresent();
    }

    /** What cannot be deleted is a link that nobody has ever seen. */
    private boolean isDeletable(LedgerRecord open) {
        return context.providers.holding(open.service()).capabilities().has(Capability.DELETE);
    }
}

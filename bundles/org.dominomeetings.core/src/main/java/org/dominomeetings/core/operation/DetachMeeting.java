package org.dominomeetings.core.operation;

import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.items.MeetingItems;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.rules.AccountOwnerCheck;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.EntryOwnershipCheck;

/**
 * Takes off a copy what belongs to the entry that it was copied from; that entry and its meeting stay as they are. Takes an
 * entry's own meeting off it only where that cannot be deleted from here or by this person; else it has to be deleted, so
 * that it does not stay for nobody.
 */
public final class DetachMeeting {
    private final OperationContext context;
    private final LeaveMeeting leave;

    public DetachMeeting(OperationContext context, LeaveMeeting leave) {
        this.context = context;
        this.leave = leave;
    }

    public OperationResult run(Caller caller, EntryDocument document, CalendarEntry entry) {
        LedgerRecord record = context.record(entry);
        if (EntryOwnershipCheck.isOwn(entry, record)) {
            if (record != null
                    && !entry.isOfSomebodyElse()
                    && (leave.isAllThatCanBeDone(record) || isAnothers(caller, record))) {
                return leave.run(caller, document, entry, record);
            }
            EntryStatus status = EntryStatus.of(record, context);
            boolean none = !entry.ownershipToken().isPresent() || status.keepsFromCreating();
            throw none && !status.actions().contains(EntryStatus.Action.UPDATE)
                    ? status.refusal()
                    : MeetingException.of(ProblemCode.OWN_MEETING);
        }
        String label = context.providers.labelOn(entry);
        document.write(current -> MeetingItems.takeOffShown(current, label));
        return OperationResult.of(OperationResult.Done.DETACHED, null);
    }

    /** Whether the account of another person holds the meeting, who may be gone and whose account is not to be acted with. */
    private boolean isAnothers(Caller caller, LedgerRecord record) {
        return record.state() != MeetingState.NONE
                && context.providers
                        .find(record.service())
                        .filter(provider -> AccountOwnerCheck.isAnothers(caller, record, provider))
                        .isPresent();
    }
}

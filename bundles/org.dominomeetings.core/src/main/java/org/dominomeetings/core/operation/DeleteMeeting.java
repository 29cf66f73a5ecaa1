package org.dominomeetings.core.operation;

import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.OrphanMeeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.provider.ProviderCalls;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.reconcile.Reconciler;
import org.dominomeetings.core.rules.AccountOwnerCheck;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;

/**
 * Deletes an entry's meeting and takes it off the entry. What is gone already counts as deleted. Only a meeting that the
 * ledger recorded is ever deleted. Runs while the entry's lock is held.
 */
public final class DeleteMeeting {
    private final OperationContext context;
    private final Reconciler reconciler;
    private final EntryWriter writer;
    private final LeaveMeeting leave;

    public DeleteMeeting(OperationContext context, Reconciler reconciler, EntryWriter writer, LeaveMeeting leave) {
        this.context = context;
        this.reconciler = reconciler;
        this.writer = writer;
        this.leave = leave;
    }

    /**
     * As {@link #run}; whatever keeps the service from deleting the meeting, its link is taken off, since the person said
     * that he wants that.
     */
    public OperationResult runOrLeave(Caller caller, EntryDocument document, CalendarEntry entry) {
        try {
            return run(caller, document, entry);
        } catch (MeetingException problem) {
            LedgerRecord record = context.record(entry);
            if (!LeaveMeeting.isFor(problem) || record == null || record.state() == MeetingState.NONE) {
                throw problem;
            }
            return leave.run(caller, document, entry, record);
        }
    }

    public OperationResult run(Caller caller, EntryDocument document, CalendarEntry entry) {
        return run(caller, document, entry, true);
    }

    /**
     * As {@link #run}, but what is not known to be there yet is not remembered as unwanted: an entry that was closed unsaved
     * may be saved yet.
     */
    public OperationResult discard(Caller caller, EntryDocument document, CalendarEntry entry) {
        return run(caller, document, entry, false);
    }

    private OperationResult run(Caller caller, EntryDocument document, CalendarEntry entry, boolean forGood) {
        LedgerRecord record = context.record(entry);
        EntryOwnershipCheck.check(entry, record);
        if (record == null) {
            return OperationResult.of(OperationResult.Done.ALREADY_GONE, null);
        }
        if (leave.isAllThatCanBeDone(record)) {
            return leave.run(caller, document, entry, record);
        }
        if (record.isOfUnknownOutcome()) {
            record = reconciler.settle(caller, forGood ? unwanted(caller, record) : record);
        }
        if (record.state() == MeetingState.NONE) {
            boolean shown = EntryStatus.of(entry, record, context).kind() == EntryStatus.Kind.STILL_SHOWN;
            return OperationResult.of(
                    shown ? OperationResult.Done.TAKEN_OFF : OperationResult.Done.ALREADY_GONE,
                    writer.takeOffRemains(document, entry, record));
        }
        writer.checkRoomToTakeOff(document, record);
        LedgerRecord ended = end(caller, record);
        return OperationResult.of(OperationResult.Done.DELETED, writer.takeOff(document, ended))
                .series(entry.series().isPresent())
                .notifyInvitees(entry.hasInvitees());
    }

    /** Ends the meeting of a record at its service, as far as it has not ended already; the entry has still to be written. */
    public LedgerRecord end(Caller caller, LedgerRecord record) {
        if (record.isOfUnknownOutcome()) {
            LedgerRecord settled = reconciler.settle(caller, record);
            return settled.state() == MeetingState.NONE ? settled : end(caller, settled);
        }
        LedgerRecord last = record.state() == MeetingState.GONE_AT_PROVIDER ? record : deleteThere(caller, record);
        reconciler.forget(last);
        return context.write(last.ended(context.now()));
    }

    /**
     * Keeps in the record that the person wants no meeting, before anybody looks for it: he may never click again, and the
     * sweeper does what he wanted.
     */
    private LedgerRecord unwanted(Caller caller, LedgerRecord open) {
        MeetingProvider provider = context.providers.holding(open.service());
        if (!reconciler.canAsk(provider)) {
            return open;
        }
        AccountOwnerCheck.check(caller, open, provider);
        return open.state() == MeetingState.DELETING ? open : context.intend(caller, open.unwanted());
    }

    /** Deletes a meeting that no entry shows, in the name of the person whose account holds it. */
    public void stray(OrphanMeeting stray) {
        MeetingProvider provider = context.providers.holding(stray.service());
        Account account = context.calls.account(stray.personId(), provider);
        try {
            delete(account, provider, stray.id());
        } catch (ProviderException failure) {
            if (failure.kind() != ProviderException.Kind.GONE) {
                throw ProviderCalls.problemOfDelete(provider, failure);
            }
        }
    }

    private void delete(Account account, MeetingProvider provider, String id) {
        context.calls.call(account, provider, session -> {
            provider.delete(session, id);
            return null;
        });
    }

    private LedgerRecord deleteThere(Caller caller, LedgerRecord record) {
        MeetingProvider provider = context.providers.holding(record.service());
        if (!provider.capabilities().has(Capability.DELETE)) {
            return record;
        }
        AccountOwnerCheck.check(caller, record, provider);
        Account account = context.calls.account(record.personId(), provider);
        LedgerRecord intent = context.intend(caller, record.to(MeetingState.DELETING, context.now()));
        // Who has to wait may never click again: the record says what he wanted, and the sweeper does it.
        reconciler.checkNoOther(record);
        String id = intent.meeting().get().id();
        try {
            delete(account, provider, id);
        } catch (ProviderException failure) {
            if (failure.kind() == ProviderException.Kind.GONE) {
                return intent;
            }
            if (failure.kind() != ProviderException.Kind.OUTCOME_UNKNOWN) {
                context.write(intent.undone(record));
            }
            throw ProviderCalls.problemOfDelete(provider, failure);
        } catch (MeetingException tokenProblem) {
            context.write(intent.undone(record));
            throw tokenProblem;
        }
        return intent;
    }
}

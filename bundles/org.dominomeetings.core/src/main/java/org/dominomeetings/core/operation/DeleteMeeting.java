package org.dominomeetings.core.operation;

import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.StrayMeeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;

/**
 * Deletes an entry's meeting and takes it off the entry. What is gone already counts as deleted. Only a meeting that the
 * ledger recorded is ever deleted. Runs while the entry's lock is held.
 */
final class DeleteMeeting {
    private final Ports ports;
    private final Reconciler reconciler;
    private final EntryWriter writer;
    private final LeaveMeeting leave;

    DeleteMeeting(Ports ports, Reconciler reconciler, EntryWriter writer, LeaveMeeting leave) {
        this.ports = ports;
        this.reconciler = reconciler;
        this.writer = writer;
        this.leave = leave;
    }

    /**
     * As {@link #run}; whatever keeps the service from deleting the meeting, its link is taken off, since the person said
     * that he wants that.
     */
    MeetingAnswer runOrLeave(Caller caller, EntryDocument document, CalendarEntry entry) {
        try {
            return run(caller, document, entry);
        } catch (MeetingProblem problem) {
            LedgerRecord record = ports.record(entry);
            if (!LeaveMeeting.isFor(problem) || record == null || record.state() == MeetingState.NONE) {
                throw problem;
            }
            return leave.run(caller, document, entry, record);
        }
    }

    MeetingAnswer run(Caller caller, EntryDocument document, CalendarEntry entry) {
        return run(caller, document, entry, true);
    }

    /**
     * As {@link #run}, but what is not known to be there yet is not remembered as unwanted: an entry that was closed unsaved
     * may be saved yet.
     */
    MeetingAnswer discard(Caller caller, EntryDocument document, CalendarEntry entry) {
        return run(caller, document, entry, false);
    }

    private MeetingAnswer run(Caller caller, EntryDocument document, CalendarEntry entry, boolean forGood) {
        LedgerRecord record = ports.record(entry);
        Identity.check(entry, record);
        if (record == null) {
            return MeetingAnswer.of(MeetingAnswer.Done.ALREADY_GONE, null);
        }
        if (leave.isAllThatCanBeDone(record)) {
            return leave.run(caller, document, entry, record);
        }
        if (record.isOfUnknownOutcome()) {
            record = reconciler.settle(caller, forGood ? unwanted(caller, record) : record);
        }
        if (record.state() == MeetingState.NONE) {
            boolean shown = EntryStatus.of(entry, record, ports).kind() == EntryStatus.Kind.STILL_SHOWN;
            return MeetingAnswer.of(
                    shown ? MeetingAnswer.Done.TAKEN_OFF : MeetingAnswer.Done.ALREADY_GONE,
                    writer.takeOffRemains(document, entry, record));
        }
        writer.checkRoomToTakeOff(document, record);
        LedgerRecord ended = end(caller, record);
        return MeetingAnswer.of(MeetingAnswer.Done.DELETED, writer.takeOff(document, ended))
                .series(entry.series().isPresent())
                .notifyInvitees(entry.hasInvitees());
    }

    /** Ends the meeting of a record at its service, as far as it has not ended already; the entry has still to be written. */
    LedgerRecord end(Caller caller, LedgerRecord record) {
        if (record.isOfUnknownOutcome()) {
            LedgerRecord settled = reconciler.settle(caller, record);
            return settled.state() == MeetingState.NONE ? settled : end(caller, settled);
        }
        LedgerRecord last = record.state() == MeetingState.GONE_AT_PROVIDER ? record : deleteThere(caller, record);
        reconciler.forget(last);
        return ports.write(last.ended(ports.now()));
    }

    /**
     * Keeps in the record that the person wants no meeting, before anybody looks for it: he may never click again, and the
     * sweeper does what he wanted.
     */
    private LedgerRecord unwanted(Caller caller, LedgerRecord open) {
        MeetingProvider provider = ports.providers.holding(open.service());
        if (!reconciler.canAsk(provider)) {
            return open;
        }
        HostRule.check(caller, open, provider);
        return open.state() == MeetingState.DELETING ? open : ports.intend(caller, open.unwanted());
    }

    /** Deletes a meeting that no entry shows, in the name of the person whose account holds it. */
    void stray(StrayMeeting stray) {
        MeetingProvider provider = ports.providers.holding(stray.service());
        Account account = ports.calls.account(stray.personId(), provider);
        try {
            delete(account, provider, stray.id());
        } catch (ProviderFailure failure) {
            if (failure.kind() != ProviderFailure.Kind.GONE) {
                throw ProviderCalls.problemOfDelete(provider, failure);
            }
        }
    }

    private void delete(Account account, MeetingProvider provider, String id) {
        ports.calls.call(account, provider, transport -> {
            provider.delete(id, transport);
            return null;
        });
    }

    private LedgerRecord deleteThere(Caller caller, LedgerRecord record) {
        MeetingProvider provider = ports.providers.holding(record.service());
        if (!provider.capabilities().has(Capability.DELETE)) {
            return record;
        }
        HostRule.check(caller, record, provider);
        Account account = ports.calls.account(record.personId(), provider);
        LedgerRecord intent = ports.intend(caller, record.to(MeetingState.DELETING, ports.now()));
        // Who has to wait may never click again: the record says what he wanted, and the sweeper does it.
        reconciler.checkNoOther(record);
        String id = intent.meeting().get().id();
        try {
            delete(account, provider, id);
        } catch (ProviderFailure failure) {
            if (failure.kind() == ProviderFailure.Kind.GONE) {
                return intent;
            }
            if (failure.kind() != ProviderFailure.Kind.OUTCOME_UNKNOWN) {
                ports.write(intent.undone(record));
            }
            throw ProviderCalls.problemOfDelete(provider, failure);
        } catch (MeetingProblem tokenProblem) {
            ports.write(intent.undone(record));
            throw tokenProblem;
        }
        return intent;
    }
}

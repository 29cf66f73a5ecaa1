package org.dominomeetings.core.operation;

import java.util.Set;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.LinkCheck;
import org.dominomeetings.core.provider.ProviderCalls;
import org.dominomeetings.core.provider.ZoneFallback;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.reconcile.Reconciler;
import org.dominomeetings.core.rules.AccountOwnerCheck;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.dominomeetings.core.rules.EntryRules;
import org.dominomeetings.core.rules.SeriesRules;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;

/**
 * Brings a meeting in step with its entry, in place. Where nothing has changed, no service is called. Runs while the
 * entry's lock is held.
 */
public final class UpdateMeeting {
    private final OperationContext context;
    private final Reconciler reconciler;
    private final EntryWriter writer;

    public UpdateMeeting(OperationContext context, Reconciler reconciler, EntryWriter writer) {
        this.context = context;
        this.reconciler = reconciler;
        this.writer = writer;
    }

    public OperationResult run(Caller caller, EntryDocument document, CalendarEntry entry) {
        LedgerRecord record = live(caller, entry);
        MeetingProvider provider = context.providers.holding(record.service());
        SeriesRules.checkInstance(entry);
        SyncedDetails sent = record.sent().get();
        MeetingDetails details = EntryRules.details(entry, sent, provider, context.now());
        boolean uncertain = record.state() == MeetingState.UPDATING;
        // The service may have taken any detail of an update whose outcome is unknown; sending all settles that.
        Set<Detail> changed = uncertain
                ? provider.capabilities().followed()
                : DetailsForProvider.changed(sent, details, provider, context.now());
        if (changed.isEmpty()) {
            LedgerRecord shown = writer.repair(caller, document, entry, record);
            return OperationResult.about(entry, provider, OperationResult.Done.UNCHANGED, shown);
        }
        AccountOwnerCheck.check(caller, record, provider);
        Account account = context.calls.account(record.personId(), provider);
        writer.checkRoom(caller, document, record);
        LedgerRecord intent = context.intend(caller, record.to(MeetingState.UPDATING, context.now()));
        DetailsForProvider told = DetailsForProvider.ofChange(
                details, uncertain ? null : sent.start().orElse(null), changed, provider, context.now());
        Meeting meeting = send(account, provider, told, intent, record);
        LedgerRecord updated =
                context.write(intent.live(meeting, SyncedDetails.of(details, told.details), context.now()));
        LedgerRecord shown = writer.put(caller, document, updated);
        return OperationResult.about(entry, provider, OperationResult.Done.UPDATED, shown)
                .changed(changed)
                .notifyInvitees(entry.hasInvitees());
    }

    private LedgerRecord live(Caller caller, CalendarEntry entry) {
        LedgerRecord record = context.record(entry);
        EntryOwnershipCheck.check(entry, record);
        if (record == null) {
            throw MeetingException.of(ProblemCode.NO_MEETING);
        }
        switch (record.state()) {
            case LIVE:
            case UPDATING:
            case NEEDS_RECONNECT:
                return record;
            case CREATING:
            case UNKNOWN:
                LedgerRecord settled = reconciler.settle(caller, record);
                if (settled.state() == MeetingState.LIVE) {
                    return settled;
                }
                throw EntryStatus.of(settled, context).refusal();
            default:
                throw EntryStatus.of(record, context).refusal();
        }
    }

    private Meeting send(
            Account account,
            MeetingProvider provider,
            DetailsForProvider told,
            LedgerRecord intent,
            LedgerRecord before) {
        Meeting known = intent.meeting().get();
        try {
            Meeting after = context.calls.call(
                    account,
                    provider,
                    session -> ZoneFallback.tell(
                            told.details, details -> provider.update(session, known, details, told.changed)));
            // The change was made; guests keep the link that they have.
            return LinkCheck.isUsable(after) ? after : known;
        } catch (ProviderException failure) {
            if (failure.kind() == ProviderException.Kind.GONE) {
                context.write(intent.to(MeetingState.GONE_AT_PROVIDER, context.now()));
            } else if (failure.kind() != ProviderException.Kind.OUTCOME_UNKNOWN) {
                context.write(intent.undone(before));
            }
            throw ProviderCalls.problem(provider, failure);
        } catch (MeetingException tokenProblem) {
            context.write(intent.undone(before));
            throw tokenProblem;
        }
    }
}

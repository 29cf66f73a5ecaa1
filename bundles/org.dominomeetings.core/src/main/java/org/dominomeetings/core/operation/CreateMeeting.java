package org.dominomeetings.core.operation;

import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.items.MeetingItems;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.LinkCheck;
import org.dominomeetings.core.provider.ProviderCalls;
import org.dominomeetings.core.provider.ZoneFallback;
import org.dominomeetings.core.reconcile.CreatedMeetings;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.reconcile.Reconciler;
import org.dominomeetings.core.rules.AccountOwnerCheck;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.dominomeetings.core.rules.EntryRules;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.jspecify.annotations.Nullable;

/** Gives an entry its meeting, at most one however often it is asked. Runs while the entry's lock is held. */
public final class CreateMeeting {
    private final OperationContext context;
    private final Reconciler reconciler;
    private final EntryWriter writer;
    private final CreatedMeetings made;

    public CreateMeeting(OperationContext context, Reconciler reconciler, EntryWriter writer, CreatedMeetings made) {
        this.context = context;
        this.reconciler = reconciler;
        this.writer = writer;
        this.made = made;
    }

    public OperationResult run(Caller caller, EntryDocument document, CalendarEntry entry, String service) {
        MeetingProvider provider = context.providers.asked(service);
        LedgerRecord record = context.record(entry);
        EntryOwnershipCheck.check(entry, record);
        EntryStatus status = EntryStatus.of(record, context);
        if (record == null) {
            return create(caller, document, entry, provider, null);
        }
        if (!record.service().equals(service)) {
            checkFree(status, record);
        }
        switch (record.state()) {
            case NONE:
            case GONE_AT_PROVIDER:
                return create(caller, document, entry, provider, record);
            case CREATING:
            case UNKNOWN:
                return again(caller, document, entry, provider, record);
            case DELETING:
                // A delete that was sent comes first; deleting once more settles it.
                throw status.refusal();
            default:
                LedgerRecord shown = writer.repair(caller, document, entry, record);
                return answer(OperationResult.Done.ALREADY_THERE, shown, entry, provider);
        }
    }

    /** Whether another service's meeting, or the doubt about one, stands in the way; one that is gone does not. */
    private void checkFree(EntryStatus other, LedgerRecord record) {
        if (other.keepsFromCreating()) {
            throw other.refusal();
        }
        if (record.state() != MeetingState.NONE && record.state() != MeetingState.GONE_AT_PROVIDER) {
            throw MeetingException.of(ProblemCode.OTHER_SERVICE, context.providers.label(record.service()))
                    .field("service");
        }
    }

    /** A create of which nobody knows what became. */
    private OperationResult again(
            Caller caller, EntryDocument document, CalendarEntry entry, MeetingProvider provider, LedgerRecord open) {
        boolean harmless = provider.capabilities().has(Capability.IDEMPOTENT_CREATE);
        if (harmless && !provider.capabilities().has(Capability.LOOKUP)) {
            AccountOwnerCheck.check(caller, open, provider);
            return create(caller, document, entry, provider, open);
        }
        // Looked up even where a second create is harmless: the subject may have changed, and be the service's key.
        // Another time makes it harmful: the first create, should it arrive after the second, would take the meeting
        // back to a time at which nobody looks for it.
        LedgerRecord settled = harmless && isAtTheTimeOf(open, entry, provider)
                ? reconciler.find(caller, open).orElse(open)
                : reconciler.settle(caller, open);
        return settled.state() == MeetingState.LIVE
                ? answer(OperationResult.Done.CREATED, writer.put(caller, document, settled), entry, provider)
                : create(caller, document, entry, provider, settled);
    }

    /** Whether the service would be told the start that it was told before. */
    private boolean isAtTheTimeOf(LedgerRecord open, CalendarEntry entry, MeetingProvider provider) {
        MeetingDetails details = EntryRules.details(entry, provider, context.now());
        MeetingDetails told = DetailsForProvider.ofNew(details, provider, context.now()).details;
        return SyncedDetails.of(details, told).start().equals(open.sent().flatMap(SyncedDetails::start));
    }

    private OperationResult create(
            Caller caller,
            EntryDocument document,
            CalendarEntry entry,
            MeetingProvider provider,
            @Nullable LedgerRecord before) {
        MeetingDetails details = EntryRules.details(entry, provider, context.now());
        Meeting remains =
                before == null ? null : MeetingItems.ownOn(entry, before).orElse(null);
        // With our key on it, what the entry shows is of its own meeting that was deleted in another replica.
        boolean own = remains != null
                || (before != null
                        && before.hadOneBefore()
                        && entry.ownershipToken().isPresent());
        if (!own && (entry.isOnline() || entry.meetingId().isPresent())) {
            throw EntryStatus.foreign(entry, context).refusal();
        }
        Account account = context.calls.account(caller.id(), provider);
        MeetingDetails told = DetailsForProvider.ofNew(details, provider, context.now()).details;
        SyncedDetails sent = SyncedDetails.of(details, told);
        LedgerRecord asked = intent(caller, entry, before, provider, sent, remains);
        writer.checkRoomForAny(caller, document, asked);
        context.quota.count(caller.id());
        LedgerRecord intent = context.intend(caller, asked);
        Meeting meeting = send(account, provider, told, intent, before);
        LedgerRecord live = made.keep(intent, meeting, sent);
        return answer(OperationResult.Done.CREATED, writer.put(caller, document, live), entry, provider);
    }

    private LedgerRecord intent(
            Caller caller,
            CalendarEntry entry,
            @Nullable LedgerRecord before,
            MeetingProvider provider,
            SyncedDetails sent,
            @Nullable Meeting remains) {
        return before != null && (before.state() == MeetingState.CREATING || before.state() == MeetingState.UNKNOWN)
                ? before.again(sent, context.now())
                : LedgerRecord.intent(
                                entry.key(),
                                before,
                                provider.id(),
                                caller.name(),
                                sent,
                                remains,
                                context.newKey(),
                                context.now())
                        .heldBy(caller.id());
    }

    private Meeting send(
            Account account,
            MeetingProvider provider,
            MeetingDetails details,
            LedgerRecord intent,
            @Nullable LedgerRecord before) {
        Meeting made;
        try {
            made = context.calls.call(
                    account,
                    provider,
                    session -> ZoneFallback.tell(
                            details, told -> provider.create(session, told, intent.idempotencyKey())));
        } catch (ProviderException failure) {
            boolean unknown = failure.kind() == ProviderException.Kind.OUTCOME_UNKNOWN;
            if (unknown) {
                reconciler.unanswered(intent);
            }
            context.write(unknown ? intent.to(MeetingState.UNKNOWN, context.now()) : notMade(intent, before));
            throw ProviderCalls.problem(provider, failure);
        } catch (MeetingException tokenProblem) {
            // The service refused the token and a refresh did not heal it: nothing was created.
            context.write(notMade(intent, before));
            throw tokenProblem;
        }
        if (LinkCheck.isUsable(made)) {
            reconciler.answered(before, intent);
            return made;
        }
        boolean none = LinkCheck.discard(made, account, provider, context.calls);
        if (!none) {
            // It is found by its idempotency key, and deleted then.
            reconciler.unanswered(intent);
        }
        context.write(none ? notMade(intent, before) : intent.to(MeetingState.UNKNOWN, context.now()));
        throw LinkCheck.problem(provider);
    }

    /** This create made none; of one before it nobody knows still, and waits for it no longer than before. */
    private LedgerRecord notMade(LedgerRecord intent, @Nullable LedgerRecord before) {
        return before != null && before.idempotencyKey().equals(intent.idempotencyKey())
                ? intent.undone(before)
                : intent.abandoned(context.now());
    }

    private static OperationResult answer(
            OperationResult.Done done, LedgerRecord record, CalendarEntry entry, MeetingProvider provider) {
        return OperationResult.about(entry, provider, done, record).notifyInvitees(entry.hasInvitees());
    }
}

package org.dominomeetings.core.operation;

import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;

/** Gives an entry its meeting, at most one however often it is asked. Runs while the entry's lock is held. */
final class CreateMeeting {
    private final Ports ports;
    private final Reconciler reconciler;
    private final EntryWriter writer;
    private final MadeMeetings made;

    CreateMeeting(Ports ports, Reconciler reconciler, EntryWriter writer, MadeMeetings made) {
        this.ports = ports;
        this.reconciler = reconciler;
        this.writer = writer;
        this.made = made;
    }

    MeetingAnswer run(Caller caller, EntryDocument document, CalendarEntry entry, String service) {
        MeetingProvider provider = ports.providers.asked(service);
        LedgerRecord record = ports.record(entry);
        Identity.check(entry, record);
        EntryStatus status = EntryStatus.of(record, ports);
        if (record != null && !record.service().equals(service)) {
            checkFree(status, record);
        }
        MeetingState state = record == null ? MeetingState.NONE : record.state();
        switch (state) {
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
                return answer(MeetingAnswer.Done.ALREADY_THERE, shown, entry, provider);
        }
    }

    /** Whether another service's meeting, or the doubt about one, stands in the way; one that is gone does not. */
    private void checkFree(EntryStatus other, LedgerRecord record) {
        if (other.keepsFromCreating()) {
            throw other.refusal();
        }
        if (record.state() != MeetingState.NONE && record.state() != MeetingState.GONE_AT_PROVIDER) {
            throw MeetingProblem.of(ProblemCode.OTHER_SERVICE, ports.providers.label(record.service()))
                    .field("service");
        }
    }

    /** A create of which nobody knows what became. */
    private MeetingAnswer again(
            Caller caller, EntryDocument document, CalendarEntry entry, MeetingProvider provider, LedgerRecord open) {
        boolean harmless = provider.capabilities().has(Capability.IDEMPOTENT_CREATE);
        if (harmless && !provider.capabilities().has(Capability.LOOKUP)) {
            HostRule.check(caller, open, provider);
            return create(caller, document, entry, provider, open);
        }
        // Looked up even where a second create is harmless: the subject may have changed, and be the service's key.
        LedgerRecord settled = harmless ? reconciler.find(caller, open).orElse(open) : reconciler.settle(caller, open);
        return settled.state() == MeetingState.LIVE
                ? answer(MeetingAnswer.Done.CREATED, writer.put(caller, document, settled), entry, provider)
                : create(caller, document, entry, provider, settled);
    }

    private MeetingAnswer create(
            Caller caller, EntryDocument document, CalendarEntry entry, MeetingProvider provider, LedgerRecord before) {
        MeetingDetails details = EntryRules.details(entry, provider, ports.now());
        Meeting remains =
                before == null ? null : MeetingItems.ownOn(entry, before).orElse(null);
        // With our key on it, what the entry shows is of its own meeting that was deleted in another replica.
        boolean own = remains != null
                || before != null && before.hadOneBefore() && entry.entryKey().isPresent();
        if (!own && (entry.isOnline() || entry.meetingId().isPresent())) {
            throw EntryStatus.foreign(entry, ports).refusal();
        }
        Account account = ports.calls.account(caller.id(), provider);
        MeetingDetails told = Telling.ofNew(details, provider, ports.now()).details;
        SentDetails sent = SentDetails.of(details, told);
        LedgerRecord asked = intent(caller, entry, before, provider, sent, remains);
        writer.checkRoomForAny(caller, document, asked);
        ports.quota.count(caller.id());
        LedgerRecord intent = ports.intend(caller, asked);
        Meeting meeting = send(account, provider, told, intent, before);
        LedgerRecord live = made.keep(intent, meeting, sent);
        return answer(MeetingAnswer.Done.CREATED, writer.put(caller, document, live), entry, provider);
    }

    private LedgerRecord intent(
            Caller caller,
            CalendarEntry entry,
            LedgerRecord before,
            MeetingProvider provider,
            SentDetails sent,
            Meeting remains) {
        boolean again =
                before != null && (before.state() == MeetingState.CREATING || before.state() == MeetingState.UNKNOWN);
        return again
                ? before.again(sent, ports.now())
                : LedgerRecord.intent(
                                entry.key(),
                                before,
                                provider.id(),
                                caller.name(),
                                sent,
                                remains,
                                ports.newKey(),
                                ports.now())
                        .heldBy(caller.id());
    }

    private Meeting send(
            Account account,
            MeetingProvider provider,
            MeetingDetails details,
            LedgerRecord intent,
            LedgerRecord before) {
        Meeting made;
        try {
            made = ports.calls.call(
                    account,
                    provider,
                    transport -> ZoneFallback.tell(details, told -> provider.create(told, intent.tag(), transport)));
        } catch (ProviderFailure failure) {
            boolean unknown = failure.kind() == ProviderFailure.Kind.OUTCOME_UNKNOWN;
            if (unknown) {
                reconciler.unanswered(intent);
            }
            ports.write(unknown ? intent.to(MeetingState.UNKNOWN, ports.now()) : notMade(intent, before));
            throw ProviderCalls.problem(provider, failure);
        } catch (MeetingProblem tokenProblem) {
            // The service refused the token and a refresh did not heal it: nothing was created.
            ports.write(notMade(intent, before));
            throw tokenProblem;
        }
        if (LinkCheck.isUsable(made)) {
            reconciler.answered(before, intent);
            return made;
        }
        boolean none = LinkCheck.discard(made, account, provider, ports.calls);
        if (!none) {
            // It is found by its tag, and deleted then.
            reconciler.unanswered(intent);
        }
        ports.write(none ? notMade(intent, before) : intent.to(MeetingState.UNKNOWN, ports.now()));
        throw LinkCheck.problem(provider);
    }

    /** This create made none; of one before it nobody knows still, and waits for it no longer than before. */
    private LedgerRecord notMade(LedgerRecord intent, LedgerRecord before) {
        return before != null && before.tag().equals(intent.tag())
                ? intent.undone(before)
                : intent.abandoned(ports.now());
    }

    private static MeetingAnswer answer(
            MeetingAnswer.Done done, LedgerRecord record, CalendarEntry entry, MeetingProvider provider) {
        return MeetingAnswer.about(entry, provider, done, record).notifyInvitees(entry.hasInvitees());
    }
}

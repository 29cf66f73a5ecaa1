package org.dominomeetings.core.operation;

import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.LocalizedMessage;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.LinkCheck;
import org.dominomeetings.core.provider.ProviderCalls;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;

/**
 * Takes over a meeting that HCL's feature made. Its items are no proof, so the service is asked whether the person's account
 * holds it. Runs while the entry's lock is held.
 */
public final class AdoptMeeting {
    private final OperationContext context;
    private final EntryWriter writer;

    public AdoptMeeting(OperationContext context, EntryWriter writer) {
        this.context = context;
        this.writer = writer;
    }

    public OperationResult run(Caller caller, EntryDocument document, CalendarEntry entry, String service) {
        MeetingProvider provider = context.providers.asked(service);
        LedgerRecord record = context.record(entry);
        EntryOwnershipCheck.check(entry, record);
        EntryStatus status = EntryStatus.of(record, context);
        if (status.keepsFromCreating()) {
            throw status.refusal();
        }
        if (status.actions().contains(EntryStatus.Action.UPDATE)) {
            // The one that it has is its own, and is kept in step already.
            throw MeetingException.of(ProblemCode.OWN_MEETING);
        }
        if (!entry.meetingId().isPresent()) {
            EntryStatus shown = EntryStatus.of(entry, record, context);
            throw shown.kind() == EntryStatus.Kind.NOT_ADOPTABLE
                    ? shown.refusal()
                    : MeetingException.of(ProblemCode.NO_MEETING);
        }
        MeetingProvider named = context.providers.namedOn(entry).orElse(null);
        if (!entry.service().trim().isEmpty() && named != provider) {
            throw MeetingException.of(ProblemCode.OTHER_SERVICE, context.providers.labelOn(entry))
                    .field("service");
        }
        Account account = context.calls.account(caller.id(), provider);
        Meeting told = read(account, provider, entry.meetingId().get());
        LedgerRecord intent = LedgerRecord.intent(
                        entry.key(),
                        record,
                        provider.id(),
                        caller.name(),
                        SyncedDetails.read(""),
                        null,
                        context.newKey(),
                        context.now())
                .heldBy(caller.id());
        LedgerRecord live = context.intend(caller, LedgerRecord.adopted(intent, told, context.now()));
        return OperationResult.of(OperationResult.Done.ADOPTED, writer.put(caller, document, live));
    }

    private Meeting read(Account account, MeetingProvider provider, String meetingId) {
        try {
            Meeting told = context.calls.call(account, provider, session -> provider.read(session, meetingId));
            LinkCheck.checked(told.joinUrl(), provider);
            return told;
        } catch (ProviderException failure) {
            MeetingException problem = ProviderCalls.problem(provider, failure);
            throw failure.kind() == ProviderException.Kind.GONE ? notHeld(problem, provider) : problem;
        } catch (IllegalArgumentException notAnIdOfAnyService) {
            throw notHeld(
                    MeetingException.because(notAnIdOfAnyService, ProblemCode.GONE_AT_PROVIDER, provider.label()),
                    provider);
        }
    }

    /** A service says the same of what there is not and of what is another account's. */
    private static MeetingException notHeld(MeetingException problem, MeetingProvider provider) {
        return problem.standing(new LocalizedMessage("note.not-held", provider.label()));
    }
}

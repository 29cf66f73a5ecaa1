package org.dominomeetings.core.operation;

import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.problem.Sentence;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;

/**
 * Takes over a meeting that HCL's feature made. Its items are no proof, so the service is asked whether the person's account
 * holds it. Runs while the entry's lock is held.
 */
final class AdoptMeeting {
    private final Ports ports;
    private final EntryWriter writer;

    AdoptMeeting(Ports ports, EntryWriter writer) {
        this.ports = ports;
        this.writer = writer;
    }

    MeetingAnswer run(Caller caller, EntryDocument document, CalendarEntry entry, String service) {
        MeetingProvider provider = ports.providers.asked(service);
        LedgerRecord record = ports.record(entry);
        Identity.check(entry, record);
        EntryStatus status = EntryStatus.of(record, ports);
        if (status.keepsFromCreating()) {
            throw status.refusal();
        }
        if (status.actions().contains(EntryStatus.Action.UPDATE)) {
            // The one that it has is its own, and is kept in step already.
            throw MeetingProblem.of(ProblemCode.OWN_MEETING);
        }
        if (!entry.meetingId().isPresent()) {
            EntryStatus shown = EntryStatus.of(entry, record, ports);
            throw shown.kind() == EntryStatus.Kind.NOT_ADOPTABLE
                    ? shown.refusal()
                    : MeetingProblem.of(ProblemCode.NO_MEETING);
        }
        MeetingProvider named = ports.providers.namedOn(entry).orElse(null);
        if (!entry.service().trim().isEmpty() && named != provider) {
            throw MeetingProblem.of(ProblemCode.OTHER_SERVICE, ports.providers.labelOn(entry))
                    .field("service");
        }
        Account account = ports.calls.account(caller.id(), provider);
        Meeting told = read(account, provider, entry.meetingId().get());
        LedgerRecord intent = LedgerRecord.intent(
                        entry.key(),
                        record,
                        provider.id(),
                        caller.name(),
                        SentDetails.read(""),
                        null,
                        ports.newKey(),
                        ports.now())
                .heldBy(caller.id());
        LedgerRecord live = ports.intend(caller, LedgerRecord.adopted(intent, told, ports.now()));
        return MeetingAnswer.of(MeetingAnswer.Done.ADOPTED, writer.put(caller, document, live));
    }

    private Meeting read(Account account, MeetingProvider provider, String meetingId) {
        try {
            Meeting told = ports.calls.call(account, provider, transport -> provider.read(meetingId, transport));
            LinkCheck.checked(told.joinUrl(), provider);
            return told;
        } catch (ProviderFailure failure) {
            MeetingProblem problem = ProviderCalls.problem(provider, failure);
            throw failure.kind() == ProviderFailure.Kind.GONE ? notHeld(problem, provider) : problem;
        } catch (IllegalArgumentException notAnIdOfAnyService) {
            throw notHeld(
                    MeetingProblem.because(notAnIdOfAnyService, ProblemCode.GONE_AT_PROVIDER, provider.label()),
                    provider);
        }
    }

    /** A service says the same of what there is not and of what is another account's. */
    private static MeetingProblem notHeld(MeetingProblem problem, MeetingProvider provider) {
        return problem.standing(new Sentence("note.not-held", provider.label()));
    }
}

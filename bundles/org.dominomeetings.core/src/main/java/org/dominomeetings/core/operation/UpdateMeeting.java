package org.dominomeetings.core.operation;

import java.util.Set;
import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;

/**
 * Brings a meeting in step with its entry, in place. Where nothing has changed, no service is called. Runs while the
 * entry's lock is held.
 */
final class UpdateMeeting {
    private final Ports ports;
    private final Reconciler reconciler;
    private final EntryWriter writer;

    UpdateMeeting(Ports ports, Reconciler reconciler, EntryWriter writer) {
        this.ports = ports;
        this.reconciler = reconciler;
        this.writer = writer;
    }

    MeetingAnswer run(Caller caller, EntryDocument document, CalendarEntry entry) {
        LedgerRecord record = live(caller, entry);
        MeetingProvider provider = ports.providers.holding(record.service());
        SeriesRules.checkInstance(entry);
        SentDetails sent = record.sent().get();
        MeetingDetails details = EntryRules.details(entry, sent, provider, ports.now());
        boolean uncertain = record.state() == MeetingState.UPDATING;
        // The service may have taken any detail of an update whose outcome is unknown; sending all settles that.
        Set<Detail> changed =
                uncertain ? provider.capabilities().followed() : Telling.changed(sent, details, provider, ports.now());
        if (changed.isEmpty()) {
            LedgerRecord shown = writer.repair(caller, document, entry, record);
            return MeetingAnswer.about(entry, provider, MeetingAnswer.Done.UNCHANGED, shown);
        }
        HostRule.check(caller, record, provider);
        Account account = ports.calls.account(record.personId(), provider);
        writer.checkRoom(caller, document, record);
        LedgerRecord intent = ports.intend(caller, record.to(MeetingState.UPDATING, ports.now()));
        Telling told =
                Telling.ofChange(details, uncertain ? null : sent.start().orElse(null), changed, provider, ports.now());
        Meeting meeting = send(account, provider, told, intent, record);
        LedgerRecord updated = ports.write(intent.live(meeting, SentDetails.of(details, told.details), ports.now()));
        LedgerRecord shown = writer.put(caller, document, updated);
        return MeetingAnswer.about(entry, provider, MeetingAnswer.Done.UPDATED, shown)
                .changed(changed)
                .notifyInvitees(entry.hasInvitees());
    }

    private LedgerRecord live(Caller caller, CalendarEntry entry) {
        LedgerRecord record = ports.record(entry);
        Identity.check(entry, record);
        if (record == null) {
            throw MeetingProblem.of(ProblemCode.NO_MEETING);
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
                throw EntryStatus.of(settled, ports).refusal();
            default:
                throw EntryStatus.of(record, ports).refusal();
        }
    }

    private Meeting send(
            Account account, MeetingProvider provider, Telling told, LedgerRecord intent, LedgerRecord before) {
        Meeting known = intent.meeting().get();
        try {
            Meeting after = ports.calls.call(
                    account,
                    provider,
                    transport -> ZoneFallback.tell(
                            told.details, details -> provider.update(known, details, told.changed, transport)));
            // The change was made; guests keep the link that they have.
            return LinkCheck.isUsable(after) ? after : known;
        } catch (ProviderFailure failure) {
            if (failure.kind() == ProviderFailure.Kind.GONE) {
                ports.write(intent.to(MeetingState.GONE_AT_PROVIDER, ports.now()));
            } else if (failure.kind() != ProviderFailure.Kind.OUTCOME_UNKNOWN) {
                ports.write(intent.undone(before));
            }
            throw ProviderCalls.problem(provider, failure);
        } catch (MeetingProblem tokenProblem) {
            ports.write(intent.undone(before));
            throw tokenProblem;
        }
    }
}

package org.dominomeetings.core.operation;

import java.util.Locale;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.KeptEntries;
import org.dominomeetings.core.entry.KeptEntries.Presence;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.StrayMeeting;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capability;

/**
 * Finishes what one record says was begun, in the name of the person who began it. Every step is one that a repeated click
 * would take, so a crash in the middle leaves no more than there was. Runs while the entry's lock is held.
 */
final class Settlement {
    private final Ports ports;
    private final Reconciler reconciler;
    private final EntryWriter writer;
    private final UpdateMeeting update;
    private final DeleteMeeting delete;

    private final LeaveMeeting leave;

    Settlement(
            Ports ports,
            Reconciler reconciler,
            EntryWriter writer,
            UpdateMeeting update,
            DeleteMeeting delete,
            LeaveMeeting leave) {
        this.ports = ports;
        this.reconciler = reconciler;
        this.writer = writer;
        this.update = update;
        this.delete = delete;
        this.leave = leave;
    }

    /**
     * @param open a record of which something is not finished
     * @throws MeetingProblem that says why it still is not
     */
    void finish(LedgerRecord open, KeptEntries entries) {
        if (open.key().isLeft()) {
            finishLeft(inTheNameOf(open, Locale.ENGLISH), open);
            return;
        }
        MeetingProblem why = null;
        try {
            finishOwn(open, entries);
        } catch (MeetingProblem notYet) {
            why = notYet;
        }
        // What becomes of the entry's own meeting makes no difference to one that it must not have.
        if (!open.strays().isEmpty()) {
            deleteStrays(ports.record(open.key()));
        }
        if (why != null) {
            throw why;
        }
    }

    private void finishOwn(LedgerRecord open, KeptEntries entries) {
        Presence presence = entries.presence(open.key());
        EntryDocument document = entries.saved(open.key());
        Caller beginner = inTheNameOf(open, language(open, presence, document));
        switch (open.state()) {
            case CREATING:
            case UNKNOWN:
                LedgerRecord settled = reconciler.settle(beginner, open);
                if (!settled.isWritten()) {
                    show(beginner, settled, presence, document);
                }
                if (settled.state() == MeetingState.LIVE && cameToBeByTheQuestion(settled)) {
                    update.run(beginner, document, here(settled, presence, document));
                }
                break;
            case UPDATING:
                update.run(beginner, document, here(open, presence, document));
                break;
            case DELETING:
                LedgerRecord ended = delete.end(beginner, open);
                if (!ended.isWritten()) {
                    show(beginner, ended, presence, document);
                }
                break;
            default:
                if (!open.isWritten()) {
                    show(beginner, open, presence, document);
                }
        }
    }

    /** Of a meeting that its entry let go of nothing is left but to delete it, if there is one. */
    private void finishLeft(Caller beginner, LedgerRecord left) {
        switch (leave.next(left)) {
            case WAIT:
                return;
            case FORGET:
                ports.write(ports.write(left.ended(ports.now())).closed());
                return;
            default:
                boolean unsure = left.isOfUnknownOutcome();
                LedgerRecord settled = unsure ? reconciler.settle(beginner, left) : left;
                if (settled.state() != MeetingState.NONE) {
                    ports.write(delete.end(beginner, settled).closed());
                }
        }
    }

    /** Who began it, whatever he is called by now. */
    private static Caller inTheNameOf(LedgerRecord record, Locale language) {
        return new Caller(record.person(), record.personId(), language, null);
    }

    /** A service that can only be asked by a create has not been told the subject by that. */
    private boolean cameToBeByTheQuestion(LedgerRecord record) {
        return !ports.providers.holding(record.service()).capabilities().has(Capability.LOOKUP);
    }

    /** Of who began, whose language the lines on the entry are in; of older records what the entry itself is in. */
    private Locale language(LedgerRecord record, Presence presence, EntryDocument document) {
        return record.language()
                .orElseGet(() -> presence == Presence.SAVED
                        ? ports.providers
                                .find(record.service())
                                .flatMap(provider -> MeetingItems.languageOf(
                                        document.read(EntryDocument.Purpose.READ), record, provider))
                                .orElseGet(Locale::getDefault)
                        : Locale.getDefault());
    }

    private void deleteStrays(LedgerRecord record) {
        LedgerRecord left = record;
        for (StrayMeeting stray : record.strays()) {
            boolean isOwnNow = record.service().equals(stray.service())
                    && record.state() != MeetingState.NONE
                    && record.meeting()
                            .map(Meeting::id)
                            .filter(stray.id()::equals)
                            .isPresent();
            if (!isOwnNow) {
                reconciler.checkArrived(stray);
                delete.stray(stray);
            }
            left = ports.write(left.withoutStray(stray));
            reconciler.forget(stray);
        }
    }

    /** Deletes the meeting of an entry that is deleted itself; there is nothing left to take it off. */
    void end(LedgerRecord live) {
        // Nothing is written on an entry, so that no language is needed.
        ports.write(delete.end(inTheNameOf(live, Locale.ENGLISH), live).closed());
    }

    /** Makes the entry say what the record says. */
    private void show(Caller beginner, LedgerRecord record, Presence presence, EntryDocument document) {
        boolean over = record.state() == MeetingState.NONE && presence != Presence.SAVED;
        boolean bothGone = record.state() == MeetingState.GONE_AT_PROVIDER && presence == Presence.DELETED;
        if (over || bothGone) {
            // Nothing is left that could be taken off, or put there.
            ports.write(record.closed());
            return;
        }
        here(record, presence, document);
        if (record.state() == MeetingState.NONE) {
            writer.takeOff(document, record);
        } else {
            writer.put(beginner, document, record);
        }
    }

    /** The entry, which must be here and the record's own. */
    private static CalendarEntry here(LedgerRecord record, Presence presence, EntryDocument document) {
        if (presence != Presence.SAVED) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        CalendarEntry entry = document.read(EntryDocument.Purpose.EDIT);
        Identity.check(entry, record);
        return entry;
    }
}

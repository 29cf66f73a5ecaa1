package org.dominomeetings.core.operation;

import java.util.Locale;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.KeptEntries;
import org.dominomeetings.core.entry.KeptEntries.Presence;
import org.dominomeetings.core.ledger.LedgerRecord;
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
        Caller beginner = inTheNameOf(open);
        if (open.key().isLeft()) {
            finishLeft(beginner, open);
            return;
        }
        Presence presence = entries.presence(open.key());
        EntryDocument document = entries.saved(open.key());
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
                show(beginner, delete.end(beginner, open), presence, document);
                break;
            default:
                show(beginner, open, presence, document);
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
                boolean unsure = left.state() == MeetingState.CREATING || left.state() == MeetingState.UNKNOWN;
                LedgerRecord settled = unsure ? reconciler.settle(beginner, left) : left;
                if (settled.state() != MeetingState.NONE) {
                    ports.write(delete.end(beginner, settled).closed());
                }
        }
    }

    /** Who began it, whatever he is called by now. */
    private static Caller inTheNameOf(LedgerRecord record) {
        return new Caller(record.person(), record.personId(), Locale.getDefault(), null);
    }

    /** A service that can only be asked by a create has not been told the subject by that. */
    private boolean cameToBeByTheQuestion(LedgerRecord record) {
        return !ports.providers.holding(record.service()).capabilities().has(Capability.LOOKUP);
    }

    /** Deletes the meeting of an entry that is deleted itself; there is nothing left to take it off. */
    void end(LedgerRecord live) {
        ports.write(delete.end(inTheNameOf(live), live).closed());
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

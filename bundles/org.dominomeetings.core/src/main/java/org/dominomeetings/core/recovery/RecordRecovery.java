package org.dominomeetings.core.recovery;

import java.util.Locale;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.entry.ServerEntryStore.Presence;
import org.dominomeetings.core.items.MeetingItems;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.OrphanMeeting;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.DeleteMeeting;
import org.dominomeetings.core.operation.EntryWriter;
import org.dominomeetings.core.operation.LeaveMeeting;
import org.dominomeetings.core.operation.UpdateMeeting;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.reconcile.Reconciler;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.dominomeetings.core.spi.Capability;

/**
 * Completes the operation that one record says was begun, in the name of the person who began it. Every step is one
 * that a repeated click would take, so a crash in the middle leaves no more than there was. Runs while the entry's lock
 * is held.
 */
public final class RecordRecovery {
    private final OperationContext context;
    private final Reconciler reconciler;
    private final EntryWriter writer;
    private final UpdateMeeting update;
    private final DeleteMeeting delete;

    private final LeaveMeeting leave;

    public RecordRecovery(
            OperationContext context,
            Reconciler reconciler,
            EntryWriter writer,
            UpdateMeeting update,
            DeleteMeeting delete,
            LeaveMeeting leave) {
        this.context = context;
        this.reconciler = reconciler;
        this.writer = writer;
        this.update = update;
        this.delete = delete;
        this.leave = leave;
    }

    /**
     * @param open a record of which something is not finished
     * @throws MeetingException that says why it still is not
     */
    void finish(LedgerRecord open, ServerEntryStore entries) {
        if (open.key().isLeft()) {
            finishLeft(inTheNameOf(open, Locale.ENGLISH), open);
            return;
        }
        MeetingException why = null;
        try {
            finishOwn(open, entries);
        } catch (MeetingException notYet) {
            why = notYet;
        }
        // What becomes of the entry's own meeting makes no difference to one that it must not have.
        if (!open.strays().isEmpty()) {
            LedgerRecord current = context.record(open.key());
            if (current != null) {
                deleteStrays(current);
            }
        }
        if (why != null) {
            throw why;
        }
    }

    private void finishOwn(LedgerRecord open, ServerEntryStore entries) {
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
                context.write(context.write(left.ended(context.now())).closed());
                return;
            default:
                boolean unsure = left.isOfUnknownOutcome();
                LedgerRecord settled = unsure ? reconciler.settle(beginner, left) : left;
                if (settled.state() != MeetingState.NONE) {
                    context.write(delete.end(beginner, settled).closed());
                }
        }
    }

    /** Who began it, whatever he is called by now. */
    private static Caller inTheNameOf(LedgerRecord record, Locale language) {
        return new Caller(record.person(), record.personId(), language, null);
    }

    /** A service that can only be asked by a create has not been told the subject by that. */
    private boolean cameToBeByTheQuestion(LedgerRecord record) {
        return !context.providers.holding(record.service()).capabilities().has(Capability.LOOKUP);
    }

    /** Of who began, whose language the lines on the entry are in; of older records what the entry itself is in. */
    private Locale language(LedgerRecord record, Presence presence, EntryDocument document) {
        return record.language()
                .orElseGet(() -> presence == Presence.SAVED
                        ? context.providers
                                .find(record.service())
                                .flatMap(provider -> MeetingItems.languageOf(
                                        document.read(EntryDocument.Purpose.READ), record, provider))
                                .orElseGet(Locale::getDefault)
                        : Locale.getDefault());
    }

    private void deleteStrays(LedgerRecord record) {
        LedgerRecord left = record;
        for (OrphanMeeting stray : record.strays()) {
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
            left = context.write(left.withoutStray(stray));
            reconciler.forget(stray);
        }
    }

    /** Deletes the meeting of an entry that is deleted itself; there is nothing left to take it off. */
    void end(LedgerRecord live) {
        // Nothing is written on an entry, so that no language is needed.
        context.write(delete.end(inTheNameOf(live, Locale.ENGLISH), live).closed());
    }

    /** Makes the entry say what the record says. */
    private void show(Caller beginner, LedgerRecord record, Presence presence, EntryDocument document) {
        boolean over = record.state() == MeetingState.NONE && presence != Presence.SAVED;
        boolean bothGone = record.state() == MeetingState.GONE_AT_PROVIDER && presence == Presence.DELETED;
        if (over || bothGone) {
            // Nothing is left that could be taken off, or put there.
            context.write(record.closed());
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
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        CalendarEntry entry = document.read(EntryDocument.Purpose.EDIT);
        EntryOwnershipCheck.check(entry, record);
        return entry;
    }
}

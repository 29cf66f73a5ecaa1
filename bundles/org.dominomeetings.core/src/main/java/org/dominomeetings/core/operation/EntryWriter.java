package org.dominomeetings.core.operation;

import java.util.Collections;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.items.LargestMeeting;
import org.dominomeetings.core.items.MeetingItems;
import org.dominomeetings.core.items.MeetingLines;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.Texts;

/** Writes the record's meeting to the entry and closes the record. Repeating it changes nothing more. */
public final class EntryWriter {
    private final OperationContext context;

    public EntryWriter(OperationContext context) {
        this.context = context;
    }

    /**
     * Before a meeting is made: whether the entry has room for it, however long what the service tells of it.
     *
     * @param intent to make it
     * @throws MeetingException {@code entry-full}
     */
    void checkRoomForAny(Caller caller, EntryDocument document, LedgerRecord intent) {
        MeetingProvider provider = context.providers.holding(intent.service());
        checkRoom(
                caller,
                document,
                intent.live(LargestMeeting.of(provider), intent.sent().get(), context.now()));
    }

    /** The same of a meeting that there is. */
    void checkRoom(Caller caller, EntryDocument document, LedgerRecord record) {
        document.checkRoom(putting(caller, record));
    }

    /** Puts the record's meeting on the entry. */
    public LedgerRecord put(Caller caller, EntryDocument document, LedgerRecord record) {
        write(document, putting(caller, record));
        return record.isWritten() ? record : context.write(record.closed());
    }

    private EntryDocument.Edit putting(Caller caller, LedgerRecord record) {
        MeetingProvider provider = context.providers.holding(record.service());
        Texts texts = Texts.in(caller.locale());
        return current -> MeetingItems.put(current, record, provider, texts);
    }

    /**
     * What is written is settled with the service by now. Why ever it cannot be written, the person hears that; the record
     * stays open, so that the next click or the sweeper writes it.
     */
    private static void write(EntryDocument document, EntryDocument.Edit edit) {
        try {
            document.write(edit);
        } catch (MeetingException problem) {
            throw problem.code() == ProblemCode.ENTRY_NOT_WRITTEN
                    ? problem
                    : MeetingException.because(problem, ProblemCode.ENTRY_NOT_WRITTEN);
        }
    }

    /** Before a meeting is deleted: whether the entry can be told so. */
    void checkRoomToTakeOff(EntryDocument document, LedgerRecord record) {
        document.checkRoom(takingOff(record));
    }

    private EntryDocument.Edit takingOff(LedgerRecord record) {
        String label = context.providers.label(record.service());
        return current -> MeetingItems.takeOff(
                current,
                MeetingItems.ownOn(current, record)
                        .orElseGet(() -> record.meeting().orElseGet(record.remains()::get)),
                MeetingLines.known(current, record, label));
    }

    /** Takes the record's meeting, which has ended, off the entry, or the one before it that still stands there. */
    public LedgerRecord takeOff(EntryDocument document, LedgerRecord record) {
        boolean remembered = record.meeting().isPresent() || record.remains().isPresent();
        write(document, remembered ? takingOff(record) : takingOffShown());
        return record.isWritten() ? record : context.write(record.closed());
    }

    /** Of a meeting that is not remembered any more an entry tells itself what it was, if it was made here. */
    private EntryDocument.Edit takingOffShown() {
        return current -> {
            if (!current.ownershipToken().isPresent() || !current.meetingId().isPresent()) {
                return Collections.emptyList();
            }
            return MeetingItems.takeOffShown(current, context.providers.labelOn(current));
        };
    }

    /**
     * Takes off what an entry shows of its own meeting that ended before: the delete may have been in another replica, and
     * an older version of the entry, or one that somebody saved at the same time, have come back since.
     */
    LedgerRecord takeOffRemains(EntryDocument document, CalendarEntry entry, LedgerRecord ended) {
        if (!ended.isWritten()) {
            return takeOff(document, ended);
        }
        if (entry.ownershipToken().isPresent() && entry.meetingId().isPresent()) {
            document.write(takingOffShown());
        }
        return ended;
    }

    /** Puts the meeting on the entry again where an earlier attempt did not get so far, or somebody took it off. */
    LedgerRecord repair(Caller caller, EntryDocument document, CalendarEntry entry, LedgerRecord live) {
        boolean shown = live.isWritten() && entry.shows(live.meeting().get());
        if (shown) {
            return live;
        }
        checkRoom(caller, document, live);
        return put(caller, document, live);
    }
}

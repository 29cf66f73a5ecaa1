package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.entry.EntryId;

/**
 * Journal and ledger in one: a record for each entry that has or had a meeting, written before and after each call to a
 * service. Kept on one replica, where a write is compare and set. Safe for any thread; when a method returns, what it
 * wrote is durable.
 */
public interface Ledger {
    /**
     * @throws org.dominomeetings.core.problem.MeetingException {@code record-unreadable} if there is one and it cannot be
     *     understood, {@code ledger-unavailable} if the ledger is out of reach; so do the others
     */
    Optional<LedgerRecord> find(EntryId key);

    /**
     * The records that are {@linkplain LedgerRecord#isOpen() open}; opens no other. For the sweeper and not for requests,
     * which it lets through between its portions.
     */
    UnfinishedRecords open();

    /**
     * The entries whose meeting is live, or is being updated, and not over at a moment, as far as is known when it ends;
     * the last to end first. Taken from an index, so that no record is opened.
     */
    List<UpcomingEntry> toCome(Instant now);

    /**
     * The entries of finished records about which nothing was left to do at a moment: their meeting was over or had ended by
     * then. The oldest first; taken from an index.
     *
     * @param most how many at the most
     */
    List<EntryId> overBefore(Instant moment, int most);

    /** Looks at a finished record again only when it would be due if its meeting were over now. */
    void putOff(LedgerRecord over, Instant now);

    /**
     * Removes a finished record for good.
     *
     * @return false if somebody else wrote meanwhile; nothing is removed then
     */
    boolean remove(LedgerRecord over);

    /**
     * The entries whose records have a meeting, be it live, ended or about to end; taken from an index. More than one only
     * where a service's answer was taken for that of another entry.
     *
     * @param service id of the service
     * @param meetingId as the service names it
     */
    List<EntryId> holders(String service, String meetingId);

    /**
     * Writes a record if the one kept now is the one before it.
     *
     * @param next of revision 1 if there was none
     * @return false if somebody else wrote meanwhile; nothing is written then
     */
    boolean write(LedgerRecord next);
}

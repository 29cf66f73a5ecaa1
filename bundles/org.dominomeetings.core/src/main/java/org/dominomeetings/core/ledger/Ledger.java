package org.dominomeetings.core.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dominomeetings.core.entry.EntryKey;

/**
 * Journal and ledger in one: a record for each entry that has or had a meeting, written before and after each call to a
 * service. Kept on one replica, where a write is compare and set. Safe for any thread; when a method returns, what it
 * wrote is durable.
 */
public interface Ledger {
    /**
     * @throws org.dominomeetings.core.problem.MeetingProblem {@code ledger-unavailable} if it is out of reach; so do the
     *     others
     */
    Optional<LedgerRecord> find(EntryKey key);

    /**
     * The records that are wanted, in no order; a look at all of them, for the sweeper and not for requests.
     *
     * @param wanted decides by the record alone and calls nothing
     */
    List<LedgerRecord> select(Predicate<LedgerRecord> wanted);

    /**
     * Writes a record if the one kept now is the one before it.
     *
     * @param next of revision 1 if there was none
     * @return false if somebody else wrote meanwhile; nothing is written then
     */
    boolean write(LedgerRecord next);
}

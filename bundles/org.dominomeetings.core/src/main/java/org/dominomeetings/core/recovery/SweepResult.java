package org.dominomeetings.core.recovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.ledger.UnreadableDocument;
import org.dominomeetings.core.ledger.UnresolvedMeeting;

/** The result of one run of the sweeper. Immutable. */
public final class SweepResult {
    private final int settled;
    private final List<UnresolvedMeeting> open;
    private final List<UnreadableDocument> unreadable;

    SweepResult(int settled, List<UnresolvedMeeting> open, List<UnreadableDocument> unreadable) {
        this.settled = settled;
        this.open = Collections.unmodifiableList(new ArrayList<>(open));
        this.unreadable = unreadable;
    }

    /** How many entries are in order again. */
    public int settled() {
        return settled;
    }

    /** Records that were passed over because nobody can read them; each needs a person's hand, too. */
    public List<UnreadableDocument> unreadable() {
        return unreadable;
    }

    /** What needs a person's hand. */
    public List<UnresolvedMeeting> open() {
        return open;
    }
}

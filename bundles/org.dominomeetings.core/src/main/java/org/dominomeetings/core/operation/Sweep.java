package org.dominomeetings.core.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.ledger.Unreadable;

/** What one run of the sweeper came to. Immutable. */
public final class Sweep {
    private final int settled;
    private final List<OpenMatter> open;
    private final List<Unreadable> unreadable;

    Sweep(int settled, List<OpenMatter> open, List<Unreadable> unreadable) {
        this.settled = settled;
        this.open = Collections.unmodifiableList(new ArrayList<>(open));
        this.unreadable = unreadable;
    }

    /** How many entries are in order again. */
    public int settled() {
        return settled;
    }

    /** Records that were passed over because nobody can read them; each needs a person's hand, too. */
    public List<Unreadable> unreadable() {
        return unreadable;
    }

    /** What needs a person's hand. */
    public List<OpenMatter> open() {
        return open;
    }
}

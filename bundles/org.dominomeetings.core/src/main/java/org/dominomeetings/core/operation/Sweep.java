package org.dominomeetings.core.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one run of the sweeper came to. Immutable. */
public final class Sweep {
    private final int settled;
    private final List<OpenMatter> open;

    Sweep(int settled, List<OpenMatter> open) {
        this.settled = settled;
        this.open = Collections.unmodifiableList(new ArrayList<>(open));
    }

    /** How many entries are in order again. */
    public int settled() {
        return settled;
    }

    /** What needs a person's hand. */
    public List<OpenMatter> open() {
        return open;
    }
}

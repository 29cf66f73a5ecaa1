package org.dominomeetings.core.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What an entry is a part of when it repeats: a set with one parent and, in documents of their own, its instances.
 * Immutable.
 */
public final class Series {
    private final List<Instant> starts;
    private final boolean movedAlone;

    /**
     * @param starts when the instances start as the set's rule has it; may be empty where the set does not say
     * @param movedAlone whether the entry that the person has before him is an instance whose time alone was changed
     */
    public Series(List<Instant> starts, boolean movedAlone) {
        List<Instant> toTheSecond = new ArrayList<>();
        // As the entry's own times, with which they are compared.
        starts.forEach(start -> toTheSecond.add(start.truncatedTo(ChronoUnit.SECONDS)));
        this.starts = Collections.unmodifiableList(toTheSecond);
        this.movedAlone = movedAlone;
    }

    public List<Instant> starts() {
        return starts;
    }

    public boolean isMovedAlone() {
        return movedAlone;
    }
}

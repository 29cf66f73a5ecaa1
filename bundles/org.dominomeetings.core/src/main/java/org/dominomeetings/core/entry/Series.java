package org.dominomeetings.core.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The repeating set that an entry is a part of: one parent and, in documents of their own, its instances (HCL Calendaring
 * and Scheduling schema). Immutable.
 */
public final class Series {
    private final List<Instant> starts;
    private final boolean movedAlone;
    private final List<String> instances;
    private final boolean known;

    /**
     * @param starts when the instances start as the set's rule has it; may be empty where the set does not say
     * @param movedAlone whether the entry that the person has before him is an instance whose time alone was changed
     */
    public Series(List<Instant> starts, boolean movedAlone) {
        this(starts, movedAlone, Collections.emptyList(), true);
    }

    /**
     * As {@link #Series(List, boolean)}.
     *
     * @param instances the UNIDs of the instances
     */
    public Series(List<Instant> starts, boolean movedAlone, Collection<String> instances) {
        this(starts, movedAlone, instances, true);
    }

    /** A set of which one instance is known and nothing else: it is on a screen, and neither it nor its parent is saved here. */
    public static Series ofInstance(String unid) {
        return new Series(Collections.emptyList(), false, Collections.singletonList(unid), false);
    }

    private Series(List<Instant> starts, boolean movedAlone, Collection<String> instances, boolean known) {
        List<Instant> toTheSecond = new ArrayList<>();
        // As the entry's own times, with which they are compared.
        starts.forEach(start -> toTheSecond.add(start.truncatedTo(ChronoUnit.SECONDS)));
        this.starts = Collections.unmodifiableList(toTheSecond);
        this.movedAlone = movedAlone;
        this.instances = Collections.unmodifiableList(new ArrayList<>(instances));
        this.known = known;
    }

    /** The UNIDs of the instances, as far as they are known. */
    public List<String> instances() {
        return instances;
    }

    /** Whether the entry's own time is the set's; of a set that is not known it is that of an instance. */
    public boolean isKnown() {
        return known;
    }

    public List<Instant> starts() {
        return starts;
    }

    public boolean isMovedAlone() {
        return movedAlone;
    }
}

package org.dominomeetings.core.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.Limits.PastStart;
import org.dominomeetings.core.spi.MeetingProvider;
import org.jspecify.annotations.Nullable;

/**
 * The details of an entry as a provider is given them. It is what the entry says, but for a meeting that is under way
 * at a service that refuses a start in the past ({@link PastStart}): such a meeting starts there with the next minute,
 * or keeps the start that the service knows, and ends when the entry does. The ledger remembers both, so that nothing
 * counts as changed afterwards. Immutable.
 */
public final class DetailsForProvider {
    /** What the service is told. */
    final MeetingDetails details;

    /** Which of it the service has to be told; a start that is not among it must not be sent. */
    public final Set<Detail> changed;

    private DetailsForProvider(MeetingDetails details, Set<Detail> changed) {
        this.details = details;
        this.changed = Collections.unmodifiableSet(changed);
    }

    /** Of a meeting that the service does not know yet. */
    static DetailsForProvider ofNew(MeetingDetails entry, MeetingProvider provider, Instant now) {
        Limits limits = provider.limits();
        Set<Detail> all = EnumSet.allOf(Detail.class);
        return goesAsItIs(entry, limits, now)
                ? new DetailsForProvider(entry, all)
                : new DetailsForProvider(times(entry, nextMinute(now), limits, now), all);
    }

    /**
     * Of a change.
     *
     * @param known when the meeting starts as far as the service knows, if anybody can say
     * @param changed as {@link #changed} tells it; not empty
     */
    static DetailsForProvider ofChange(
            MeetingDetails entry, @Nullable Instant known, Set<Detail> changed, MeetingProvider provider, Instant now) {
        Limits limits = provider.limits();
        Set<Detail> told = EnumSet.copyOf(changed);
        boolean asItIs = goesAsItIs(entry, limits, now);
        Instant start = asItIs ? entry.start() : nextMinute(now);
        if (limits.pastStart() == PastStart.LEFT_OUT) {
            boolean timesToo = Detail.sayWhen(told);
            if (!asItIs && known != null && (known.isBefore(now) || !timesToo)) {
                start = known;
            }
            if (timesToo && !start.isBefore(now)) {
                // The times belong together: whoever moved the meeting at the service is put right with them.
                told.add(Detail.START);
            } else {
                told.remove(Detail.START);
            }
        }
        return new DetailsForProvider(asItIs ? entry : times(entry, start, limits, now), told);
    }

    /**
     * The details of an entry that are not as the service was told, as far as it follows them. A start that was moved from
     * one time in the past to another is no change to a service that takes neither.
     */
    public static Set<Detail> changed(SyncedDetails sent, MeetingDetails entry, MeetingProvider provider, Instant now) {
        Set<Detail> changed = sent.changedIn(entry);
        changed.retainAll(provider.capabilities().followed());
        boolean begun = entry.start().isBefore(now)
                && sent.entryStart().filter(now::isAfter).isPresent();
        if (begun && provider.limits().pastStart() != PastStart.TAKEN) {
            changed.remove(Detail.START);
        }
        return changed;
    }

    /** What is over is told as it is, too: a set keeps the time of an instance that has been. */
    private static boolean goesAsItIs(MeetingDetails entry, Limits limits, Instant now) {
        boolean underWay = entry.start().isBefore(now) && now.isBefore(entry.end());
        return !underWay || limits.pastStart() == PastStart.TAKEN;
    }

    /**
     * The end stays, unless too little is left of the meeting for the service: then it is told the least that it takes,
     * since nobody can make an entry longer that is as it should be, and no guest sees that end.
     */
    private static MeetingDetails times(MeetingDetails entry, Instant start, Limits limits, Instant now) {
        Instant least = later(start.plus(limits.shortest()), nextMinute(now));
        return entry.from(start, later(entry.end(), least));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * The next full minute, the finest that every service takes: Webex drops seconds and moves what starts in the current
     * minute to the next one, Zoom counts lengths in minutes. It also leaves the request time to arrive.
     */
    private static Instant nextMinute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
    }
}

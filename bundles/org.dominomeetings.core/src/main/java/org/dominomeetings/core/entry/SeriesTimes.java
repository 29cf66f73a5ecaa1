package org.dominomeetings.core.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The times of a repeating set as they are now, and whether one of its instances was moved alone.
 *
 * <p>RepeatInstanceDates on an instance is "a snapshot of the original set of dates" and never changes; RepeatDates on
 * the parent says when the set repeats (HCL Calendaring and Scheduling schema). Where a chair moves the whole set, HCL
 * documents of neither RepeatDates nor the parent's own times that Notes moves them along. So the instances are asked:
 * a shift that most of them share, or all from one of them on, is a move of the set, whether the rule followed it or
 * not. Shifts are those of the clock on the wall, which a change to daylight saving between two instances leaves alike.
 * Immutable.
 */
public final class SeriesTimes {
    private final ZoneId zone;
    private final List<Instant> rule;
    private final Part parent;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Duration common;
    private final Set<Duration> shared = new HashSet<>();
    private final boolean ruleFollows;

    /** What the parent or an instance says of its times. An instance can hold several occurrences. Immutable. */
    public static final class Part {
        private final List<Instant> made;
        private final List<Instant> starts;
        private final List<Instant> ends;
        private final boolean opened;

        /**
         * @param made RepeatInstanceDates
         * @param starts StartDateTime
         * @param ends EndDateTime
         * @param opened whether the person has this one before him
         */
        public Part(List<Instant> made, List<Instant> starts, List<Instant> ends, boolean opened) {
            this.made = made;
            this.starts = starts;
            this.ends = ends;
            this.opened = opened;
        }

        private @Nullable Instant start() {
            return starts.isEmpty() ? null : starts.get(0);
        }

        private @Nullable Duration length() {
            return starts.isEmpty() || ends.isEmpty() ? null : Duration.between(starts.get(0), ends.get(0));
        }

        private void addLengths(List<Duration> lengths) {
            for (int i = 0; i < Math.min(starts.size(), ends.size()); i++) {
                lengths.add(Duration.between(starts.get(i), ends.get(i)));
            }
        }
    }

    /** One day of the set. */
    private static final class Occurrence {
        private final Instant made;
        private final Instant now;
        private final Duration shift;
        private final boolean opened;

        private Occurrence(Instant made, Instant now, Duration shift, boolean opened) {
            this.made = made;
            this.now = now;
            this.shift = shift;
            this.opened = opened;
        }
    }

    /**
     * @param zone in which the chair entered the times
     * @param rule RepeatDates of the parent; may be empty
     * @param parent the parent's own times
     * @param instances all instances that there are
     */
    public SeriesTimes(ZoneId zone, List<Instant> rule, Part parent, List<Part> instances) {
        this.zone = zone;
        this.rule = rule;
        this.parent = withCommonLength(parent, instances);
        instances.forEach(this::add);
        occurrences.sort(Comparator.comparing(occurrence -> occurrence.made));
        List<Duration> shifts = new ArrayList<>();
        occurrences.forEach(occurrence -> shifts.add(occurrence.shift));
        this.common = ofMost(shifts).orElse(Duration.ZERO);
        share(shifts);
        this.ruleFollows = occurrences.stream().filter(this::isShared).allMatch(this::isOfTheRule);
    }

    private void add(Part instance) {
        int count = Math.min(instance.made.size(), instance.starts.size());
        for (int i = 0; i < count; i++) {
            Instant made = instance.made.get(i);
            Instant now = instance.starts.get(i);
            occurrences.add(new Occurrence(made, now, shift(made, now), instance.opened));
        }
    }

    /** The parent with the length that most instances have: it is in no view, and a change of all may have left it out. */
    private static Part withCommonLength(Part parent, List<Part> instances) {
        List<Duration> lengths = new ArrayList<>();
        instances.forEach(instance -> instance.addLengths(lengths));
        Instant start = parent.start();
        Duration length = ofMost(lengths).orElse(parent.length());
        return length == null || length.equals(parent.length()) || start == null
                ? parent
                : new Part(parent.made, parent.starts, Collections.singletonList(start.plus(length)), false);
    }

    /** The shifts that are more than one instance's own: of most, of the parent, or of all from some instance on. */
    private void share(List<Duration> shifts) {
        shared.add(common);
        if (!parent.made.isEmpty() && parent.start() != null) {
            shared.add(shift(parent.made.get(0), parent.start()));
        }
        int last = shifts.size() - 1;
        if (last > 0 && shifts.get(last).equals(shifts.get(last - 1))) {
            shared.add(shifts.get(last));
        }
        shared.remove(Duration.ZERO);
    }

    /** When the set's first day starts, if the parent says it. */
    public @Nullable Instant start() {
        Instant start = parent.start();
        if (start == null || common.isZero() || starts().contains(start)) {
            return start;
        }
        Instant moved = moved(start, common);
        boolean leftBehind =
                starts().contains(moved) || occurrences.stream().anyMatch(occurrence -> occurrence.made.equals(start));
        return leftBehind ? moved : start;
    }

    /** When the set's first day ends, if the parent says it. */
    public @Nullable Instant end() {
        Instant end = parent.ends.isEmpty() ? null : parent.ends.get(0);
        Instant own = parent.start();
        Instant start = start();
        return end == null || own == null || start == null ? end : start.plus(Duration.between(own, end));
    }

    /** When its days start by the rule, moved along where the rule was left behind. */
    public List<Instant> starts() {
        if (ruleFollows) {
            return rule;
        }
        Map<Instant, Instant> now = new HashMap<>();
        occurrences.stream().filter(this::isShared).forEach(occurrence -> now.put(occurrence.made, occurrence.now));
        Set<Instant> known = new HashSet<>();
        occurrences.forEach(occurrence -> known.addAll(Arrays.asList(occurrence.made, occurrence.now)));
        boolean untouched =
                occurrences.stream().noneMatch(occurrence -> isShared(occurrence) && isOfTheRule(occurrence));
        List<Instant> starts = new ArrayList<>();
        for (Instant day : rule) {
            // Of a day whose instance is gone the shift of most is the best guess.
            Instant otherwise = untouched && !known.contains(day) ? moved(day, common) : day;
            starts.add(now.getOrDefault(day, otherwise));
        }
        return starts;
    }

    /** Whether the instance that the person has before him has another time than the set gives it, and alone has it. */
    public boolean isMovedAlone() {
        return occurrences.stream()
                .anyMatch(occurrence -> occurrence.opened
                        && !occurrence.shift.isZero()
                        && !isShared(occurrence)
                        && !isOfTheRule(occurrence));
    }

    private boolean isShared(Occurrence occurrence) {
        return shared.contains(occurrence.shift);
    }

    private boolean isOfTheRule(Occurrence occurrence) {
        return rule.contains(occurrence.now);
    }

    private Duration shift(Instant from, Instant to) {
        return Duration.between(LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(to, zone));
    }

    private Instant moved(Instant day, Duration shift) {
        return LocalDateTime.ofInstant(day, zone).plus(shift).atZone(zone).toInstant();
    }

    /** What more than half of them are. */
    private static Optional<Duration> ofMost(List<Duration> votes) {
        Map<Duration, Integer> counts = new HashMap<>();
        votes.forEach(vote -> counts.merge(vote, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 2 > votes.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

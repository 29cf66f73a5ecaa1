package org.dominomeetings.tests.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Gives places their turns: who had the fewest comes first, and among equals chance decides. */
final class FairOrder {
    private final List<KillTarget> places;
    private final Random chance;
    private final Map<Object, Integer> had = new HashMap<>();

    FairOrder(List<KillTarget> places, Random chance) {
        this.places = new ArrayList<>(places);
        this.chance = chance;
    }

    /** Each step before any comes again, at a service where that has not been so often. */
    KillTarget nextStep() {
        return take(
                Comparator.<KillTarget>comparingInt(place -> had(place.step())).thenComparing(leastOften()),
                any -> true);
    }

    /** Each place before any comes again, as far as it fits. */
    KillTarget nextPlace(Predicate<KillTarget> fits) {
        return take(leastOften(), fits);
    }

    private Comparator<KillTarget> leastOften() {
        return Comparator.<KillTarget>comparingInt(this::had).thenComparingInt(place -> had(place.service()));
    }

    private KillTarget take(Comparator<KillTarget> order, Predicate<KillTarget> fits) {
        Collections.shuffle(places, chance);
        KillTarget next = places.stream().filter(fits).min(order).orElseThrow();
        List.of(next, next.step(), next.service()).forEach(one -> had.merge(one, 1, Integer::sum));
        return next;
    }

    private int had(Object one) {
        return had.getOrDefault(one, 0);
    }
}

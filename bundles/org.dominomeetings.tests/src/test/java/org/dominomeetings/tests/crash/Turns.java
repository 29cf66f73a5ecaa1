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
final class Turns {
    private final List<Place> places;
    private final Random chance;
    private final Map<Object, Integer> had = new HashMap<>();

    Turns(List<Place> places, Random chance) {
        this.places = new ArrayList<>(places);
        this.chance = chance;
    }

    /** Each step before any comes again, at a service where that has not been so often. */
    Place nextStep() {
        return take(
                Comparator.<Place>comparingInt(place -> had(place.step())).thenComparing(leastOften()), any -> true);
    }

    /** Each place before any comes again, as far as it fits. */
    Place nextPlace(Predicate<Place> fits) {
        return take(leastOften(), fits);
    }

    private Comparator<Place> leastOften() {
        return Comparator.<Place>comparingInt(this::had).thenComparingInt(place -> had(place.service()));
    }

    private Place take(Comparator<Place> order, Predicate<Place> fits) {
        Collections.shuffle(places, chance);
        Place next = places.stream().filter(fits).min(order).orElseThrow();
        List.of(next, next.step(), next.service()).forEach(one -> had.merge(one, 1, Integer::sum));
        return next;
    }

    private int had(Object one) {
        return had.getOrDefault(one, 0);
    }
}

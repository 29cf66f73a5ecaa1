package org.dominomeetings.tests.crash;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the server dies, and at which service: at each marked step before at any step again, and at random moments in
 * between.
 */
final class Plan {
    /** One kill in so many comes at a random moment. */
    private static final int ONE_AT_RANDOM = 6;

    /**
     * So many services have an operation under way when the server dies. Fewer, and 20 kills would not do for each step of a
     * request at each service.
     */
    private static final int HELD = 4;

    private final Turns saves;
    private final Turns requests;
    private final Turns tokens;
    private int kills;

    /**
     * @param number of kills; with few of them, of the steps that leave the same behind one is taken
     */
    Plan(int number, Random chance) {
        List<Place> all = Place.of(Step.saves());
        boolean enough = number * (ONE_AT_RANDOM - 1) / ONE_AT_RANDOM >= all.size();
        this.saves = new Turns(enough ? all : Place.of(Step.statesLeftBehind()), chance);
        this.requests = new Turns(Place.of(Step.atTheService()), chance);
        this.tokens = new Turns(Place.of(Step.atTheTokenEndpoint()), chance);
    }

    /**
     * One death of the server.
     *
     * @param place where it dies; null for a random moment
     * @param held places at different services, of operations that it has under way there
     */
    record Kill(Place place, List<Place> held) {}

    Kill next() {
        kills++;
        if (kills % ONE_AT_RANDOM == 0) {
            // Whoever waits for a new token holds up everybody else of the same account.
            return new Kill(null, held(tokens, any -> true));
        }
        Place place = saves.nextStep();
        // A service holds the next request of a route, whosever it is: so the one that dies takes another route.
        return new Kill(
                place,
                held(
                        requests,
                        other -> other.service() != place.service()
                                || other.step().work() != place.step().work().click()));
    }

    private static List<Place> held(Turns turns, Predicate<Place> fits) {
        List<Place> held = new ArrayList<>();
        Set<Service> taken = EnumSet.noneOf(Service.class);
        while (held.size() < HELD) {
            Place next = turns.nextPlace(fits.and(place -> !taken.contains(place.service())));
            taken.add(next.service());
            held.add(next);
        }
        return held;
    }
}

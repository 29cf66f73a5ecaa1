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
final class KillSchedule {
    /** One kill in so many comes at a random moment. */
    private static final int ONE_AT_RANDOM = 6;

    /**
     * So many services have an operation under way when the server dies. Fewer, and 20 kills would not do for each step of a
     * request at each service.
     */
    private static final int HELD = 4;

    private final FairOrder saves;
    private final FairOrder requests;
    private final FairOrder tokens;
    private int kills;

    /**
     * @param number of kills; with few of them, of the steps that leave the same behind one is taken
     */
    KillSchedule(int number, Random chance) {
        List<KillTarget> all = KillTarget.of(KillPoint.saves());
        boolean enough = number * (ONE_AT_RANDOM - 1) / ONE_AT_RANDOM >= all.size();
        this.saves = new FairOrder(enough ? all : KillTarget.of(KillPoint.statesLeftBehind()), chance);
        this.requests = new FairOrder(KillTarget.of(KillPoint.atTheService()), chance);
        this.tokens = new FairOrder(KillTarget.of(KillPoint.atTheTokenEndpoint()), chance);
    }

    /**
     * One death of the server.
     *
     * @param place where it dies; null for a random moment
     * @param held places at different services, of operations that it has under way there
     */
    record Kill(KillTarget place, List<KillTarget> held) {}

    Kill next() {
        kills++;
        if (kills % ONE_AT_RANDOM == 0) {
            // Whoever waits for a new token holds up everybody else of the same account.
            return new Kill(null, held(tokens, any -> true));
        }
        KillTarget place = saves.nextStep();
        // A service holds the next request of a route, whosever it is: so the one that dies takes another route.
        return new Kill(
                place,
                held(
                        requests,
                        other -> other.service() != place.service()
                                || other.step().work() != place.step().work().click()));
    }

    private static List<KillTarget> held(FairOrder turns, Predicate<KillTarget> fits) {
        List<KillTarget> held = new ArrayList<>();
        Set<Service> taken = EnumSet.noneOf(Service.class);
        while (held.size() < HELD) {
            KillTarget next = turns.nextPlace(fits.and(place -> !taken.contains(place.service())));
            taken.add(next.service());
            held.add(next);
        }
        return held;
    }
}

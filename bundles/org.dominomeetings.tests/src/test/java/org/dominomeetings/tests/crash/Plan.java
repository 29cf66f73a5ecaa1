package org.dominomeetings.tests.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Where the server dies: at each marked step before at any step again, and at random moments in between. */
final class Plan {
    /** One kill in so many comes at a random moment. */
    private static final int ONE_AT_RANDOM = 6;

    private static final List<Work> HELD = List.of(Work.CREATE, Work.UPDATE, Work.DELETE);

    private final Rounds saves;
    private final Rounds tokens;
    private final Map<Work, Rounds> requests = new EnumMap<>(Work.class);
    private int kills;

    /**
     * @param number of kills; with few of them, of the steps that leave the same behind one is taken
     */
    Plan(int number, Random chance) {
        boolean enough =
                number * (ONE_AT_RANDOM - 1) / ONE_AT_RANDOM >= Step.saves().size();
        this.saves = new Rounds(enough ? Step.saves() : Step.statesLeftBehind(), chance);
        this.tokens = new Rounds(Step.atTheTokenEndpoint(), chance);
        HELD.forEach(work -> requests.put(work, new Rounds(Step.atTheService(work), chance)));
    }

    /**
     * One death of the server.
     *
     * @param step at which it dies; null for a random moment
     * @param held steps at the service, of other operations that it has under way there
     */
    record Kill(Step step, List<Step> held) {}

    Kill next() {
        kills++;
        if (kills % ONE_AT_RANDOM == 0) {
            // Whoever waits for a new token holds up everybody else of the same account.
            return new Kill(null, List.of(tokens.next()));
        }
        Step step = saves.next();
        // A service holds the next request of a route, whosever it is: so the one that dies takes another route.
        return new Kill(
                step,
                HELD.stream()
                        .filter(work -> work != step.work().click())
                        .map(work -> requests.get(work).next())
                        .toList());
    }

    /** Steps in random order, all of them before any comes again. */
    private static final class Rounds {
        private final List<Step> steps;
        private final Random chance;
        private Iterator<Step> left = Collections.emptyIterator();

        private Rounds(List<Step> steps, Random chance) {
            this.steps = new ArrayList<>(steps);
            this.chance = chance;
        }

        private Step next() {
            if (!left.hasNext()) {
                Collections.shuffle(steps, chance);
                left = steps.iterator();
            }
            return left.next();
        }
    }
}

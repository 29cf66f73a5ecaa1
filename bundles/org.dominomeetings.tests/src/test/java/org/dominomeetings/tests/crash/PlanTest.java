package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dominomeetings.tests.crash.Plan.Kill;

/** Few kills, and yet all there is has its turn. */
class PlanTest {
    @Property(seed = "1")
    void twentyKillsComeToEveryStepAndEveryService(@ForAll long seed) {
        Set<Place> deaths = new HashSet<>();
        Set<Place> held = new HashSet<>();
        run(20, seed, deaths, held);

        assertThat(deaths).extracting(Place::step).containsAll(Step.statesLeftBehind());
        assertThat(deaths).extracting(Place::service).contains(Service.values());
        assertThat(held).containsAll(Place.of(Step.atTheService()));
        assertThat(held).containsAll(Place.of(Step.atTheTokenEndpoint()));
    }

    @Property(tries = 20, seed = "2")
    void fiveHundredComeToEveryStepAtEveryService(@ForAll long seed) {
        Set<Place> deaths = new HashSet<>();
        run(500, seed, deaths, new HashSet<>());

        assertThat(deaths).containsExactlyInAnyOrderElementsOf(Place.of(Step.saves()));
    }

    @Property(tries = 20, seed = "3")
    void theOperationThatIsToDieTakesAnotherRouteThanThoseThatAreHeld(@ForAll long seed) {
        Plan plan = new Plan(100, new Random(seed));
        for (int kill = 0; kill < 100; kill++) {
            Kill next = plan.next();
            assertThat(next.held()).extracting(Place::service).doesNotHaveDuplicates();
            if (next.place() != null) {
                Service dying = next.place().service();
                Work click = next.place().step().work().click();
                assertThat(next.held())
                        .noneMatch(
                                held -> held.service() == dying && held.step().work() == click);
            }
        }
    }

    private static void run(int kills, long seed, Set<Place> deaths, Set<Place> held) {
        Plan plan = new Plan(kills, new Random(seed));
        for (int kill = 0; kill < kills; kill++) {
            Kill next = plan.next();
            held.addAll(next.held());
            if (next.place() != null) {
                deaths.add(next.place());
            }
        }
    }
}

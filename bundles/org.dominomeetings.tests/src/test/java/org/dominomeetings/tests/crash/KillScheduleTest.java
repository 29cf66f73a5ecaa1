package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dominomeetings.tests.crash.KillSchedule.Kill;

/** Few kills, and yet all there is has its turn. */
class KillScheduleTest {
    @Property(seed = "1")
    void twentyKillsComeToEveryStepAndEveryService(@ForAll long seed) {
        Set<KillTarget> deaths = new HashSet<>();
        Set<KillTarget> held = new HashSet<>();
        run(20, seed, deaths, held);

        assertThat(deaths).extracting(KillTarget::step).containsAll(KillPoint.statesLeftBehind());
        assertThat(deaths).extracting(KillTarget::service).contains(Service.values());
        assertThat(held).containsAll(KillTarget.of(KillPoint.atTheService()));
        assertThat(held).containsAll(KillTarget.of(KillPoint.atTheTokenEndpoint()));
    }

    @Property(tries = 20, seed = "2")
    void fiveHundredComeToEveryStepAtEveryService(@ForAll long seed) {
        Set<KillTarget> deaths = new HashSet<>();
        run(500, seed, deaths, new HashSet<>());

        assertThat(deaths).containsExactlyInAnyOrderElementsOf(KillTarget.of(KillPoint.saves()));
    }

    @Property(tries = 20, seed = "3")
    void theOperationThatIsToDieTakesAnotherRouteThanThoseThatAreHeld(@ForAll long seed) {
        KillSchedule plan = new KillSchedule(100, new Random(seed));
        for (int kill = 0; kill < 100; kill++) {
            Kill next = plan.next();
            assertThat(next.held()).extracting(KillTarget::service).doesNotHaveDuplicates();
            if (next.place() != null) {
                Service dying = next.place().service();
                OperationKind click = next.place().step().work().click();
                assertThat(next.held())
                        .noneMatch(
                                held -> held.service() == dying && held.step().work() == click);
            }
        }
    }

    private static void run(int kills, long seed, Set<KillTarget> deaths, Set<KillTarget> held) {
        KillSchedule plan = new KillSchedule(kills, new Random(seed));
        for (int kill = 0; kill < kills; kill++) {
            Kill next = plan.next();
            held.addAll(next.held());
            if (next.place() != null) {
                deaths.add(next.place());
            }
        }
    }
}

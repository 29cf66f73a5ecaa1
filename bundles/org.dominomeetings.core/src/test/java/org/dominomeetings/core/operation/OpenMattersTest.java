package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.operation.World.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.core.entry.KeptEntriesInMemory;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.Test;

/** What an administrator is shown of what is not finished. */
class OpenMattersTest {
    private static final Caller JANE = new Caller(World.JANE.name(), Locale.ENGLISH, "id-of-the-click");

    private final World world = new World();
    private final MeetingService service = world.service();

    @Test
    void anUnansweredCreateIsThereBeforeAnySweep() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));

        OpenMatter matter = service.openMatters(List.of()).get(0);

        assertThat(matter.entry()).isEqualTo(world.record().key());
        assertThat(matter.person()).isEqualTo(JANE.name());
        assertThat(matter.correlationId()).contains("id-of-the-click");
        assertThat(matter.why().code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(Texts.in(Locale.ENGLISH).of(matter.why())).startsWith("Webex has not confirmed yet that it made");
    }

    @Test
    void itIsThereWhileTheServiceIsStillBeingAsked() {
        world.webex.onCreate(() -> assertThat(service.openMatters(List.of()))
                .singleElement()
                .extracting(OpenMatter::state)
                .isEqualTo(MeetingState.CREATING));
        service.create(JANE, world.ref, "webex");
        assertThat(service.openMatters(List.of())).isEmpty();
    }

    @Test
    void whatTheSweeperFoundOutIsSaidAndWhatIsFinishedSinceIsNot() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.transport.refuse("access-1");
        world.tokens.fail(World.failure(ProviderFailure.Kind.RECONNECT));
        world.clock.advance(Duration.ofMinutes(3));
        List<OpenMatter> told =
                service.sweeper(new KeptEntriesInMemory(world.entries)).run().open();
        assertThat(service.openMatters(told))
                .singleElement()
                .extracting(matter -> matter.why().code())
                .isEqualTo(ProblemCode.RECONNECT);

        world.ledger.write(world.record().abandoned(world.clock.now()));
        assertThat(service.openMatters(told)).isEmpty();
    }
}

package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.InMemoryServerEntryStore;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.testing.OperationFixture;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.Test;

/** What an administrator is shown of what is not finished. */
class UnresolvedMeetingsTest {
    private static final Caller JANE = new Caller(OperationFixture.JANE.name(), Locale.ENGLISH, "id-of-the-click");

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void anUnansweredCreateIsThereBeforeAnySweep() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));

        UnresolvedMeeting matter = service.openMatters(List.of()).get(0);

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
                .extracting(UnresolvedMeeting::state)
                .isEqualTo(MeetingState.CREATING));
        service.create(JANE, world.ref, "webex");
        assertThat(service.openMatters(List.of())).isEmpty();
    }

    @Test
    void whatTheSweeperFoundOutIsSaidAndWhatIsFinishedSinceIsNot() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.transport.refuse("access-1");
        world.tokens.fail(OperationFixture.failure(ProviderException.Kind.RECONNECT));
        world.clock.advance(Duration.ofMinutes(3));
        List<UnresolvedMeeting> told = service.sweeper(new InMemoryServerEntryStore(world.entries))
                .run()
                .open();
        assertThat(service.openMatters(told))
                .singleElement()
                .extracting(matter -> matter.why().code())
                .isEqualTo(ProblemCode.RECONNECT);

        world.ledger.write(world.record().abandoned(world.clock.now()));
        assertThat(service.openMatters(told)).isEmpty();
    }
}

package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.util.List;
import java.util.Map;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The meeting was deleted in another replica, and replication brought back an entry that still shows it. */
class RestoredEntryTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();
    private Map<String, List<String>> before;
    private Map<String, List<String>> withMeeting;

    @BeforeEach
    void theEntryShowsAMeetingThatHasEnded() {
        before = world.entries.items(OperationFixture.UNID);
        service.create(JANE, world.ref, "webex");
        withMeeting = world.entries.items(OperationFixture.UNID);
        service.delete(JANE, world.ref);
        comeBack();
    }

    private void comeBack() {
        withMeeting.forEach((name, values) -> world.set(name, values.toArray(new String[0])));
    }

    @Test
    void isTakenOffByAnotherDelete() {
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.TAKEN_OFF);

        Map<String, List<String>> after = world.entries.items(OperationFixture.UNID);
        assertThat(after.get("Location")).isEqualTo(before.get("Location"));
        assertThat(after).doesNotContainKeys("meetingId", "meetingURL", "MeetingEntryKey");
        assertThat(world.webex.calls()).containsExactly("create", "delete");
    }

    @Test
    void isReplacedByANewMeeting() {
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);

        assertThat(world.item("meetingId")).isEqualTo("webex-2");
        assertThat(world.item("Location")).contains("webex-2").doesNotContain("webex-1");
        assertThat(world.webex.meetings()).containsOnlyKeys("webex-2");
    }

    @Test
    void isReplacedAlsoWhereItCameBackWhileACreateWasUnanswered() {
        service.delete(JANE, world.ref);
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.DELETE));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        comeBack();

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.item("Location")).contains("webex-2").doesNotContain("webex-1");
    }
}

package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.UNID;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.InMemoryServerEntryStore;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;

/** A client could not set the items in every document of an entry, and leaves that to the sweeper. */
class WriteLaterTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void theMeetingIsPutOnTheEntryAroundItsOwnWords() {
        Map<String, List<String>> without = world.entries.items(UNID);
        service.create(JANE, world.ref, "webex");
        world.entries.items(UNID).keySet().forEach(world::set);
        without.forEach((name, values) -> world.set(name, values.toArray(new String[0])));
        world.set("Location", "Room 7");

        service.writeLater(world.ref);
        sweep();

        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.item("Location"))
                .contains("Room 7")
                .contains("webex-1")
                .doesNotContain("Room 4");
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void aMeetingThatIsDeletedIsTakenOffThoughNothingIsRememberedOfIt() {
        service.create(JANE, world.ref, "webex");
        Map<String, List<String>> with = world.entries.items(UNID);
        service.delete(JANE, world.ref);
        with.forEach((name, values) -> world.set(name, values.toArray(new String[0])));
        world.set("Location", world.item("Location") + "\nby the window");

        service.writeLater(world.ref);
        sweep();

        assertThat(world.entries.items(UNID)).doesNotContainKeys("meetingId", "meetingURL", "MeetingEntryKey");
        assertThat(world.item("Location"))
                .contains("Room 4")
                .contains("by the window")
                .doesNotContain("webex-1");
        assertThat(world.webex.calls()).containsExactly("create", "delete");
    }

    @Test
    void onceItIsWrittenTheSweeperLeavesItAlone() {
        service.create(JANE, world.ref, "webex");
        service.writeLater(world.ref);
        sweep();
        world.set("Location", "Room 9");
        sweep();

        assertThat(world.item("Location")).isEqualTo("Room 9");
    }

    @Test
    void thereIsNothingToWriteOfAnEntryWithoutAMeetingOrWithAnothers() {
        assertThat(problem(() -> service.writeLater(world.ref)).code()).isEqualTo(ProblemCode.NO_MEETING);
        service.create(JANE, world.ref, "webex");
        world.set("MeetingEntryKey", "another");

        assertThat(problem(() -> service.writeLater(world.ref)).code()).isEqualTo(ProblemCode.BELONGS_TO_OTHER_ENTRY);
    }

    private void sweep() {
        world.clock.advance(Duration.ofHours(1));
        service.sweeper(new InMemoryServerEntryStore(world.entries)).run();
    }
}

package org.dominomeetings.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries that carry another entry's meeting, an invitation, or a meeting that another feature made. */
class CopiedEntryTest {
    private static final String COPY = "C1257F0000000000000000000000000C";

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();
    private final EntryDocument copy = world.entries.saved(COPY);

    @BeforeEach
    void copyTheEntryWithItsMeeting() {
        service.create(JANE, world.ref, "webex");
        world.entries
                .items(OperationFixture.UNID)
                .forEach((name, values) -> world.entries.set(COPY, name, values.toArray(new String[0])));
    }

    @Test
    void aCopyIsToldApartWhateverIsAskedOfIt() {
        assertThat(problem(() -> service.create(JANE, copy, "webex")).code())
                .isEqualTo(ProblemCode.BELONGS_TO_OTHER_ENTRY);
        assertThat(problem(() -> service.update(JANE, copy)).code()).isEqualTo(ProblemCode.BELONGS_TO_OTHER_ENTRY);
        assertThat(problem(() -> service.delete(JANE, copy)).code()).isEqualTo(ProblemCode.BELONGS_TO_OTHER_ENTRY);
        assertThat(problem(() -> service.adopt(JANE, copy, "webex")).code())
                .isEqualTo(ProblemCode.BELONGS_TO_OTHER_ENTRY);
        assertThat(world.webex.calls()).hasSize(1);
    }

    @Test
    void aDetachedCopyCanHaveAMeetingOfItsOwn() {
        assertThat(service.detach(JANE, copy).done()).isEqualTo(Done.DETACHED);
        assertThat(world.entries.items(COPY)).doesNotContainKeys("meetingId", "MeetingEntryKey");
        assertThat(world.entries.items(COPY).get("Location")).containsExactly("Room 4");

        service.create(JANE, copy, "webex");

        assertThat(world.entries.items(COPY).get("meetingId"))
                .isNotEqualTo(world.entries.items(OperationFixture.UNID).get("meetingId"));
    }

    @Test
    void theOriginalKeepsItsMeetingAndIsNotDetached() {
        assertThat(problem(() -> service.detach(JANE, world.ref)).code()).isEqualTo(ProblemCode.OWN_MEETING);
        assertThat(world.item("meetingId")).isNotNull();
    }

    @Test
    void thereIsNothingToDetachFromAnEntryWithoutAMeetingOfOurs() {
        world.entries.set(COPY, "MeetingEntryKey");

        assertThat(problem(() -> service.detach(JANE, copy)).code()).isEqualTo(ProblemCode.NO_MEETING);
    }

    @Test
    void anInviteesCopyIsTheChairs() {
        world.set("NotTheChair", "1");

        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.NOT_CHAIR);
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.NOT_CHAIR);
    }
}

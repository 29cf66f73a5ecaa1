package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;

class StartMeetingTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void theChairGoesWhereTheGuestsGoUnlessTheServiceHasADoorForHosts() {
        service.create(JANE, world.ref, "webex");
        String guests = service.read(world.ref).meeting().orElseThrow().joinUrl();
        assertThat(service.start(JANE, world.ref)).isEqualTo(guests);

        world.webex.withHostLinks();
        assertThat(service.start(JANE, world.ref)).isEqualTo(guests + "?host=Jane%20Doe");
    }

    @Test
    void nothingIsAskedAndNothingIsWritten() {
        world.webex.withHostLinks();
        service.create(JANE, world.ref, "webex");
        int revision = world.record().revision();
        int sent = world.transport.authorizations().size();

        service.start(JANE, world.ref);

        assertThat(world.transport.authorizations()).hasSize(sent);
        assertThat(world.record().revision()).isEqualTo(revision);
        assertThat(world.entries.items(OperationFixture.UNID).toString()).doesNotContain("?host=");
    }

    @Test
    void anInviteeGetsNoHostsLink() {
        world.webex.withHostLinks();
        service.create(JANE, world.ref, "webex");
        world.set("NotTheChair", "1");

        assertThat(problem(() -> service.start(JANE, world.ref)).code()).isEqualTo(ProblemCode.NOT_CHAIR);
    }

    @Test
    void aDelegateGoesWhereTheGuestsGoAndNotThroughTheDoorOfAnotherPersonsAccount() {
        service.create(JANE, world.ref, "webex");
        assertThat(service.start(JOHN, world.ref)).isEqualTo(service.start(JANE, world.ref));

        world.webex.withHostLinks();
        assertThat(problem(() -> service.start(JOHN, world.ref)).code()).isEqualTo(ProblemCode.OTHER_HOST);
    }

    @Test
    void whereThereAreNoAccountsWhoeverMayChangeTheEntryStartsInHisOwnName() {
        world.zoom.withoutAccounts();
        world.zoom.withHostLinks();
        service.create(JANE, world.ref, "zoom");
        assertThat(service.start(JOHN, world.ref)).endsWith("?host=John%20Roe");
    }

    @Test
    void withoutAMeetingThereIsNothingToStart() {
        assertThat(problem(() -> service.start(JANE, world.ref)).code()).isEqualTo(ProblemCode.NO_MEETING);

        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(problem(() -> service.start(JANE, world.ref)).code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
    }

    @Test
    void aMeetingThatIsGoneIsNamedAsGone() {
        service.create(JANE, world.ref, "webex");
        world.webex.lose("webex-1");
        world.set("Subject", "Budget 2027");
        problem(() -> service.update(JANE, world.ref));
        assertThat(world.record().state()).isEqualTo(MeetingState.GONE_AT_PROVIDER);

        assertThat(problem(() -> service.start(JANE, world.ref)).code()).isEqualTo(ProblemCode.GONE_AT_PROVIDER);
    }
}

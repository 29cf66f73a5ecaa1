package org.dominomeetings.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that does not know the entry's zone is told the same instants in UTC, whichever service it is. */
class ZoneFallbackTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void aRefusedZoneIsUtcTheSecondTimeAndNothingCountsAsChangedAfterwards() {
        world.webex.withoutZone("Europe/Berlin");

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);

        assertThat(world.webex.calls()).containsExactly("create", "create");
        assertThat(world.webex.meetings()).hasSize(1);
        var told = world.webex.meetings().get("webex-1").details();
        assertThat(told.ianaZone().getId()).isEqualTo("UTC");
        assertThat(told.start()).isEqualTo("2026-03-10T10:00:00Z");
        assertThat(service.read(world.ref).changed()).isEmpty();
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
    }

    @Test
    void soIsThatOfAChange() {
        service.create(JANE, world.ref, "webex");
        world.webex.withoutZone("Europe/Berlin");
        world.set("EndDateTime", "2026-03-10T12:00:00Z");

        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);

        assertThat(world.webex.calls()).containsExactly("create", "update", "update");
        assertThat(world.webex.meetings().get("webex-1").details().end()).isEqualTo("2026-03-10T12:00:00Z");
    }

    @Test
    void aServiceThatRefusesUtcTooIsAskedNoThirdTime() {
        world.webex.withoutZone("UTC");
        world.set("Zone", "UTC");

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.PROVIDER_REFUSES);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ZONE_REFUSED", "TOKEN_REFUSED"})
    void nothingButARefusedZoneLeadsToASecondTry(Kind kind) {
        world.webex.failNext("create", failure(kind));
        problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(world.webex.calls()).containsExactly("create");
    }
}

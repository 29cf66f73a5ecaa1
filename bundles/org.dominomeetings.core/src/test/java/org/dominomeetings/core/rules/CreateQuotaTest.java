package org.dominomeetings.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.OperationFixture;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreateQuotaTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final CreateQuota quota = new CreateQuota(clock);

    @BeforeEach
    void three() {
        quota.set(3);
    }

    @Test
    void whoHasCreatedAsManyAsThereAreIsToldWhenThereIsOneAgain() {
        for (int i = 0; i < 3; i++) {
            quota.count(JANE);
            clock.advance(Duration.ofMinutes(10));
        }

        MeetingException problem = problem(JANE.toUpperCase(Locale.ROOT));
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_MEETINGS);
        assertThat(problem.retryAfter()).contains(Duration.ofMinutes(30));
        assertThat(Texts.in(Locale.ENGLISH).of(problem)).contains("3 online meetings");
        quota.count("CN=John Doe/O=Acme");
        clock.advance(Duration.ofMinutes(30));
        quota.count(JANE);
        assertThat(problem(JANE).retryAfter()).contains(Duration.ofMinutes(10));
    }

    @Test
    void whoSetsTheClockGivesNobodyMore() {
        for (int i = 0; i < 3; i++) {
            quota.count(JANE);
        }
        clock.set(clock.now().plus(Duration.ofDays(1)));

        assertThat(problem(JANE).retryAfter()).contains(Duration.ofHours(1));
    }

    @Test
    void aMeetingThatIsThereAlreadyAndOneThatIsRefusedBeforehandCostNothing() {
        OperationFixture world = new OperationFixture();
        MeetingService service = world.service(quota);
        for (int i = 0; i < 9; i++) {
            service.create(OperationFixture.JANE, world.ref, "webex");
        }
        service.delete(OperationFixture.JANE, world.ref);
        service.create(OperationFixture.JANE, world.ref, "webex");
        service.delete(OperationFixture.JANE, world.ref);
        service.create(OperationFixture.JANE, world.ref, "webex");
        service.delete(OperationFixture.JANE, world.ref);
        int calls = world.webex.calls().size();

        MeetingException problem = catchThrowableOfType(
                MeetingException.class, () -> service.create(OperationFixture.JANE, world.ref, "webex"));

        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_MEETINGS);
        assertThat(world.webex.calls()).hasSize(calls);
    }

    private MeetingException problem(String person) {
        return catchThrowableOfType(MeetingException.class, () -> quota.count(person));
    }
}

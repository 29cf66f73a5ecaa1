package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import org.dominomeetings.contract.fixture.FlattenedJson;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.contract.fixture.SimulatedService;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of the provider's declared limits: the service accepts what is within them; what is beyond is refused and never
 * half done.
 */
interface LimitContract extends ContractContext {
    @ParameterizedTest
    @ValueSource(strings = {"s", "\u00FC", "\u4F1A", "&", "\uD83D\uDCC5"})
    default void theLongestSubjectIsTaken(String sign) {
        int longest = limit(limits().subjectLength());
        accepted(Samples.reviewNamed(sign.repeat(longest / sign.length()), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "\u00FC", "\u4F1A", "<", "\uD83D\uDCC5"})
    default void theLongestAgendaIsTaken(String sign) {
        int longest = limit(limits().agendaLength());
        accepted(Samples.reviewNamed("Review", sign.repeat(longest / sign.length())));
    }

    @Test
    default void theShortestMeetingIsTaken() {
        assumeTrue(limits().shortest().compareTo(Duration.ZERO) > 0, "there is no shortest one");
        accepted(Samples.reviewFor(limits().shortest()));
    }

    @Test
    default void theLongestMeetingIsTaken() {
        assumeTrue(limits().longest().compareTo(Limits.NONE.longest()) < 0, "there is no longest one");
        accepted(Samples.reviewFor(limits().longest()));
    }

    @Test
    default void aSubjectThatIsTooLongIsRefusedOrCut() {
        beyond(Samples.reviewNamed("s".repeat(limit(limits().subjectLength()) + 1), ""));
    }

    @Test
    default void anAgendaThatIsTooLongIsRefused() {
        beyond(Samples.reviewNamed("Review", "s".repeat(limit(limits().agendaLength()) + 1)));
    }

    @Test
    default void aMeetingThatIsTooShortIsRefused() {
        assumeTrue(limits().shortest().compareTo(Duration.ofMinutes(1)) > 0, "there is no shortest one");
        beyond(Samples.reviewFor(limits().shortest().minusMinutes(1)));
    }

    @Test
    default void aMeetingThatIsTooLongIsRefused() {
        assumeTrue(limits().longest().compareTo(Limits.NONE.longest()) < 0, "there is no longest one");
        beyond(Samples.reviewFor(limits().longest().plusMinutes(1)));
    }

    /** What is said of a start in the past is true of the service, and not only of one that is far in the past. */
    @ParameterizedTest
    @ValueSource(ints = {1, 30, 3 * 24 * 60})
    default void aStartInThePastIsTakenOrRefusedAsTheLimitsSay(int minutes) {
        assumeTrue(lab().provider().capabilities().has(Capability.TIME), "there are no times");
        MeetingDetails begun = Samples.REVIEW.from(
                SimulatedService.NOW.minus(Duration.ofMinutes(minutes)),
                SimulatedService.NOW.plus(Duration.ofMinutes(30)));

        Optional<ProviderException> refused =
                ContractFixture.outcomeOf(() -> lab().provider().create(lab().account(), begun, Samples.TAG));

        assertThat(refused.isPresent()).isEqualTo(limits().pastStart() != Limits.PastStart.TAKEN);
        assertThat(lab().service().meetings()).hasSize(refused.isPresent() ? 0 : 1);
    }

    /** The least that a change of a meeting that is under way needs: its new end, without its start. */
    @Test
    default void aStartThatIsPastIsNotSentWithANewEnd() {
        assumeTrue(limits().pastStart() == Limits.PastStart.LEFT_OUT, "a start can always be sent");
        Instant start = SimulatedService.NOW.plus(Duration.ofMinutes(10));
        MeetingDetails shorter = Samples.REVIEW.from(start, start.plus(Duration.ofMinutes(30)));
        Meeting meeting = lab().provider().create(lab().account(), shorter, Samples.TAG);
        MeetingDetails longer = shorter.from(
                SimulatedService.NOW.minus(Duration.ofMinutes(5)), shorter.end().plus(Duration.ofMinutes(30)));

        lab().provider().update(lab().account(), meeting, longer, EnumSet.of(Detail.END));

        FlattenedJson there = FlattenedJson.of(lab().service().meetings().get(0));
        assertThat(there.values())
                .as("the start is the one that the service knows")
                .anyMatch(value -> isTheTimeOf(value, start));
    }

    private static boolean isTheTimeOf(String value, Instant time) {
        try {
            return OffsetDateTime.parse(value).toInstant().equals(time);
        } catch (DateTimeException otherText) {
            return false;
        }
    }

    private void accepted(MeetingDetails details) {
        lab().provider().create(lab().account(), details, Samples.TAG);
        assertThat(lab().service().meetings()).hasSize(1);
    }

    private void beyond(MeetingDetails details) {
        Optional<ProviderException> refused =
                ContractFixture.outcomeOf(() -> lab().provider().create(lab().account(), details, Samples.TAG));
        refused.ifPresent(failure -> assertThat(failure.kind()).isEqualTo(Kind.INVALID));
        assertThat(lab().service().meetings()).hasSize(refused.isPresent() ? 0 : 1);
    }

    private int limit(int length) {
        assumeTrue(length > 0 && length < Integer.MAX_VALUE, "there is no limit");
        return length;
    }

    private Limits limits() {
        return lab().provider().limits();
    }
}

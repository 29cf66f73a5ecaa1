package org.dominomeetings.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncedDetailsTest {
    private static final Instant TEN = Instant.parse("2026-03-10T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-10T11:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final MeetingDetails SENT = new MeetingDetails("Dismissal of Kim", TEN, ELEVEN, BERLIN, "Draft");

    static Stream<Arguments> oneDetailEach() {
        return Stream.of(
                Arguments.of(Detail.SUBJECT, new MeetingDetails("Dismissal of kim", TEN, ELEVEN, BERLIN, "Draft")),
                Arguments.of(
                        Detail.START,
                        new MeetingDetails("Dismissal of Kim", TEN.plusSeconds(60), ELEVEN, BERLIN, "Draft")),
                Arguments.of(
                        Detail.END,
                        new MeetingDetails("Dismissal of Kim", TEN, ELEVEN.plusSeconds(60), BERLIN, "Draft")),
                // The same time there, but the chair thinks of it elsewhere
                Arguments.of(
                        Detail.TIME_ZONE,
                        new MeetingDetails("Dismissal of Kim", TEN, ELEVEN, ZoneId.of("Europe/Paris"), "Draft")),
                Arguments.of(Detail.AGENDA, new MeetingDetails("Dismissal of Kim", TEN, ELEVEN, BERLIN, "")));
    }

    @ParameterizedTest
    @MethodSource("oneDetailEach")
    void seesEachDetailThatHasChangedAndNoOther(Detail changed, MeetingDetails now) {
        assertThat(SyncedDetails.of(SENT).changedIn(now)).containsExactly(changed);
        assertThat(SyncedDetails.read(SyncedDetails.of(SENT).written()).changedIn(now))
                .containsExactly(changed);
    }

    @Test
    void seesNothingWhereNothingHasChangedAlsoAfterItWasWrittenAndRead() {
        MeetingDetails same = new MeetingDetails("Dismissal of Kim", TEN, ELEVEN, BERLIN, "Draft");
        assertThat(SyncedDetails.of(SENT).changedIn(same)).isEmpty();
        SyncedDetails read = SyncedDetails.read(SyncedDetails.of(SENT).written());
        assertThat(read.changedIn(same)).isEmpty();
        assertThat(read.start()).contains(TEN);
    }

    @Test
    void doesNotTakeASubjectForAnAgenda() {
        MeetingDetails swapped = new MeetingDetails("Draft", TEN, ELEVEN, BERLIN, "Dismissal of Kim");
        assertThat(SyncedDetails.of(SENT).changedIn(swapped)).containsExactly(Detail.SUBJECT, Detail.AGENDA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "v2", "subject", "subject:", ":x", "other:thing start", "subject=1 start=2"})
    void takesEverythingForChangedWhereItCannotReadWhatWasKept(String kept) {
        assertThat(SyncedDetails.read(kept).changedIn(SENT)).containsExactly(Detail.values());
        assertThat(SyncedDetails.read(kept).start()).isEmpty();
    }

    @Test
    void takesOnlyTheDetailForChangedThatIsMissing() {
        String kept = SyncedDetails.of(SENT).written().replaceFirst("subject:\\S+ ?", "");
        assertThat(SyncedDetails.read(kept).changedIn(SENT)).containsExactly(Detail.SUBJECT);
    }

    @Test
    void keepsTheTimesButNoWordOfSubjectAgendaOrPlace() {
        assertThat(SyncedDetails.of(SENT).written())
                .contains("start:2026-03-10T10:00:00Z", "end:2026-03-10T11:00:00Z")
                .doesNotContainIgnoringCase("Dismissal")
                .doesNotContainIgnoringCase("Kim")
                .doesNotContainIgnoringCase("Draft")
                .doesNotContain("Berlin")
                .matches("[ -~]+")
                .doesNotContain("\n");
    }

    @Test
    void startsUnknownWhereNoStartWasKept() {
        assertThat(SyncedDetails.read("end:2026-03-10T11:00:00Z").start()).isEmpty();
    }
}

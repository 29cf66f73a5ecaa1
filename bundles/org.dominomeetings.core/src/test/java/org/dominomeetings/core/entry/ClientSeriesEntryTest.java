package org.dominomeetings.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an open form of a set says, beside what is saved of it. The instance has a name of its own. */
class ClientSeriesEntryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final EntryId PARENT = new EntryId("85255E0F0011223A", "C1257F00000000000000000000000000");
    private static final EntryId INSTANCE = new EntryId("85255E0F0011223A", "C1257F00000000000000000000000002");
    private static final Instant ONE = Instant.parse("2026-03-23T09:00:00Z");
    /** The clocks have changed. */
    private static final Instant TWO = Instant.parse("2026-03-30T08:00:00Z");

    private static final CalendarEntry SET = entry(PARENT, "Team", ONE, "Round\nthe table")
            .series(new Series(List.of(ONE, TWO), false, List.of(INSTANCE.unid())))
            .build();
    private static final CalendarEntry OPENED =
            entry(INSTANCE, "Team, with cake", TWO, "Round\nthe table").build();

    private static CalendarEntry.Builder entry(EntryId key, String subject, Instant start, String agenda) {
        return CalendarEntry.of(key)
                .subject(subject)
                .agenda(agenda)
                .times(start, start == null ? null : start.plusSeconds(3600), BERLIN);
    }

    private static CalendarEntry shown(CalendarEntry.Builder screen, CalendarEntry opened) {
        ClientSeriesEntry.complete(screen, screen.build(), new EntryStore.Place(PARENT, SET, opened, List.of()));
        return screen.build();
    }

    @Test
    void anInstanceThatNobodyTouchedOnTheScreenSaysWhatTheSetSays() {
        CalendarEntry entry = shown(entry(PARENT, "Team, with cake ", TWO, "Round\r\nthe table\r\n"), OPENED);

        assertThat(entry.subject()).isEqualTo("Team");
        assertThat(entry.agenda()).isEqualTo("Round\nthe table");
        assertThat(entry.start()).contains(ONE);
        assertThat(entry.end()).contains(ONE.plusSeconds(3600));
        assertThat(entry.series().orElseThrow().isMovedAlone()).isFalse();
        assertThat(entry.series().orElseThrow().starts()).containsExactly(ONE, TWO);
        assertThat(entry.formerKeys()).containsExactly(INSTANCE);
    }

    @Test
    void whatThePersonTypedOnTheScreenCounts() {
        CalendarEntry entry = shown(entry(PARENT, "Team of two", TWO, "Nothing else"), OPENED);

        assertThat(entry.subject()).isEqualTo("Team of two");
        assertThat(entry.agenda()).isEqualTo("Nothing else");
    }

    @Test
    void anotherTimeOnTheScreenIsThisInstancesAlone() {
        CalendarEntry entry = shown(entry(PARENT, "Team, with cake", TWO.plusSeconds(60), ""), OPENED);

        assertThat(entry.series().orElseThrow().isMovedAlone()).isTrue();
        assertThat(entry.start()).contains(ONE);
    }

    @Test
    void aFormThatShowsNothingChangesNothing() {
        CalendarEntry entry = shown(entry(PARENT, "", null, ""), OPENED);

        assertThat(entry.subject()).isEqualTo("Team");
        assertThat(entry.series().orElseThrow().isMovedAlone()).isFalse();
    }

    @Test
    void anInstanceThatIsNotSavedHereIsTheSetsToo() {
        CalendarEntry entry = shown(entry(PARENT, "Team, split off", TWO, ""), null);

        assertThat(entry.start()).contains(ONE);
        assertThat(entry.subject()).isEqualTo("Team");
    }

    @Test
    void whoMovesTheParentMovesAllByTheClockOnTheWall() {
        CalendarEntry entry = shown(entry(PARENT, "Team", TWO, ""), SET);

        assertThat(entry.start()).contains(TWO);
        assertThat(entry.series().orElseThrow().starts())
                .containsExactly(Instant.parse("2026-03-30T08:00:00Z"), Instant.parse("2026-04-06T08:00:00Z"));
    }

    @Test
    void anEntryThatDoesNotRepeatIsLeftAlone() {
        CalendarEntry.Builder screen = entry(INSTANCE, "Alone", ONE, "");
        ClientSeriesEntry.complete(screen, screen.build(), new EntryStore.Place(INSTANCE, OPENED));
        ClientSeriesEntry.complete(screen, screen.build(), new EntryStore.Place(INSTANCE, null));

        assertThat(screen.build().series()).isEmpty();
        assertThat(screen.build().subject()).isEqualTo("Alone");
    }
}

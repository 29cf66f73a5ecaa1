package org.dominomeetings.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.core.entry.SeriesTimes.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six Mondays at ten; the clocks change between the second and the third. Each instance is in a document of its own. */
class SeriesTimesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-16T10:00");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NONE = Duration.ZERO;
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final List<Instant> MADE = days(NONE);

    private static List<Instant> days(Duration shift) {
        return Stream.iterate(FIRST, day -> day.plusWeeks(1))
                .limit(6)
                .map(day -> day.plus(shift).atZone(BERLIN).toInstant())
                .toList();
    }

    private static Part parent(Duration shift) {
        return part(MADE, List.of(days(shift).get(0)), HOUR, false);
    }

    private static Part part(List<Instant> made, List<Instant> starts, Duration length, boolean opened) {
        return new Part(
                made, starts, starts.stream().map(start -> start.plus(length)).toList(), opened);
    }

    /** @param shifts of the six instances; null for one that is gone */
    private static List<Part> instances(int opened, Duration... shifts) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shifts.length; i++) {
            if (shifts[i] != null) {
                parts.add(part(List.of(MADE.get(i)), List.of(days(shifts[i]).get(i)), HOUR, i == opened));
            }
        }
        return parts;
    }

    private static Duration[] all(Duration shift) {
        Duration[] shifts = new Duration[6];
        Arrays.fill(shifts, shift);
        return shifts;
    }

    private static Duration[] from(int first, Duration shift) {
        Duration[] shifts = all(NONE);
        Arrays.fill(shifts, first, shifts.length, shift);
        return shifts;
    }

    private static Duration[] only(int one, Duration shift) {
        Duration[] shifts = all(NONE);
        shifts[one] = shift;
        return shifts;
    }

    /** Whichever of its items Notes changes with it. */
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void aSetThatMovedAsAWholeIsSeenFromEachInstance(boolean ruleFollows, boolean parentFollows) {
        for (int opened = 0; opened < 6; opened++) {
            SeriesTimes times = new SeriesTimes(
                    BERLIN,
                    days(ruleFollows ? TWO_HOURS : NONE),
                    parent(parentFollows ? TWO_HOURS : NONE),
                    instances(opened, all(TWO_HOURS)));

            assertThat(times.isMovedAlone()).as("from instance " + opened).isFalse();
            assertThat(times.starts()).isEqualTo(days(TWO_HOURS));
            assertThat(times.start()).isEqualTo(days(TWO_HOURS).get(0));
            assertThat(times.end()).isEqualTo(days(TWO_HOURS).get(0).plus(HOUR));
        }
    }

    @Test
    void aMoveOfAllByDaysGoesByTheClockOnTheWall() {
        Duration week = Duration.ofDays(13);
        SeriesTimes times = new SeriesTimes(BERLIN, MADE, parent(NONE), instances(3, all(week)));

        assertThat(times.isMovedAlone()).isFalse();
        assertThat(times.starts()).isEqualTo(days(week));
    }

    @Test
    void aMoveOfAllByOneWholeIntervalIsAMove() {
        SeriesTimes times = new SeriesTimes(BERLIN, MADE, parent(NONE), instances(0, all(Duration.ofDays(7))));

        assertThat(times.starts()).isEqualTo(days(Duration.ofDays(7)));
    }

    @Test
    void oneDocumentCanHoldTheInstancesThatNobodyTouched() {
        Part untouched = part(MADE.subList(0, 4), days(TWO_HOURS).subList(0, 4), HOUR, true);
        Part moved =
                part(List.of(MADE.get(4)), List.of(days(Duration.ofHours(28)).get(4)), HOUR, false);
        Part renamed = part(List.of(MADE.get(5)), List.of(MADE.get(5)), HOUR, false);
        for (List<Instant> rule : List.of(MADE, days(TWO_HOURS))) {
            SeriesTimes times = new SeriesTimes(BERLIN, rule, parent(NONE), List.of(untouched, moved, renamed));

            assertThat(times.isMovedAlone()).isFalse();
            assertThat(times.start()).isEqualTo(days(TWO_HOURS).get(0));
            assertThat(times.starts().subList(0, 4)).isEqualTo(days(TWO_HOURS).subList(0, 4));
        }
    }

    @Test
    void anInstanceThatMovedAloneMovesNothing() {
        for (int moved = 0; moved < 6; moved++) {
            List<Part> seenFromIt = instances(moved, only(moved, TWO_HOURS));
            List<Part> seenFromAnother = instances((moved + 1) % 6, only(moved, TWO_HOURS));

            assertThat(new SeriesTimes(BERLIN, MADE, parent(NONE), seenFromIt).isMovedAlone())
                    .isTrue();
            assertThat(new SeriesTimes(BERLIN, MADE, parent(NONE), seenFromAnother).isMovedAlone())
                    .isFalse();
            assertThat(new SeriesTimes(BERLIN, MADE, parent(NONE), seenFromIt).starts())
                    .isEqualTo(MADE);
            assertThat(new SeriesTimes(BERLIN, MADE, parent(NONE), seenFromIt).start())
                    .isEqualTo(MADE.get(0));
        }
    }

    @Test
    void anInstanceThatMovedAloneAfterAllDidIsStillAlone() {
        Duration[] shifts = all(TWO_HOURS);
        shifts[2] = Duration.ofHours(5);
        for (List<Instant> rule : List.of(MADE, days(TWO_HOURS))) {
            SeriesTimes times = new SeriesTimes(BERLIN, rule, parent(NONE), instances(2, shifts));

            assertThat(times.isMovedAlone()).isTrue();
            assertThat(times.start()).isEqualTo(days(TWO_HOURS).get(0));
        }
    }

    @Test
    void anInstanceThatStayedWhereItWasIsNotSaidToHaveMoved() {
        Duration[] shifts = all(TWO_HOURS);
        shifts[2] = NONE;

        assertThat(new SeriesTimes(BERLIN, days(TWO_HOURS), parent(TWO_HOURS), instances(2, shifts)).isMovedAlone())
                .isFalse();
    }

    @Test
    void thisAndAllAfterItMoveTogether() {
        for (int first = 1; first < 5; first++) {
            for (int opened = first; opened < 6; opened++) {
                SeriesTimes times =
                        new SeriesTimes(BERLIN, MADE, parent(NONE), instances(opened, from(first, TWO_HOURS)));

                assertThat(times.isMovedAlone())
                        .as("opened " + opened + ", moved from " + first)
                        .isFalse();
                assertThat(times.starts().get(opened)).isEqualTo(days(TWO_HOURS).get(opened));
            }
        }
    }

    @Test
    void ofADayWhoseInstanceIsGoneTheRuleMovesAlong() {
        Duration[] shifts = all(TWO_HOURS);
        shifts[0] = null;

        SeriesTimes times = new SeriesTimes(BERLIN, MADE, parent(NONE), instances(3, shifts));

        assertThat(times.starts()).isEqualTo(days(TWO_HOURS));
    }

    @Test
    void aDayThatTheRuleHasDroppedDoesNotMoveTheOthersTwice() {
        List<Instant> rule = days(TWO_HOURS).subList(0, 5);

        SeriesTimes times = new SeriesTimes(BERLIN, rule, parent(TWO_HOURS), instances(0, all(TWO_HOURS)));

        assertThat(times.starts()).isEqualTo(rule);
    }

    @Test
    void aSetThatGotLongerIsLongerWhetherTheParentSaysSoOrNot() {
        List<Part> longer = MADE.stream()
                .map(day -> part(List.of(day), List.of(day), TWO_HOURS, false))
                .toList();
        List<Part> oneLonger = new ArrayList<>(instances(0, all(NONE)));
        oneLonger.set(3, longer.get(3));

        assertThat(new SeriesTimes(BERLIN, MADE, parent(NONE), longer).end())
                .isEqualTo(MADE.get(0).plus(TWO_HOURS));
        assertThat(new SeriesTimes(BERLIN, MADE, parent(NONE), oneLonger).end())
                .isEqualTo(MADE.get(0).plus(HOUR));
    }

    @Test
    void whatAParentOrAnInstanceLacksIsNotMadeUp() {
        Part nothing = new Part(Collections.emptyList(), Collections.emptyList(), Collections.emptyList(), true);
        SeriesTimes times = new SeriesTimes(BERLIN, Collections.emptyList(), nothing, List.of(nothing));

        assertThat(times.start()).isNull();
        assertThat(times.end()).isNull();
        assertThat(times.starts()).isEmpty();
        assertThat(times.isMovedAlone()).isFalse();
    }
}

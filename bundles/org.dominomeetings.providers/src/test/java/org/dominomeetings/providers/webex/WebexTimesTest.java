package org.dominomeetings.providers.webex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Webex answers 404 to a time whose offset is not its zone's at that moment, and the simulator does so, too. */
class WebexTimesTest {
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @AutoClose
    private final WebexFixture lab = new WebexFixture();

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-12-03T09:00:00Z, 2026-12-03T04:00:00-05:00",
        "America/New_York, 2027-07-03T09:00:00Z, 2027-07-03T05:00:00-04:00",
        "Asia/Kolkata,     2026-12-03T09:00:00Z, 2026-12-03T14:30:00+05:30",
        "Asia/Calcutta,    2027-07-03T09:00:00Z, 2027-07-03T14:30:00+05:30",
        "Asia/Kathmandu,   2026-12-03T09:00:00Z, 2026-12-03T14:45:00+05:45",
        "Asia/Katmandu,    2027-07-03T09:00:00Z, 2027-07-03T14:45:00+05:45",
        "Australia/Sydney, 2026-12-03T09:00:00Z, 2026-12-03T20:00:00+11:00",
        "Australia/Sydney, 2027-07-03T09:00:00Z, 2027-07-03T19:00:00+10:00"
    })
    void theOffsetIsTheZonesOwnOnThatDay(String zone, Instant start, String there) {
        create(start, Duration.ofHours(1), ZoneId.of(zone));

        assertThat(lab.shown().at("/meetings/0/start").textValue()).isEqualTo(there);
        assertThat(lab.shown().at("/meetings/0/timezone").textValue()).isEqualTo(zone);
    }

    /** From an hour and a half before each change of the clocks to as long after it, which takes in gap and overlap. */
    static Stream<Arguments> aroundEachChange() {
        return Stream.of("America/New_York", "Australia/Sydney", "Europe/Berlin")
                .flatMap(name -> {
                    ZoneId zone = ZoneId.of(name);
                    ZoneOffsetTransition first = zone.getRules().nextTransition(WebexFixture.NOW);
                    ZoneOffsetTransition second = zone.getRules().nextTransition(first.getInstant());
                    return Stream.of(first, second)
                            .flatMap(change -> Stream.iterate(-90, minute -> minute <= 90, minute -> minute + 30)
                                    .map(minute -> Arguments.of(
                                            zone, change.getInstant().plus(Duration.ofMinutes(minute)))));
                });
    }

    @ParameterizedTest
    @MethodSource("aroundEachChange")
    void aMeetingAroundAChangeOfTheClocksIsWhenTheEntryIs(ZoneId zone, Instant start) {
        Duration length = Duration.ofMinutes(75);

        Meeting meeting = create(start, length, zone);

        assertThat(startThere()).isEqualTo(start);
        assertThat(endThere()).isEqualTo(start.plus(length));

        Instant later = start.plus(Duration.ofMinutes(15));
        lab.provider.update(lab.account, meeting, details(later, length, zone), EnumSet.of(Detail.START, Detail.END));

        assertThat(startThere()).isEqualTo(later);
        assertThat(endThere()).isEqualTo(later.plus(length));
    }

    private Meeting create(Instant start, Duration length, ZoneId zone) {
        return lab.provider.create(lab.account, details(start, length, zone), TAG);
    }

    private static MeetingDetails details(Instant start, Duration length, ZoneId zone) {
        return new MeetingDetails("Review", start, start.plus(length), zone, "");
    }

    private Instant startThere() {
        return OffsetDateTime.parse(lab.shown().at("/meetings/0/start").textValue())
                .toInstant();
    }

    private Instant endThere() {
        return OffsetDateTime.parse(lab.shown().at("/meetings/0/end").textValue())
                .toInstant();
    }
}

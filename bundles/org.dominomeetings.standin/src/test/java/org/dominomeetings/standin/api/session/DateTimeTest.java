package org.dominomeetings.standin.api.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DateTimeTest extends ServerTestBase {
    private static final Instant SUMMER = Instant.parse("2026-07-01T14:00:00Z");

    private Session session;

    @BeforeEach
    void begin() {
        session = rootAs(SampleServer.JANE);
    }

    @Test
    @Covers({
        "Session.createDateTime(Date)",
        "DateTime.getDateOnly()",
        "DateTime.getGMTTime()",
        "DateTime.getLocalTime()",
        "DateTime.getParent()",
        "DateTime.getTimeOnly()",
        "DateTime.getTimeZone()",
        "DateTime.isDST()",
        "DateTime.toJavaDate()"
    })
    void aDateIsSeenInTheServersZone() throws Exception {
        DateTime time = session.createDateTime(Date.from(SUMMER));
        assertThat(time.getTimeZone()).isEqualTo(-1);
        assertThat(time.isDST()).isTrue();
        assertThat(time.getDateOnly()).isEqualTo("07/01/2026");
        assertThat(time.getTimeOnly()).isEqualTo("04:00:00 PM");
        assertThat(time.getLocalTime()).isEqualTo("07/01/2026 04:00:00 PM");
        assertThat(time.getGMTTime()).isEqualTo("07/01/2026 02:00:00 PM GMT");
        assertThat(time.toJavaDate()).isEqualTo(Date.from(SUMMER));
        assertThat(time.getParent()).isEqualTo(session);
    }

    @Test
    @Covers({"Session.createDateTime(Calendar)", "DateTime.getTimeZone()", "DateTime.isDST()"})
    void aCalendarBringsItsOwnZone() throws Exception {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("America/New_York"));
        calendar.setTimeInMillis(SUMMER.toEpochMilli());
        DateTime time = session.createDateTime(calendar);
        assertThat(time.getTimeZone()).isEqualTo(5);
        assertThat(time.isDST()).isTrue();
        assertThat(time.toJavaDate()).isEqualTo(Date.from(SUMMER));
        assertThat(time.getTimeOnly()).isEqualTo("04:00:00 PM");
    }

    @Test
    @Covers({"Session.createDateTime(Date)", "DateTime.toJavaDate()"})
    void millisecondsAreNotTracked() throws Exception {
        assertThat(session.createDateTime(Date.from(SUMMER.plusMillis(987))).toJavaDate())
                .isEqualTo(Date.from(SUMMER));
    }

    @Test
    @Covers("DateTime.timeDifference(DateTime)")
    void theDifferenceIsThisLessTheOther() throws Exception {
        DateTime early = session.createDateTime(Date.from(SUMMER));
        DateTime late = session.createDateTime(Date.from(SUMMER.plusSeconds(90)));
        assertThat(late.timeDifference(early)).isEqualTo(90);
        assertThat(early.timeDifference(late)).isEqualTo(-90);
    }

    @Test
    @Covers({"DateTime.getTimeOnly()", "DateTime.getGMTTime()", "DateTime.getLocalTime()", "DateTime.toJavaDate()"})
    void aDateWithoutTimeHasNoTimeAndNoZoneAndBeginsAtMidnightHere() throws Exception {
        DateTime date = read(NotesTime.dateOnly(LocalDate.of(2026, 12, 24)));
        assertThat(date.getTimeOnly()).isEmpty();
        assertThat(date.getDateOnly()).isEqualTo("12/24/2026");
        assertThat(date.getTimeZone()).isZero();
        assertThat(date.getGMTTime()).isEqualTo(date.getLocalTime()).isEqualTo("12/24/2026");
        assertThat(date.toJavaDate())
                .isEqualTo(Date.from(LocalDate.of(2026, 12, 24)
                        .atStartOfDay(SampleServer.ZONE)
                        .toInstant()));
    }

    @Test
    @Covers({"DateTime.getDateOnly()", "DateTime.getTimeOnly()", "DateTime.toJavaDate()"})
    void aTimeWithoutDateHasNoDate() throws Exception {
        DateTime time = read(NotesTime.timeOnly(LocalTime.of(9, 30)));
        assertThat(time.getDateOnly()).isEmpty();
        assertThat(time.getTimeOnly()).isEqualTo("09:30:00 AM");
        assertThatThrownBy(time::toJavaDate).isInstanceOf(NotInStandinException.class);
    }

    @Test
    void zonesOffByPartOfAnHourCountTheirMinutesInHundreds() {
        assertThat(NotesTime.of(SUMMER, ZoneId.of("Asia/Kolkata")).zoneNumber()).isEqualTo(-3005);
        assertThat(NotesTime.of(SUMMER, ZoneId.of("Asia/Kathmandu")).zoneNumber())
                .isEqualTo(-4505);
        assertThat(NotesTime.of(SUMMER, ZoneId.of("America/St_Johns")).zoneNumber())
                .isEqualTo(3003);
        assertThat(NotesTime.of(SUMMER, ZoneId.of("Australia/Sydney")).zoneNumber())
                .isEqualTo(-10);
    }

    @Test
    @Covers({"DateTime.setAnyTime()", "Document.replaceItemValue(String,Object)"})
    void withAnyTimeADateIsLeftAsItIsInTheServersZone() throws Exception {
        DateTime late = session.createDateTime(Date.from(Instant.parse("2026-07-01T22:30:00Z")));
        late.setAnyTime();
        assertThat(late.getTimeOnly()).isEmpty();
        assertThat(late.getDateOnly()).isEqualTo("07/02/2026");
        assertThat(late.getTimeZone()).isZero();
        Document document = mailFileAs(SampleServer.JANE).createDocument();
        DateTime again = document.getParentDatabase().getParent().createDateTime(Date.from(SUMMER));
        again.setAnyTime();
        document.replaceItemValue("RepeatUntil", again);
        document.save(false, false);
        assertThat(stored().find(document.getUniversalID())
                        .item("RepeatUntil")
                        .orElseThrow()
                        .values())
                .containsExactly(NotesTime.dateOnly(LocalDate.of(2026, 7, 1)));
    }

    @Test
    @Covers("DateTime.setAnyDate()")
    void withAnyDateATimeIsLeftAsItIsInTheServersZone() throws Exception {
        DateTime time = session.createDateTime(Date.from(SUMMER));
        time.setAnyDate();
        assertThat(time.getDateOnly()).isEmpty();
        assertThat(time.getTimeOnly()).isEqualTo("04:00:00 PM");
        time.setAnyTime();
        assertThat(time.getTimeOnly()).isEqualTo("04:00:00 PM");
        DateTime date = session.createDateTime(Date.from(SUMMER));
        date.setAnyTime();
        date.setAnyDate();
        assertThat(date.getDateOnly()).isEqualTo("07/01/2026");
    }

    @Test
    @Covers({
        "Session.createDateRange(Date,Date)",
        "DateRange.getStartDateTime()",
        "DateRange.getEndDateTime()",
        "DateRange.getParent()"
    })
    void aRangeOfDatesGoesFromOneToTheOther() throws Exception {
        DateRange range = session.createDateRange(Date.from(SUMMER), Date.from(SUMMER.plusSeconds(60)));
        assertThat(range.getStartDateTime().toJavaDate()).isEqualTo(Date.from(SUMMER));
        assertThat(range.getEndDateTime().toJavaDate()).isEqualTo(Date.from(SUMMER.plusSeconds(60)));
        assertThat(range.getParent()).isEqualTo(session);
    }

    @Test
    @Covers({
        "Session.createDateRange(DateTime,DateTime)",
        "DateRange.setStartDateTime(DateTime)",
        "DateRange.setEndDateTime(DateTime)"
    })
    void aRangeOfObjectsFollowsThem() throws Exception {
        DateTime start = session.createDateTime(Date.from(SUMMER));
        DateTime end = session.createDateTime(Date.from(SUMMER.plusSeconds(60)));
        DateRange range = session.createDateRange(start, end);
        assertThat(range.getStartDateTime()).isEqualTo(start);
        assertThat(range.getEndDateTime()).isEqualTo(end);
        start.setAnyTime();
        assertThat(range.getStartDateTime().getTimeOnly()).isEmpty();
        Document document = session.getDatabase("", SampleServer.MAIL).createDocument();
        document.replaceItemValue("Away", range);
        document.save(false, false);
        assertThat(stored().find(document.getUniversalID())
                        .item("Away")
                        .orElseThrow()
                        .values())
                .containsExactly(new NotesTimeRange(
                        NotesTime.dateOnly(LocalDate.of(2026, 7, 1)),
                        NotesTime.of(SUMMER.plusSeconds(60), SampleServer.ZONE)));
        assertThatThrownBy(() -> range.setStartDateTime(null)).isInstanceOf(NotInStandinException.class);
        assertThatThrownBy(() -> range.setEndDateTime(null)).isInstanceOf(NotInStandinException.class);
    }

    private DateTime read(NotesTime value) throws Exception {
        stored().put(new NoteBuilder("A".repeat(32)).times("When", value).build());
        Document document = mailFileAs(SampleServer.JANE).getDocumentByUNID("A".repeat(32));
        return (DateTime) document.getItemValue("When").get(0);
    }
}

package org.dominomeetings.lotusscript.builtin;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Dates;
import org.dominomeetings.lotusscript.value.Fault;

/** Functions of dates and times. */
final class DateFunctions {

    static final Map<String, Implementation> ALL = Map.ofEntries(
            Map.entry("now", a -> now(a).withNano(0)),
            Map.entry("today", a -> now(a).toLocalDate().atStartOfDay()),
            Map.entry("date", a -> now(a).toLocalDate().atStartOfDay()),
            Map.entry("time", a -> Dates.time(now(a).toLocalTime())),
            Map.entry("timer", a -> (float) now(a).toLocalTime().toSecondOfDay()),
            Map.entry("year", a -> part(a, LocalDateTime::getYear)),
            Map.entry("month", a -> part(a, LocalDateTime::getMonthValue)),
            Map.entry("day", a -> part(a, LocalDateTime::getDayOfMonth)),
            Map.entry("hour", a -> part(a, LocalDateTime::getHour)),
            Map.entry("minute", a -> part(a, LocalDateTime::getMinute)),
            Map.entry("second", a -> part(a, LocalDateTime::getSecond)),
            // Sunday is 1.
            Map.entry("weekday", a -> part(a, date -> date.getDayOfWeek().getValue() % DayOfWeek.values().length + 1)),
            Map.entry("datenumber", DateFunctions::dateNumber),
            Map.entry("timenumber", DateFunctions::timeNumber),
            Map.entry(
                    "datevalue", a -> Conversions.date(a.value(0)).toLocalDate().atStartOfDay()),
            Map.entry("timevalue", a -> Dates.time(Conversions.date(a.value(0)).toLocalTime())),
            Map.entry("cdat", a -> Conversions.date(a.value(0))),
            Map.entry("cvdate", a -> Conversions.date(a.value(0))));

    private DateFunctions() {}

    private static LocalDateTime now(Arguments a) {
        return a.context().host().now();
    }

    private static Object part(Arguments a, ToIntFunction<LocalDateTime> part) {
        return (short) part.applyAsInt(Conversions.date(a.value(0)));
    }

    /** Months and days outside of the calendar count on into the next one (LSAZ_DATENUMBER_FUNCTION). */
    private static Object dateNumber(Arguments a) {
        try {
            return LocalDate.of(a.integer(0), 1, 1)
                    .plusMonths(a.integer(1) - 1L)
                    .plusDays(a.integer(2) - 1L)
                    .atStartOfDay();
        } catch (DateTimeException e) {
            throw Fault.ILLEGAL_CALL.error();
        }
    }

    private static Object timeNumber(Arguments a) {
        try {
            return Dates.time(LocalTime.of(a.integer(0), a.integer(1), a.integer(2)));
        } catch (DateTimeException e) {
            throw Fault.ILLEGAL_CALL.error();
        }
    }
}

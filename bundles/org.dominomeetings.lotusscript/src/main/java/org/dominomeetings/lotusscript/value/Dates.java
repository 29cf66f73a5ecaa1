package org.dominomeetings.lotusscript.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as numbers and texts (LSAZ_DATE_TIME, LSAZ_CDAT_FUNCTION): days since 30 December 1899, and the time as a
 * fraction of the day. Texts are those of a client in the United States.
 */
public final class Dates {

    private static final LocalDateTime ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final double SECONDS_A_DAY = 86_400;
    /** The range of help page LSAZ_DATE_TIME: 1 January 100 to 31 December 9999. */
    private static final double FIRST = -657_434;

    private static final double LAST = 2_958_466;
    private static final int HALF_A_DAY = 12;

    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?:\\s*([AP])M)?";
    private static final Pattern DATE_TIME = Pattern.compile(
            "(?:(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))(?:[ T]+" + TIME + ")?|" + TIME
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** To the nearest second. */
    public static LocalDateTime of(double days) {
        if (Double.isNaN(days) || days < FIRST || days >= LAST) {
            throw Fault.OVERFLOW.error();
        }
        // The fraction of a day before 1899 counts from its midnight on, too.
        double whole = days < 0 ? Math.ceil(days) : Math.floor(days);
        return ZERO.plusDays((long) whole).plusSeconds(Math.round(Math.abs(days - whole) * SECONDS_A_DAY));
    }

    public static double number(LocalDateTime date) {
        long days = ChronoUnit.DAYS.between(ZERO.toLocalDate(), date.toLocalDate());
        double fraction = date.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
        return days < 0 ? days - fraction : days + fraction;
    }

    /** The time of a day alone, which is on day 0. */
    public static LocalDateTime time(LocalTime time) {
        return ZERO.toLocalDate().atTime(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether it is a time without a day. */
    public static boolean isTime(LocalDateTime date) {
        return date.toLocalDate().equals(ZERO.toLocalDate());
    }

    /** What a text says; null if it is no date or time. */
    public static @Nullable LocalDateTime parse(String text) {
        Matcher found = DATE_TIME.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        try {
            if (found.group(11) != null) {
                return time(timeOf(found, 11));
            }
            LocalDate day = found.group(1) != null
                    ? LocalDate.of(part(found, 3), part(found, 1), part(found, 2))
                    : LocalDate.of(part(found, 4), part(found, 5), part(found, 6));
            return found.group(7) == null ? day.atStartOfDay() : day.atTime(timeOf(found, 7));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalTime timeOf(Matcher found, int group) {
        int hour = part(found, group);
        String half = found.group(group + 3);
        if (half != null) {
            if (hour < 1 || hour > HALF_A_DAY) {
                throw new DateTimeException(found.group());
            }
            hour = hour % HALF_A_DAY + (half.equalsIgnoreCase("P") ? HALF_A_DAY : 0);
        }
        return LocalTime.of(hour, part(found, group + 1), found.group(group + 2) == null ? 0 : part(found, group + 2));
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** As CStr gives it: {@code 11/28/2026 05:04:03 PM}, without the time at midnight and without the day on day 0. */
    public static String text(LocalDateTime date) {
        int hour = date.getHour() % HALF_A_DAY;
        String time = String.format(
                Locale.ROOT,
                "%02d:%02d:%02d %s",
                hour == 0 ? HALF_A_DAY : hour,
                date.getMinute(),
                date.getSecond(),
                date.getHour() < HALF_A_DAY ? "AM" : "PM");
        if (isTime(date)) {
            return time;
        }
        String day = String.format(
                Locale.ROOT, "%02d/%02d/%04d", date.getMonthValue(), date.getDayOfMonth(), date.getYear());
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + time;
    }
}

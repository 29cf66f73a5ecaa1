package org.dominomeetings.core.entry.zone;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a zone's clocks change, as Notes writes it beside the zone's name: {@code DL=3 2 1 11 1 1}, month, week and weekday
 * of the change to daylight saving time and of the one back; the fifth or last week is −1, the weekdays begin with Sunday
 * as 1. Immutable.
 */
final class ZoneRule {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2}) (-1|[1-5]) ([1-7]) (\\d{1,2}) (-1|[1-5]) ([1-7])");

    /** Months have 31 days at the most, so that a fifth week is the last. */
    private static final int FIFTH = 5;

    private static final int LAST = -1;
    private static final int DAYS = 7;

    /** A day by which all changes of a zone's standard time are over that are known today: meetings are in the future. */
    static final Instant TO_COME = Instant.parse("2090-01-01T00:00:00Z");

    private final String begins;
    private final String ends;

    private ZoneRule(String begins, String ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** @param text of the part {@code DL}; empty if it is none */
    static Optional<ZoneRule> parse(String text) {
        Matcher written = WRITTEN.matcher(text.trim());
        return written.matches()
                ? Optional.of(new ZoneRule(change(written, 1), change(written, FIFTH - 1)))
                : Optional.empty();
    }

    private static String change(Matcher written, int first) {
        int week = Integer.parseInt(written.group(first + 1));
        return text(
                Integer.parseInt(written.group(first)),
                week == FIFTH ? LAST : week,
                Integer.parseInt(written.group(first + 2)));
    }

    private static String text(int month, int week, int weekday) {
        return month + " " + week + " " + weekday;
    }

    /** Whether a zone has this standard time, and changes its clocks by this rule, in years to come. */
    boolean isOf(ZoneId zone, ZoneOffset standard) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> changes = rules.getTransitionRules();
        if (changes.size() != 2 || !rules.getStandardOffset(TO_COME).equals(standard)) {
            return false;
        }
        boolean firstBegins = forward(changes.get(0));
        return written(changes.get(firstBegins ? 0 : 1)).equals(begins)
                && written(changes.get(firstBegins ? 1 : 0)).equals(ends);
    }

    private static boolean forward(ZoneOffsetTransitionRule change) {
        return change.getOffsetAfter().getTotalSeconds()
                > change.getOffsetBefore().getTotalSeconds();
    }

    /** Empty for a day that Notes cannot say, the Friday before a Sunday for example. */
    private static String written(ZoneOffsetTransitionRule change) {
        int day = change.getDayOfMonthIndicator();
        DayOfWeek weekday = change.getDayOfWeek();
        Month month = change.getMonth();
        // Java's data says "the last" as such, or as the first one from the seventh day before the month's end on.
        boolean last = day == LAST || day + DAYS - 1 == month.maxLength();
        boolean whole = last || (day > 0 && (day - 1) % DAYS == 0);
        if (weekday == null || !whole) {
            return "";
        }
        int week = last ? LAST : (day - 1) / DAYS + 1;
        // Java numbers from Monday as 1, Notes from Sunday.
        return text(month.getValue(), week, weekday.getValue() % DAYS + 1);
    }
}

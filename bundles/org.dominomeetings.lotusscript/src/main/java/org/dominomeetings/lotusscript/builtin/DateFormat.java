package org.dominomeetings.lotusscript.builtin;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.lotusscript.value.Dates;

/** The date formats of {@code Format$}, with English names of days and months. */
final class DateFormat {

    private static final Map<String, String> NAMED = Map.of(
            "general date", "c",
            "long date", "dddddd",
            "medium date", "dd\\-mmm\\-yy",
            "short date", "mm/dd/yyyy",
            "long time", "ttttt",
            "medium time", "hh:nn AM/PM",
            "short time", "hh:nn");

    private final LocalDateTime date;
    private final String format;
    private final StringBuilder result = new StringBuilder();
    /** Whether the letters read last are hours, so that {@code m} means minutes. */
    private boolean behindHours;

    private DateFormat(LocalDateTime date, String format) {
        this.date = date;
        this.format = format;
    }

    static String format(LocalDateTime date, String format) {
        DateFormat run = new DateFormat(date, NAMED.getOrDefault(format.toLowerCase(Locale.ROOT), format));
        run.read();
        return run.result.toString();
    }

    private void read() {
        boolean half = format.toLowerCase(Locale.ROOT).matches("(?s).*(am/pm|a/p|ampm).*");
        for (int i = 0; i < format.length(); ) {
            i = literal(i);
            if (i < format.length()) {
                int length = half ? marker(i) : 0;
                i = length > 0 ? i + length : code(i, half);
            }
        }
    }

    /** Copies what stands behind a backslash or in quotation marks; where it goes on. */
    private int literal(int start) {
        int i = start;
        while (i < format.length() && (format.charAt(i) == '\\' || format.charAt(i) == '"')) {
            if (format.charAt(i) == '\\') {
                result.append(format, Math.min(i + 1, format.length()), Math.min(i + 2, format.length()));
                i += 2;
            } else {
                int end = format.indexOf('"', i + 1);
                end = end < 0 ? format.length() : end;
                result.append(format, i + 1, end);
                i = end + 1;
            }
        }
        return i;
    }

    /** The length of AM/PM or A/P here, written as it is in the format; 0 if there is none. */
    private int marker(int i) {
        for (String marker : new String[] {"AM/PM", "am/pm", "AMPM", "A/P", "a/p"}) {
            if (format.startsWith(marker, i)) {
                boolean morning = date.getHour() < 12;
                String[] halves = marker.equalsIgnoreCase("AMPM") ? new String[] {"AM", "PM"} : marker.split("/");
                result.append(halves[morning ? 0 : 1]);
                return marker.length();
            }
        }
        return 0;
    }

    private int code(int start, boolean half) {
        char letter = Character.toLowerCase(format.charAt(start));
        int end = start + 1;
        while (end < format.length() && Character.toLowerCase(format.charAt(end)) == letter) {
            end++;
        }
        int count = end - start;
        boolean minutes = behindHours && letter == 'm' && count <= 2;
        switch (letter) {
            case 'y' ->
                result.append(
                        count > 2
                                ? two(date.getYear(), 4)
                                : count == 2 ? two(date.getYear() % 100, 2) : "" + date.getDayOfYear());
            case 'm' ->
                result.append(
                        minutes ? two(date.getMinute(), count) : word(count, date.getMonthValue(), "MMM", "MMMM"));
            case 'd' -> day(count);
            case 'h' -> result.append(two(half ? (date.getHour() + 11) % 12 + 1 : date.getHour(), count));
            case 'n' -> result.append(two(date.getMinute(), count));
            case 's' -> result.append(two(date.getSecond(), count));
            case 't' -> result.append(count == 5 ? pattern("hh:mm:ss a") : format.substring(start, end));
            case 'w' ->
                result.append(count == 1 ? date.getDayOfWeek().getValue() % 7 + 1 : (date.getDayOfYear() - 1) / 7 + 1);
            case 'q' -> result.append((date.getMonthValue() + 2) / 3);
            case 'c' -> result.append(Dates.text(date));
            default -> result.append(format, start, end);
        }
        if (Character.isLetter(letter)) {
            behindHours = letter == 'h';
        }
        return end;
    }

    private void day(int count) {
        result.append(
                count == 6
                        ? pattern("MMMM d, yyyy")
                        : count == 5 ? pattern("MM/dd/yyyy") : word(count, date.getDayOfMonth(), "EEE", "EEEE"));
    }

    private String word(int count, int number, String name, String longName) {
        return count > 2 ? pattern(count == 3 ? name : longName) : two(number, count);
    }

    private String pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    private static String two(int number, int digits) {
        return String.format(Locale.ROOT, "%0" + Math.min(digits, 4) + "d", number);
    }
}

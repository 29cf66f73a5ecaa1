package org.dominomeetings.standin.dxl;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.standin.store.NotesTime;

/**
 * The {@code <datetime>} element: {@code 20261201T100000,00+01} with {@code dst='true'} in summer, {@code 20261201}
 * for a date alone, {@code T100000,00} for a time alone.
 *
 * @see "Domino DXL schema, element datetime"
 */
final class DxlTime {
    private static final Pattern FORM =
            Pattern.compile("(\\d{8})?(?:T(\\d{6})(?:[,.](\\d{2}))?)?(?:([+-])(\\d{2}):?(\\d{2})?|Z)?");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    private DxlTime() {}

    static NotesTime read(Xml element) {
        String text = element.text().trim();
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(1) == null && form.group(2) == null) {
            throw new IllegalArgumentException("not a date/time value: " + text);
        }
        LocalDate date = form.group(1) == null ? null : LocalDate.parse(form.group(1), DATE);
        LocalTime time = form.group(2) == null ? null : LocalTime.parse(form.group(2), TIME);
        if (time != null && form.group(3) != null) {
            time = time.withNano(Integer.parseInt(form.group(3)) * 10_000_000);
        }
        return new NotesTime(date, time, offset(form, text), element.is("dst"));
    }

    private static ZoneOffset offset(Matcher form, String text) {
        if (form.group(4) == null) {
            return text.endsWith("Z") ? ZoneOffset.UTC : null;
        }
        int sign = form.group(4).equals("-") ? -1 : 1;
        int minutes = form.group(6) == null ? 0 : Integer.parseInt(form.group(6));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(form.group(5)), sign * minutes);
    }

    static Xml write(NotesTime value) {
        StringBuilder text = new StringBuilder();
        if (value.date() != null) {
            text.append(DATE.format(value.date()));
        }
        if (value.time() != null) {
            text.append('T').append(TIME.format(value.time()));
            text.append(String.format(",%02d", value.time().getNano() / 10_000_000));
        }
        if (value.offset() != null) {
            int minutes = value.offset().getTotalSeconds() / 60;
            text.append(minutes < 0 ? '-' : '+').append(String.format("%02d", Math.abs(minutes) / 60));
            if (minutes % 60 != 0) {
                text.append(String.format("%02d", Math.abs(minutes) % 60));
            }
        }
        return new Xml("datetime").with("dst", value.dst() ? "true" : null).add(text.toString());
    }
}

package org.dominomeetings.lotusscript.backend;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import lotus.domino.DateTime;
import lotus.domino.NotesException;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Dates;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptObject;

/** NotesDateTime; its texts are those of a client in the United States. */
final class DateTimeObject extends BackendObject {

    private static final Pattern WITH_TIME = Pattern.compile(".*\\d:\\d\\d.*");

    DateTimeObject(Backend backend, DateTime time) {
        super(backend, time);
        property("LSLocalTime", () -> Backend.call(() -> Values.date(mine())), value -> take(Conversions.date(value)));
        property("LSGMTTime", () -> Backend.call(this::greenwich));
        property(
                "LocalTime", () -> Backend.call(() -> mine().getLocalTime()), value -> assign(Conversions.text(value)));
        property("IsValidDate", () -> true);
        sub("SetNow", arguments -> take(LocalDateTime.now(backend.clock()).withNano(0)));
        adjust("AdjustYear", (date, by) -> date.plusYears(by));
        adjust("AdjustMonth", (date, by) -> date.plusMonths(by));
        adjust("AdjustDay", (date, by) -> date.plusDays(by));
        adjust("AdjustHour", (date, by) -> date.plusHours(by));
        adjust("AdjustMinute", (date, by) -> date.plusMinutes(by));
        adjust("AdjustSecond", (date, by) -> date.plusSeconds(by));
    }

    /**
     * {@code New NotesDateTime(text)}: day, time, or both.
     *
     * @throws org.dominomeetings.lotusscript.value.ScriptError 13 for another text. Notes reads more of them, and which depends
     *     on the settings of the person's system; a script of ours should not build on that.
     */
    static ScriptObject parse(Backend backend, String text) {
        return backend.wrap(Backend.call(() -> read(backend, text)));
    }

    private static DateTime read(Backend backend, String text) throws NotesException {
        LocalDateTime date = Dates.parse(text);
        if (date == null) {
            throw Fault.TYPE_MISMATCH.error(text);
        }
        return Values.dateTime(backend, date, WITH_TIME.matcher(text).matches(), !Dates.isTime(date));
    }

    private DateTime mine() {
        return (DateTime) base();
    }

    /** What has no zone reads the same in Greenwich. */
    private LocalDateTime greenwich() throws NotesException {
        LocalDateTime date = Dates.parse(mine().getGMTTime().replace(" GMT", ""));
        if (date == null) {
            throw new IllegalStateException("a time that this client does not read: " + mine().getGMTTime());
        }
        return date;
    }

    private void assign(String text) {
        become(Backend.call(() -> read(backend(), text)));
    }

    private void take(LocalDateTime date) {
        boolean time = Dates.isTime(date);
        become(Backend.call(() -> Values.dateTime(backend(), date, true, !time)));
    }

    private interface Step {
        LocalDateTime apply(LocalDateTime date, int by);
    }

    private void adjust(String name, Step step) {
        sub(name, arguments -> adjusted(date -> step.apply(date, by(arguments))));
    }

    private static int by(Arguments arguments) {
        return arguments.whole(0);
    }

    private void adjusted(UnaryOperator<LocalDateTime> change) {
        become(Backend.call(() -> {
            boolean withTime = !mine().getTimeOnly().isEmpty();
            boolean withDay = !mine().getDateOnly().isEmpty();
            LocalDateTime changed = change.apply(Values.date(mine()));
            return Values.dateTime(
                    backend(),
                    withTime ? changed : changed.toLocalDate().atTime(LocalTime.MIDNIGHT),
                    withTime,
                    withDay);
        }));
    }
}

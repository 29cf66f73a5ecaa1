package org.dominomeetings.lotusscript.backend;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.NotesException;
import org.dominomeetings.lotusscript.types.NotesClasses.Member;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Dates;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/** Values of Java as a script's, and back. */
final class Values {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private Values() {}

    /** The result of a member; date/time objects are variants of dates where the class does not give objects. */
    static Object toScript(Backend backend, Member member, Method method, @Nullable Object result) {
        boolean objects =
                member.gives().name().startsWith("Notes") || member.name().contains("DateTimeArray");
        if (result instanceof Vector<?> vector) {
            List<Object> values = new ArrayList<>();
            vector.forEach(value -> values.add(one(backend, value, objects)));
            return array(values);
        }
        if (result == null) {
            return Base.class.isAssignableFrom(method.getReturnType())
                    ? Special.NOTHING
                    : method.getReturnType() == void.class ? Special.EMPTY : "";
        }
        if (result instanceof Integer number && member.gives().name().equals("Integer")) {
            return (short) (int) number;
        }
        return one(backend, result, objects);
    }

    /** An array from 0 up; of an item that is missing, one with an empty text. */
    static ScriptArray array(List<Object> values) {
        List<Object> some = values.isEmpty() ? List.of("") : values;
        boolean texts = some.stream().allMatch(String.class::isInstance);
        boolean numbers = some.stream().allMatch(Double.class::isInstance);
        DataType type = texts ? DataType.STRING : numbers ? DataType.of(DataType.Kind.DOUBLE) : DataType.VARIANT;
        return ScriptArray.of(type, some);
    }

    private static Object one(Backend backend, @Nullable Object value, boolean objects) {
        if (value == null) {
            return "";
        }
        if (value instanceof DateTime time && !objects) {
            return Backend.call(() -> {
                LocalDateTime date = date(time);
                time.recycle();
                return date;
            });
        }
        if (value instanceof DateRange range && !objects) {
            return Backend.call(() -> {
                LocalDateTime start = date(range.getStartDateTime());
                range.recycle();
                return start;
            });
        }
        return value instanceof Base base ? backend.wrap(base) : value;
    }

    /** In the client's zone; a day alone begins at midnight, a time alone is on day 0. */
    static LocalDateTime date(DateTime time) throws NotesException {
        LocalDateTime date = Dates.parse(time.getLocalTime());
        if (date == null) {
            throw new IllegalStateException("a time that this client does not read: " + time.getLocalTime());
        }
        return date;
    }

    static @Nullable Object leftOut(Class<?> parameter) {
        if (parameter == boolean.class) {
            return false;
        }
        return parameter == int.class ? 0 : parameter == double.class ? 0.0 : null;
    }

    /** A script's value for a parameter. */
    static @Nullable Object toJava(Class<?> parameter, Object value, Backend backend) {
        if (parameter == String.class) {
            return Conversions.text(value);
        }
        if (parameter == boolean.class) {
            return Conversions.bool(value);
        }
        if (parameter == int.class) {
            return Conversions.longInteger(value);
        }
        if (parameter == double.class) {
            return Conversions.number(value);
        }
        if (value == Special.NOTHING) {
            return null;
        }
        if (Base.class.isAssignableFrom(parameter)) {
            Object base = value instanceof ScriptObject object ? Backend.unwrap(object) : value;
            if (!parameter.isInstance(base)) {
                throw Fault.TYPE_MISMATCH.error();
            }
            return base;
        }
        return itemValue(value, backend);
    }

    /** A value as {@code replaceItemValue} takes it. A date at midnight is a day alone. */
    static Object itemValue(Object value, Backend backend) {
        if (value instanceof ScriptArray array) {
            if (array.bounds().isEmpty()) {
                throw Fault.NOT_INITIALIZED.error();
            }
            Vector<Object> vector = new Vector<>();
            array.values().forEach(element -> vector.add(itemValue(element, backend)));
            return vector;
        }
        if (value instanceof ScriptObject object) {
            return Backend.unwrap(object);
        }
        if (value instanceof LocalDateTime date) {
            return Backend.call(() -> dateTime(backend, date, !midnight(date), !Dates.isTime(date)));
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Number) {
            return Conversions.number(value);
        }
        return Conversions.text(value);
    }

    private static boolean midnight(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) && !Dates.isTime(date);
    }

    /** A date/time object in the client's zone. */
    static DateTime dateTime(Backend backend, LocalDateTime date, boolean withTime, boolean withDay)
            throws NotesException {
        // The day of a time alone is 1899, when zones were other than now.
        LocalDateTime day = withDay ? date : date.toLocalTime().atDate(SOME_DAY);
        Date moment = Date.from(day.atZone(backend.clock().getZone()).toInstant());
        DateTime made = backend.session().createDateTime(moment);
        if (!withTime) {
            made.setAnyTime();
        } else if (!withDay) {
            made.setAnyDate();
        }
        return made;
    }
}

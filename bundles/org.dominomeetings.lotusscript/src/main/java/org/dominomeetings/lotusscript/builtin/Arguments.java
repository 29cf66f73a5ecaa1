package org.dominomeetings.lotusscript.builtin;

import java.util.List;
import org.dominomeetings.lotusscript.value.Comparison;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;

/** The arguments of one call of a function, read as what the function needs; counted from 0. */
record Arguments(List<Object> values, Context context) {

    boolean has(int index) {
        return index < values.size();
    }

    int size() {
        return values.size();
    }

    Object value(int index) {
        return values.get(index);
    }

    String text(int index) {
        return Conversions.text(values.get(index));
    }

    String text(int index, String otherwise) {
        return has(index) ? text(index) : otherwise;
    }

    double number(int index) {
        return Conversions.number(values.get(index));
    }

    int integer(int index) {
        return Conversions.longInteger(values.get(index));
    }

    int integer(int index, int otherwise) {
        return has(index) ? integer(index) : otherwise;
    }

    /** A count or length, which is error 5 below the least. */
    int count(int index, int least) {
        int count = integer(index);
        if (count < least) {
            throw Fault.ILLEGAL_CALL.error();
        }
        return count;
    }

    ScriptArray array(int index) {
        if (values.get(index) instanceof ScriptArray array) {
            return array;
        }
        throw Fault.TYPE_MISMATCH.error();
    }

    /** The comparison that an argument asks for: bit 1 is without case; without the argument the script's own. */
    Comparison comparison(int index) {
        if (!has(index)) {
            return context.comparison();
        }
        return (integer(index) & 1) == 0 ? Comparison.CASE : Comparison.NO_CASE;
    }
}

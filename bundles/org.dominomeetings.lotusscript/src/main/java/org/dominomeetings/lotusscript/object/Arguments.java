package org.dominomeetings.lotusscript.object;

import java.util.List;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, counted from 0. One of another type than the method's is converted as an assignment converts it; what
 * can not be is error 13.
 */
public final class Arguments {

    private final List<Object> values;

    public Arguments(List<Object> values) {
        this.values = values;
    }

    /** Those that were written, and EMPTY for what was left out between commas. */
    public List<Object> all() {
        return values;
    }

    /** Whether it was given: neither left out between commas nor behind the last. */
    public boolean has(int index) {
        return index < values.size() && values.get(index) != Special.EMPTY;
    }

    /** As it came; EMPTY where it was left out. */
    public Object value(int index) {
        return index < values.size() ? values.get(index) : Special.EMPTY;
    }

    public String text(int index) {
        return has(index) ? Conversions.text(value(index)) : "";
    }

    public int whole(int index) {
        return Conversions.longInteger(value(index));
    }

    /** The truth of an argument, or what holds where it was left out. */
    public boolean truth(int index, boolean otherwise) {
        return has(index) ? Conversions.bool(value(index)) : otherwise;
    }

    /** An object of a class of this client; null for Nothing. */
    public <T extends ScriptObject> @Nullable T object(int index, Class<T> type) {
        if (value(index) == Special.NOTHING) {
            return null;
        }
        if (!type.isInstance(value(index))) {
            throw Fault.TYPE_MISMATCH.error();
        }
        return type.cast(value(index));
    }
}

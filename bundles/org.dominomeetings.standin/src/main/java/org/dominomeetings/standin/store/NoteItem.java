package org.dominomeetings.standin.store;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lotus.domino.Item;
import org.dominomeetings.standin.dxl.Xml;

/**
 * One item of a note; it never changes. Several items of a note may have one name.
 *
 * @param name as it was written; compared without regard to case
 * @param type the storage type, one of {@code Item.TEXT}, {@code NUMBERS}, {@code DATETIMES}, {@code RICHTEXT} and so
 *     on; names, readers and authors are text with a flag
 * @param list whether the value is a list, even of one element
 * @param values {@code String}, {@code Double}, {@link NotesTime} or {@link NotesTimeRange}; empty for what is kept as
 *     payload
 * @param payload the element below {@code <item>} of a type that the stand-in does not take apart, else null
 */
public record NoteItem(String name, int type, boolean list, List<Object> values, Set<ItemFlag> flags, Xml payload) {

    /** What a number and a time take: a double, and a TIMEDATE of two 32-bit words. */
    private static final int NUMBER_OR_TIME = 8;

    /** The word before each element of a text list that holds its length. */
    private static final int LENGTH = 2;

    public NoteItem {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** An item of simple values, in the summary, as Document.replaceItemValue makes it. */
    public static NoteItem of(String name, int type, List<?> values) {
        return new NoteItem(name, type, values.size() != 1, List.copyOf(values), EnumSet.of(ItemFlag.SUMMARY), null);
    }

    public boolean has(ItemFlag flag) {
        return flags.contains(flag);
    }

    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** The same item with a flag set or cleared. */
    public NoteItem with(ItemFlag flag, boolean on) {
        Set<ItemFlag> changed = EnumSet.noneOf(ItemFlag.class);
        changed.addAll(flags);
        if (on) {
            changed.add(flag);
        } else {
            changed.remove(flag);
        }
        return new NoteItem(name, type, list, values, changed, payload);
    }

    /** The values that are text, in their order. */
    public List<String> texts() {
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /**
     * The type as Item.getType tells it, where names, readers and authors have numbers of their own.
     *
     * @see "HCL Domino Designer help, Type (Item - Java)"
     */
    public int apiType() {
        if (type == Item.TEXT) {
            if (has(ItemFlag.READERS)) {
                return Item.READERS;
            }
            if (has(ItemFlag.AUTHORS)) {
                return Item.AUTHORS;
            }
            if (has(ItemFlag.NAMES)) {
                return Item.NAMES;
            }
        }
        return type;
    }

    /** How long its values are. Text is counted in UTF-8, which comes close to what LMBCS takes. */
    public int bytes() {
        int bytes = 0;
        for (Object value : values) {
            if (value instanceof String text) {
                bytes += text.getBytes(StandardCharsets.UTF_8).length + (values.size() > 1 ? LENGTH : 0);
            } else {
                bytes += value instanceof NotesTimeRange ? 2 * NUMBER_OR_TIME : NUMBER_OR_TIME;
            }
        }
        return bytes;
    }
}

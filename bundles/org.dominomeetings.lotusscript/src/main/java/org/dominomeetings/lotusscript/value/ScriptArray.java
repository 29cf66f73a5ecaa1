package org.dominomeetings.lotusscript.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** An array of one to eight dimensions (LSAZ_DIM_STATEMENT). Its elements are variables, which arguments and ForAll refer to. */
public final class ScriptArray {

    /** More elements than a script of ours has any use for; far below what the heap takes. */
    private static final int MOST_ELEMENTS = 1_000_000;

    private final boolean dynamic;
    private final Supplier<Variable> element;
    private List<Range> bounds = List.of();
    private Variable[] cells = {};

    /** The bounds of one dimension, both within. */
    public record Range(int lower, int upper) {
        long size() {
            return (long) upper - lower + 1;
        }
    }

    /** A dynamic array before its ReDim: there are no elements. */
    public ScriptArray(Supplier<Variable> element) {
        this.dynamic = true;
        this.element = element;
    }

    /** An array with fixed bounds. */
    public ScriptArray(Supplier<Variable> element, List<Range> bounds) {
        this.dynamic = false;
        this.element = element;
        this.bounds = List.copyOf(bounds);
        cells = fresh(this.bounds);
    }

    /** A dynamic array of Variants from 0 up, as methods of Notes give them. */
    public static ScriptArray of(List<?> values) {
        return of(DataType.VARIANT, values);
    }

    /** A dynamic array from 0 up; without values it has no elements. */
    public static ScriptArray of(DataType type, List<?> values) {
        ScriptArray array = new ScriptArray(() -> new Variable(type));
        if (!values.isEmpty()) {
            array.redim(List.of(new Range(0, values.size() - 1)), false);
            for (int i = 0; i < array.cells.length; i++) {
                array.cells[i].store(values.get(i));
            }
        }
        return array;
    }

    private Variable[] fresh(List<Range> ranges) {
        long size = 1;
        for (Range range : ranges) {
            if (range.size() < 1) {
                throw Fault.SUBSCRIPT.error();
            }
            size = Math.multiplyExact(size, range.size());
            if (size > MOST_ELEMENTS) {
                throw Fault.STRING_SPACE.error();
            }
        }
        Variable[] made = new Variable[(int) size];
        Arrays.setAll(made, i -> element.get());
        return made;
    }

    public boolean isDynamic() {
        return dynamic;
    }

    /** Of a dynamic array without elements there are none. */
    public List<Range> bounds() {
        return bounds;
    }

    /** One dimension's, counted from 1. */
    public Range bound(int dimension) {
        if (bounds.isEmpty()) {
            throw Fault.NOT_INITIALIZED.error();
        }
        if (dimension < 1 || dimension > bounds.size()) {
            throw Fault.SUBSCRIPT.error();
        }
        return bounds.get(dimension - 1);
    }

    /** The element's variable. */
    public Variable at(List<Integer> subscripts) {
        if (bounds.isEmpty()) {
            throw Fault.NOT_INITIALIZED.error();
        }
        if (subscripts.size() != bounds.size()) {
            throw Fault.SUBSCRIPT.error();
        }
        return cells[offset(bounds, subscripts)];
    }

    /** Whether there is such an element. */
    public boolean contains(List<Integer> subscripts) {
        if (subscripts.size() != bounds.size()) {
            return false;
        }
        for (int i = 0; i < bounds.size(); i++) {
            int subscript = subscripts.get(i);
            if (subscript < bounds.get(i).lower() || subscript > bounds.get(i).upper()) {
                return false;
            }
        }
        return !bounds.isEmpty();
    }

    private static int offset(List<Range> ranges, List<Integer> subscripts) {
        long offset = 0;
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            int subscript = subscripts.get(i);
            if (subscript < range.lower() || subscript > range.upper()) {
                throw Fault.SUBSCRIPT.error();
            }
            offset = offset * range.size() + subscript - range.lower();
        }
        return (int) offset;
    }

    /**
     * New bounds. With {@code preserve}, elements keep their values, and only the upper bound of the last dimension may change
     * (LSAZ_REDIM_STATEMENT).
     */
    public void redim(List<Range> wanted, boolean preserve) {
        if (!dynamic) {
            throw Fault.TYPE_MISMATCH.error();
        }
        Variable[] made = fresh(wanted);
        if (preserve && !bounds.isEmpty()) {
            keep(wanted, made);
        }
        bounds = List.copyOf(wanted);
        cells = made;
    }

    private void keep(List<Range> wanted, Variable[] made) {
        int last = bounds.size() - 1;
        if (wanted.size() != bounds.size()
                || !wanted.subList(0, last).equals(bounds.subList(0, last))
                || wanted.get(last).lower() != bounds.get(last).lower()) {
            throw Fault.SUBSCRIPT.error();
        }
        int before = (int) bounds.get(last).size();
        int after = (int) wanted.get(last).size();
        for (int row = 0; row < cells.length / before; row++) {
            System.arraycopy(cells, row * before, made, row * after, Math.min(before, after));
        }
    }

    /** Erase: a dynamic array has no elements then, those of a fixed one have their first values (LSAZ_ERASE_STATEMENT). */
    public void erase() {
        if (dynamic) {
            bounds = List.of();
        }
        cells = dynamic ? new Variable[0] : fresh(bounds);
    }

    /** The elements in the order in which ForAll takes them: the first dimension's subscript changes last. */
    public List<Variable> elements() {
        return List.of(cells);
    }

    /** Their values. */
    public List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (Variable cell : cells) {
            values.add(cell.get());
        }
        return values;
    }

    /** What a Variant gets when an array is assigned to it: a dynamic array of its own with the same values. */
    public ScriptArray copy() {
        ScriptArray copy = new ScriptArray(element);
        copy.bounds = bounds;
        copy.cells = fresh(bounds.isEmpty() ? List.of(new Range(0, 0)) : bounds);
        if (bounds.isEmpty()) {
            copy.cells = new Variable[0];
        }
        for (int i = 0; i < copy.cells.length; i++) {
            copy.cells[i].store(cells[i].get());
        }
        return copy;
    }

    /** The type of its elements. */
    public DataType type() {
        return element.get().type();
    }
}

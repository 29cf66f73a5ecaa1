package org.dominomeetings.lotusscript.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dominomeetings.lotusscript.value.Comparison;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;

/** Functions of arrays; those that give an array give a new one. */
final class ArrayFunctions {

    static final Map<String, Implementation> ALL = Map.ofEntries(
            Map.entry("ubound", a -> a.array(0).bound(a.integer(1, 1)).upper()),
            Map.entry("lbound", a -> a.array(0).bound(a.integer(1, 1)).lower()),
            Map.entry("join", a -> join(a)),
            Map.entry("implode", a -> join(a)),
            Map.entry("fulltrim", ArrayFunctions::fullTrim),
            Map.entry("arraygetindex", ArrayFunctions::index),
            Map.entry("arrayappend", ArrayFunctions::append),
            Map.entry("arrayunique", ArrayFunctions::unique),
            Map.entry("arrayreplace", ArrayFunctions::replace));

    private ArrayFunctions() {}

    private static String join(Arguments a) {
        return a.array(0).values().stream().map(Conversions::text).collect(Collectors.joining(a.text(1, " ")));
    }

    /** Without blanks at the ends, several as one, and without the empty ones of an array (LSAZ_FULLTRIM_FUNCTION). */
    private static Object fullTrim(Arguments a) {
        if (!(a.value(0) instanceof ScriptArray array)) {
            return trimmed(a.text(0));
        }
        List<String> kept = array.values().stream()
                .map(each -> trimmed(Conversions.text(each)))
                .filter(each -> !each.isEmpty())
                .toList();
        return ScriptArray.of(DataType.STRING, kept.isEmpty() ? List.of("") : kept);
    }

    private static String trimmed(String text) {
        return text.replaceAll(" +", " ").replaceAll("^ | $", "");
    }

    /** Where the value is, NULL if nowhere (LSAZ_ARRAYGETINDEX_FUNCTION). */
    private static Object index(Arguments a) {
        List<Object> values = a.array(0).values();
        for (int i = 0; i < values.size(); i++) {
            if (same(values.get(i), a.value(1), a.comparison(2))) {
                return i + a.array(0).bound(1).lower();
            }
        }
        return Special.NULL;
    }

    private static boolean same(Object left, Object right, Comparison comparison) {
        if (left instanceof ScriptObject || right instanceof ScriptObject) {
            return left == right;
        }
        return left instanceof String == right instanceof String && comparison.values(left, right) == 0;
    }

    private static Object append(Arguments a) {
        List<Object> values = new ArrayList<>(a.array(0).values());
        values.addAll(a.value(1) instanceof ScriptArray more ? more.values() : List.of(a.value(1)));
        return ScriptArray.of(values);
    }

    private static Object unique(Arguments a) {
        List<Object> kept = new ArrayList<>();
        for (Object value : a.array(0).values()) {
            if (kept.stream().noneMatch(before -> same(before, value, a.comparison(1)))) {
                kept.add(value);
            }
        }
        return ScriptArray.of(kept);
    }

    /** Each value that is in the second array becomes the one at its place in the third (LSAZ_ARRAYREPLACE_FUNCTION). */
    private static Object replace(Arguments a) {
        List<Object> wanted = list(a.value(1));
        List<Object> others = list(a.value(2));
        List<Object> replaced = new ArrayList<>();
        for (Object value : a.array(0).values()) {
            Object result = value;
            for (int i = 0; i < wanted.size(); i++) {
                if (same(value, wanted.get(i), a.context().comparison())) {
                    result = i < others.size() ? others.get(i) : "";
                    break;
                }
            }
            replaced.add(result);
        }
        return ScriptArray.of(replaced);
    }

    private static List<Object> list(Object value) {
        return value instanceof ScriptArray array ? array.values() : List.of(value);
    }
}

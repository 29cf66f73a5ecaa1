package org.dominomeetings.lotusscript.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.value.Comparison;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.Special;

/** Functions that look for one text in another, compare texts or divide them. Positions count from 1. */
final class SearchFunctions {

    private static final int LONGEST = 16_000_000;

    static final Map<String, Implementation> ALL = Map.ofEntries(
            Map.entry("instr", SearchFunctions::inStr),
            Map.entry("strcompare", a -> (short) a.comparison(2).texts(a.text(0), a.text(1))),
            Map.entry("strleft", a -> part(a, false, true)),
            Map.entry("strleftback", a -> part(a, true, true)),
            Map.entry("strright", a -> part(a, false, false)),
            Map.entry("strrightback", a -> part(a, true, false)),
            Map.entry("strtoken", SearchFunctions::token),
            Map.entry("split", SearchFunctions::split),
            Map.entry("replace", SearchFunctions::replace));

    private SearchFunctions() {}

    /** With or without a position to begin at (LSAZ_INSTR_FUNCTION). */
    private static Object inStr(Arguments a) {
        boolean positioned = a.size() > 2 && !(a.value(0) instanceof String);
        if (a.size() == 2 || positioned) {
            int first = positioned ? 1 : 0;
            int start = positioned ? a.count(0, 1) : 1;
            if (a.value(first) == Special.NULL || a.value(first + 1) == Special.NULL) {
                return Special.NULL;
            }
            return inStr(a.text(first), a.text(first + 1), start, a.comparison(first + 2));
        }
        return inStr(a.text(0), a.text(1), 1, a.comparison(2));
    }

    private static int inStr(String text, String wanted, int start, Comparison comparison) {
        if (start > text.length()) {
            return 0;
        }
        return comparison.fold(text).indexOf(comparison.fold(wanted), start - 1) + 1;
    }

    /** What is beside the n-th occurrence from the left or, {@code back}, from the right; empty if there is none. */
    private static String part(Arguments a, boolean back, boolean left) {
        String text = a.text(0);
        String wanted = a.text(1);
        String in = a.comparison(2).fold(text);
        String what = a.comparison(2).fold(wanted);
        int count = a.integer(3, 1);
        if (what.isEmpty() || count < 1) {
            return "";
        }
        int at = back ? text.length() : -what.length();
        for (int i = 0; i < count; i++) {
            at = back ? in.lastIndexOf(what, at - what.length()) : in.indexOf(what, at + what.length());
            if (at < 0) {
                return "";
            }
        }
        return left ? text.substring(0, at) : text.substring(at + wanted.length());
    }

    /** The n-th word between delimiters, from the right if n is negative (LSAZ_STRTOKEN_FUNCTION). */
    private static String token(Arguments a) {
        List<String> words = parts(a.text(0), a.text(1), a.comparison(3), 0);
        int number = a.integer(2);
        int index = number < 0 ? words.size() + number : number - 1;
        return index < 0 || index >= words.size() ? "" : words.get(index);
    }

    private static ScriptArray split(Arguments a) {
        int most = a.integer(2, -1);
        return ScriptArray.of(DataType.STRING, parts(a.text(0), a.text(1, " "), a.comparison(3), Math.max(most, 0)));
    }

    /** At most so many, the last with the rest; 0 for all. */
    private static List<String> parts(String text, String delimiter, Comparison comparison, int most) {
        List<String> parts = new ArrayList<>();
        String in = comparison.fold(text);
        String what = comparison.fold(delimiter);
        int from = 0;
        int at = what.isEmpty() ? -1 : in.indexOf(what);
        while (at >= 0 && parts.size() != most - 1) {
            parts.add(text.substring(from, at));
            from = at + delimiter.length();
            at = in.indexOf(what, from);
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** In a text or in each of an array; what is looked for may be several, each with its own other text (LSAZ_REPLACE_FUNCTION). */
    private static Object replace(Arguments a) {
        List<String> wanted = texts(a.value(1));
        List<String> others = texts(a.value(2));
        if (a.value(0) instanceof ScriptArray array) {
            return ScriptArray.of(
                    DataType.STRING,
                    array.values().stream()
                            .map(each -> replaced(a, Conversions.text(each), wanted, others))
                            .toList());
        }
        return replaced(a, a.text(0), wanted, others);
    }

    private static String replaced(Arguments a, String text, List<String> wanted, List<String> others) {
        int start = a.has(3) ? a.count(3, 1) : 1;
        int most = a.integer(4, -1);
        Comparison comparison = a.comparison(5);
        if (start > text.length()) {
            return "";
        }
        String result = text.substring(start - 1);
        for (int i = 0; i < wanted.size(); i++) {
            String other = i < others.size() ? others.get(i) : "";
            List<String> parts = parts(result, wanted.get(i), comparison, most < 0 ? 0 : most + 1);
            if ((long) other.length() * parts.size() > LONGEST) {
                throw Fault.STRING_SPACE.error();
            }
            result = String.join(other, parts);
        }
        return result;
    }

    private static List<String> texts(Object value) {
        return value instanceof ScriptArray array
                ? array.values().stream().map(Conversions::text).toList()
                : List.of(Conversions.text(value));
    }
}

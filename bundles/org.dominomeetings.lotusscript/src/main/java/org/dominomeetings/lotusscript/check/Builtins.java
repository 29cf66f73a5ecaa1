package org.dominomeetings.lotusscript.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The functions of the language that our scripts may use. */
final class Builtins {

    private static final Map<String, Function> FUNCTIONS = read();

    private Builtins() {}

    record Function(String name, int least, int most, ScriptType gives) {}

    private static Map<String, Function> read() {
        Map<String, Function> functions = new LinkedHashMap<>();
        for (String[] row : Tables.read("builtins.tsv")) {
            functions.put(
                    row[0].toLowerCase(Locale.ROOT),
                    new Function(
                            row[0],
                            Integer.parseInt(row[1]),
                            Integer.parseInt(row[2]),
                            Objects.requireNonNull(ScriptType.basic(row[3]))));
        }
        return functions;
    }

    static @Nullable Function named(String key) {
        return FUNCTIONS.get(key);
    }
}

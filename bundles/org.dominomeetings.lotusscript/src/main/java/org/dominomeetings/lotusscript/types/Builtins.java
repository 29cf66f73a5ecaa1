package org.dominomeetings.lotusscript.types;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The functions of the language that our scripts may use. */
public final class Builtins {

    private static final Map<String, Function> FUNCTIONS = read();

    private Builtins() {}

    /**
     * One of them.
     *
     * @param least arguments
     * @param most arguments
     */
    public record Function(String name, int least, int most, ScriptType gives) {}

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

    /** By its name in lower case, without suffix; null if there is none. */
    public static @Nullable Function named(String key) {
        return FUNCTIONS.get(key);
    }
}

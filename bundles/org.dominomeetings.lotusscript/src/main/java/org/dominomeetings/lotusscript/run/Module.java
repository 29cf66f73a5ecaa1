package org.dominomeetings.lotusscript.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.dominomeetings.lotusscript.value.Comparison;
import org.jspecify.annotations.Nullable;

/** A script that was loaded: its names, and those that the libraries it uses make public (LSAZ_USE_STATEMENT). */
final class Module {

    private final Unit unit;
    private final Map<String, Symbol> own = new HashMap<>();
    private final Map<String, Symbol> published = new LinkedHashMap<>();
    private final Map<String, Symbol> used = new LinkedHashMap<>();

    Module(Unit unit) {
        this.unit = unit;
    }

    String name() {
        return unit.name();
    }

    Unit unit() {
        return unit;
    }

    private boolean has(String option) {
        return unit.declarations().stream()
                .anyMatch(each ->
                        each instanceof Decl.Option written && written.words().equals(option));
    }

    Comparison comparison() {
        return unit.declarations().stream()
                        .anyMatch(each -> each instanceof Decl.Option written
                                && written.words().startsWith("compare")
                                && written.words().contains("nocase"))
                ? Comparison.NO_CASE
                : Comparison.CASE;
    }

    int lowestSubscript() {
        return has("base 1") ? 1 : 0;
    }

    /** Whether variables have to be declared: {@code Option Declare}, or {@code Option Explicit}. */
    boolean declares() {
        return has("declare") || has("explicit");
    }

    void declare(String key, Symbol symbol, Decl.Visibility visibility) {
        own.put(key, symbol);
        if (visibility == Decl.Visibility.PUBLIC || visibility == Decl.Visibility.DEFAULT && has("public")) {
            published.put(key, symbol);
        }
    }

    void use(Module library) {
        used.putAll(library.used);
        used.putAll(library.published);
    }

    /** Null if it is declared nowhere. */
    @Nullable
    Symbol find(String key) {
        Symbol symbol = own.get(key);
        return symbol != null ? symbol : used.get(key);
    }
}

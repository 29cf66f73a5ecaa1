package org.dominomeetings.lotusscript.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.dominomeetings.lotusscript.types.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Says all that is wrong with a script before it runs: what Designer's compiler would refuse, what a compiler cannot know but the
 * Notes classes can, and what is outside of the closed subset of our own scripts. Used by one thread.
 */
public final class Checker {

    private final Map<String, Unit> libraries = new HashMap<>();
    private final Map<String, Map<String, Symbol>> published = new HashMap<>();

    /** @param libraries that a {@code Use} can name */
    public Checker(Collection<Unit> libraries) {
        libraries.forEach(library -> this.libraries.put(key(library.name()), library));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All problems of one script, in the order of its lines; those of the libraries are found by checking them. */
    public List<Problem> check(Unit unit) {
        Problems problems = new Problems(unit.name());
        Set<String> path = new LinkedHashSet<>(Set.of(key(unit.name())));
        ModuleSymbols module = new ModuleSymbols(unit, used(unit, path, problems), problems);
        new DeclarationChecker(module, problems).check(unit);
        return problems.all();
    }

    /** The public names of all libraries that a script uses, which a {@code Use} hands on (help page Use statement). */
    private Map<String, Symbol> used(Unit unit, Set<String> path, Problems problems) {
        Map<String, Symbol> names = new LinkedHashMap<>();
        for (Decl declaration : unit.declarations()) {
            if (declaration instanceof Decl.Use use && !use.lsx()) {
                String name = libraryName(use, unit);
                Unit library = name == null ? null : libraries.get(key(name));
                if (name == null || library == null) {
                    problems.add(use, "There is no script library " + (name == null ? "of that constant" : name) + ".");
                } else if (isCircular(key(name), path)) {
                    problems.add(use, "The library " + name + " uses this script, directly or by others.");
                } else {
                    merge(names, published(library, path), use, problems);
                }
            }
        }
        return names;
    }

    /** Whether a library uses one of those, or is one of them. */
    private boolean isCircular(String library, Set<String> path) {
        if (path.contains(library)) {
            return true;
        }
        Unit unit = libraries.get(library);
        Set<String> longer = new LinkedHashSet<>(path);
        longer.add(library);
        return unit != null
                && unit.declarations().stream()
                        .filter(declaration -> declaration instanceof Decl.Use use && !use.lsx())
                        .map(declaration -> libraryName((Decl.Use) declaration, unit))
                        .anyMatch(name -> name != null && isCircular(key(name), longer));
    }

    /** Kept, so that a library which is used twice has the same classes both times. */
    private Map<String, Symbol> published(Unit library, Set<String> path) {
        Map<String, Symbol> kept = published.get(key(library.name()));
        if (kept == null) {
            Problems ofLibrary = new Problems(library.name());
            kept = used(library, path, ofLibrary);
            kept.putAll(new ModuleSymbols(library, Map.copyOf(kept), ofLibrary).published());
            published.put(key(library.name()), kept);
        }
        return kept;
    }

    private static void merge(Map<String, Symbol> names, Map<String, Symbol> more, Decl.Use use, Problems problems) {
        more.forEach((name, symbol) -> {
            Symbol before = names.putIfAbsent(name, symbol);
            if (before != null && before != symbol) {
                problems.add(use, "The name " + name + " is public in two of the used libraries.");
            }
        });
    }

    /** Null where it is a constant that is no string of this script. */
    private static @Nullable String libraryName(Decl.Use use, Unit unit) {
        if (use.library() instanceof Expr.Text text) {
            return text.value();
        }
        return unit.declarations().stream()
                .filter(Decl.Constants.class::isInstance)
                .flatMap(declaration -> ((Decl.Constants) declaration).constants().stream())
                .filter(constant -> use.library() instanceof Expr.Variable variable
                        && variable.name().key().equals(constant.name().key()))
                .map(constant -> constant.value() instanceof Expr.Text text ? text.value() : null)
                .findFirst()
                .orElse(null);
    }
}

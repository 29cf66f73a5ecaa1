package org.dominomeetings.lotusscript.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.Variable;
import org.jspecify.annotations.Nullable;

/** One call of a procedure while it runs: its variables, and what happens with errors (LSAZ_ON_ERROR_STATEMENT). */
final class Frame {

    private final Module module;
    private final @Nullable Procedure procedure;
    private final @Nullable ScriptInstance me;
    private final Evaluator evaluator;
    private final Map<String, Symbol.Place> locals = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final List<Handler> handlers = new ArrayList<>();
    private final @Nullable Object[] slots;
    private int line;
    private boolean handling;
    private int failedAt;

    /** @param number null for every error; {@code target} is -1 for the next statement */
    private record Handler(@Nullable Integer number, int target) {}

    /** @param procedure null for the constants and bounds of the script itself */
    Frame(Module module, @Nullable Procedure procedure, @Nullable ScriptInstance me, Machine machine) {
        this.module = module;
        this.procedure = procedure;
        this.me = me;
        this.evaluator = new Evaluator(machine, this);
        this.slots = new Object[procedure == null ? 0 : procedure.code().slots()];
    }

    Module module() {
        return module;
    }

    @Nullable
    Procedure procedure() {
        return procedure;
    }

    @Nullable
    ScriptInstance me() {
        return me;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    int line() {
        return line;
    }

    void line(int number) {
        line = number;
    }

    Symbol.@Nullable Place local(String key) {
        return locals.get(key);
    }

    void local(String key, Variable variable) {
        locals.put(key, new Symbol.Place(variable, false));
    }

    void constant(String key, Variable variable) {
        locals.put(key, new Symbol.Place(variable, true));
    }

    /** The alias of a ForAll, and the tag of its element if that is of a list. */
    void alias(String key, Variable element, @Nullable String tag) {
        local(key, element);
        if (tag == null) {
            tags.remove(key);
        } else {
            tags.put(key, tag);
        }
    }

    void removeAlias(String key) {
        locals.remove(key);
        tags.remove(key);
    }

    /** Null where this is no alias of a list's element. */
    @Nullable
    String tag(String key) {
        return tags.get(key);
    }

    @Nullable
    Object slot(int index) {
        return slots[index];
    }

    void slot(int index, @Nullable Object value) {
        slots[index] = value;
    }

    /** A handler for one error takes the place of the one before, a handler for all that of all before. */
    void onError(@Nullable Integer number, Stmt.ErrorAction action, int target) {
        handlers.removeIf(each -> number == null || number.equals(each.number()));
        if (action != Stmt.ErrorAction.GO_TO_0) {
            handlers.add(new Handler(number, action == Stmt.ErrorAction.RESUME_NEXT ? -1 : target));
        }
    }

    /**
     * Where the procedure goes on after an error at that place.
     *
     * @throws ScriptError the error itself if it is the caller's to handle: there is no handler, or it is from inside of one
     */
    int handle(ScriptError error, int place) {
        Handler handler = null;
        for (Handler each : handlers) {
            if (each.number() == null ? handler == null : each.number() == error.number()) {
                handler = each;
            }
        }
        if (handler == null || handling) {
            throw error;
        }
        if (handler.target() < 0) {
            return place + 1;
        }
        handling = true;
        failedAt = place;
        return handler.target();
    }

    /** Ends a handler; gives the place of the statement that failed. */
    int resume() {
        if (!handling) {
            throw Fault.NO_RESUME.error();
        }
        handling = false;
        return failedAt;
    }
}

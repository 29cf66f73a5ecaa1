package org.dominomeetings.lotusscript.run;

import java.util.List;
import org.dominomeetings.lotusscript.value.Special;

/** A script that was loaded, with its variables: those of an element's events, an agent's or a library's. */
public final class Script {

    private final Module module;
    private final Machine machine;

    Script(Module module, Machine machine) {
        this.module = module;
        this.machine = machine;
    }

    /** Whether the script, or a library that it uses, has a procedure of that name. */
    public boolean has(String procedure) {
        return module.find(Evaluator.key(procedure)) instanceof Procedure;
    }

    /**
     * Calls a sub or function as the client calls an event; arguments are by value.
     *
     * @return the function's result; EMPTY of a sub, and where the script says {@code End}
     * @throws org.dominomeetings.lotusscript.value.ScriptError if no procedure of the script has caught it
     * @throws ScriptStopped if it went beyond its limits, or needs what does not run here
     */
    public Object call(String procedure, Object... arguments) {
        if (!(module.find(Evaluator.key(procedure)) instanceof Procedure found)) {
            throw new ScriptStopped(module.name() + ": there is no procedure " + procedure + ".");
        }
        machine.begin();
        try {
            return machine.calls().fromOutside(found, null, List.of(arguments));
        } catch (ScriptStopped.Ended e) {
            return Special.EMPTY;
        }
    }
}

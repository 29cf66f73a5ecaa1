package org.dominomeetings.lotusscript.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.lotusscript.builtin.Host;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.dominomeetings.lotusscript.value.Conversions;

/** One client that runs scripts: loads them with the libraries they use. Used by one thread at a time. */
public final class Interpreter {

    private final Map<String, Unit> libraries = new HashMap<>();
    private final Map<String, Module> loaded = new HashMap<>();
    private final Set<String> loading = new HashSet<>();
    private final Machine machine;

    /** @param libraries that a {@code Use} can name */
    public Interpreter(Collection<Unit> libraries, TypeLibrary types, Host host, Limits limits) {
        libraries.forEach(library -> this.libraries.put(Evaluator.key(library.name()), library));
        machine = new Machine(host, types, limits);
    }

    /**
     * Loads a script: first the libraries that it uses, each once and with its Initialize, then its own names. Its own Initialize is for
     * the caller to call.
     *
     * @throws ScriptStopped if a library or type is missing, or what is declared is outside of what runs here
     */
    public Script load(Unit unit) {
        machine.begin();
        return new Script(module(unit), machine);
    }

    private Module library(String name, Module user) {
        String key = Evaluator.key(name);
        Module before = loaded.get(key);
        if (before != null) {
            return before;
        }
        Unit unit = libraries.get(key);
        if (unit == null) {
            throw new ScriptStopped(user.name() + ": there is no script library " + name + ".");
        }
        if (!loading.add(key)) {
            throw new ScriptStopped(user.name() + ": the library " + name + " uses itself.");
        }
        Module module = module(unit);
        loading.remove(key);
        loaded.put(key, module);
        if (module.find("initialize") instanceof Procedure initialize && initialize.module() == module) {
            machine.calls().fromOutside(initialize, null, List.of());
        }
        return module;
    }

    private Module module(Unit unit) {
        Module module = new Module(unit);
        unit.declarations().forEach(each -> declareProcedure(each, module));
        // Constants first, since bounds, and names of libraries, too, may be some.
        unit.declarations().forEach(each -> declareConstants(each, module));
        unit.declarations().forEach(each -> {
            if (each instanceof Decl.Use use) {
                use(use, module);
            }
        });
        unit.declarations().forEach(each -> declareVariables(each, module));
        return module;
    }

    private void use(Decl.Use use, Module module) {
        if (use.lsx()) {
            throw new ScriptStopped(
                    module.name() + ":" + use.at() + ": UseLSX is outside of the subset that runs here.");
        }
        module.use(library(
                Conversions.text(
                        new Frame(module, null, null, machine).evaluator().value(use.library())),
                module));
    }

    private void declareProcedure(Decl declaration, Module module) {
        if (declaration instanceof Decl.Procedure procedure) {
            module.declare(
                    procedure.signature().name().key(), new Procedure(procedure, module, null), procedure.visibility());
        } else if (declaration instanceof Decl.ScriptClass declared) {
            module.declare(declared.name().key(), new ClassDefinition(declared, module), declared.visibility());
        } else if (declaration instanceof Decl.UserType declared) {
            module.declare(declared.name().key(), new RecordDefinition(declared, module), declared.visibility());
        } else if (declaration instanceof Decl.External || declaration instanceof Decl.DefType) {
            throw new ScriptStopped(module.name() + ":" + declaration.at() + ": "
                    + declaration.getClass().getSimpleName() + " is outside of the subset that runs here.");
        }
    }

    private void declareConstants(Decl declaration, Module module) {
        if (declaration instanceof Decl.Constants constants) {
            for (Decl.ConstValue constant : constants.constants()) {
                Frame frame = new Frame(module, null, null, machine);
                module.declare(
                        constant.name().key(),
                        new Symbol.Place(frame.evaluator().constant(constant), true),
                        constants.visibility());
            }
        }
    }

    private void declareVariables(Decl declaration, Module module) {
        if (declaration instanceof Decl.Variables variables) {
            for (Declarator declarator : variables.variables()) {
                Symbol.Place place = new Symbol.Place(machine.declarations().variable(declarator, module), false);
                if (declarator.created() != null && declarator.type() != null) {
                    Frame frame = new Frame(module, null, null, machine);
                    place.variable()
                            .set(frame.evaluator().create(declarator.type().name(), declarator.created()));
                }
                module.declare(declarator.name().key(), place, variables.visibility());
            }
        }
    }
}

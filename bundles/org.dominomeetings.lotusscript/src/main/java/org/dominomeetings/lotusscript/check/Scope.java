package org.dominomeetings.lotusscript.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.types.ScriptType;
import org.dominomeetings.lotusscript.types.Symbol;
import org.jspecify.annotations.Nullable;

/** The names that one procedure sees. */
final class Scope {

    private final ModuleSymbols module;
    private final Problems problems;
    private final Symbol.@Nullable ScriptClass inClass;
    private final Decl.Procedure procedure;
    private final Map<String, Symbol> locals = new HashMap<>();
    private final Set<String> aliases = new HashSet<>();

    Scope(ModuleSymbols module, Symbol.@Nullable ScriptClass inClass, Decl.Procedure procedure, Problems problems) {
        this.module = module;
        this.problems = problems;
        this.inClass = inClass;
        this.procedure = procedure;
        Decl.Signature signature = procedure.signature();
        signature.parameters().forEach(parameter -> declare(parameter.declarator()));
        if (signature.kind() != Decl.ProcedureKind.SUB) {
            locals.put(signature.name().key(), new Symbol.Variable(module.type(signature.result()), true, true, false));
        }
    }

    ModuleSymbols module() {
        return module;
    }

    Decl.Procedure procedure() {
        return procedure;
    }

    /** Null outside of classes. */
    Symbol.@Nullable ScriptClass inClass() {
        return inClass;
    }

    void declare(Declarator declarator) {
        declare(declarator.name(), new Symbol.Variable(module.type(declarator), true, true, false));
    }

    void declare(Name name, Symbol symbol) {
        if (locals.put(name.key(), symbol) != null) {
            problems.add(name, name + " is declared twice.");
        }
    }

    /** The variable of a {@code ForAll}, which must not be declared and may be one of several loops. */
    void declareAlias(Name name, ScriptType type) {
        boolean known = locals.put(name.key(), new Symbol.Variable(type, true, true, false)) != null;
        if (!aliases.add(name.key())) {
            return;
        }
        if (known) {
            problems.add(name, name + " is declared already, which the variable of a ForAll must not be.");
        }
    }

    /** Null if the name is declared nowhere. */
    @Nullable
    Symbol find(String key) {
        Symbol local = locals.get(key);
        if (local != null) {
            return local;
        }
        Symbol member = inClass == null ? null : inClass.member(key);
        return member != null ? member : module.find(key);
    }

    /** Whether this is the procedure's own name, which called is the procedure and otherwise its result. */
    boolean isResult(String key) {
        return procedure.signature().kind() == Decl.ProcedureKind.FUNCTION
                && procedure.signature().name().key().equals(key);
    }

    /** What the procedure's own name stands for where it is called. */
    @Nullable
    Symbol self() {
        String key = procedure.signature().name().key();
        Symbol member = inClass == null ? null : inClass.member(key);
        return member != null ? member : module.find(key);
    }
}

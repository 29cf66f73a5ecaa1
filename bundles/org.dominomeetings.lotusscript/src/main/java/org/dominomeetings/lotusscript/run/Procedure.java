package org.dominomeetings.lotusscript.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.value.Variable;
import org.jspecify.annotations.Nullable;

/** A sub, function or property with its code. */
final class Procedure implements Symbol {

    private final Decl.Procedure declaration;
    private final Module module;
    private final @Nullable ClassDefinition owner;
    /** Variables whose values last; of a class they are each object's in Notes, and shared here: our scripts have none. */
    private final Map<String, Variable> statics = new HashMap<>();

    private @Nullable Code code;

    Procedure(Decl.Procedure declaration, Module module, @Nullable ClassDefinition owner) {
        this.declaration = declaration;
        this.module = module;
        this.owner = owner;
    }

    Decl.Procedure declaration() {
        return declaration;
    }

    String key() {
        return declaration.signature().name().key();
    }

    List<Decl.Parameter> parameters() {
        return declaration.signature().parameters();
    }

    Decl.ProcedureKind kind() {
        return declaration.signature().kind();
    }

    /** Whether its name is a variable inside: for the result, or for what is assigned to a property. */
    boolean hasResult() {
        return kind() != Decl.ProcedureKind.SUB;
    }

    Module module() {
        return module;
    }

    /** Null outside of classes. */
    @Nullable
    ClassDefinition owner() {
        return owner;
    }

    Map<String, Variable> statics() {
        return statics;
    }

    Code code() {
        Code lowered = code;
        if (lowered == null) {
            lowered = new Lowering(this).lower();
            code = lowered;
        }
        return lowered;
    }
}

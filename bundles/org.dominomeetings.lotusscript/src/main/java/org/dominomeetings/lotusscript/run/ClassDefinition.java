package org.dominomeetings.lotusscript.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.jspecify.annotations.Nullable;

/** A class of a script (LSAZ_CLASS_STATEMENT). */
final class ClassDefinition implements Symbol {

    private final Decl.ScriptClass declaration;
    private final Module module;
    private final Map<String, Procedure> methods = new HashMap<>();
    private final Map<String, Procedure> setters = new HashMap<>();
    private final Map<String, Decl.Visibility> fields = new HashMap<>();
    private final List<Declarator> variables = new ArrayList<>();
    private final List<Decl.ConstValue> constants = new ArrayList<>();

    ClassDefinition(Decl.ScriptClass declaration, Module module) {
        this.declaration = declaration;
        this.module = module;
        for (Decl member : declaration.members()) {
            if (member instanceof Decl.Variables declared) {
                declared.variables().forEach(each -> fields.put(each.name().key(), declared.visibility()));
                variables.addAll(declared.variables());
            } else if (member instanceof Decl.Constants declared) {
                declared.constants().forEach(each -> fields.put(each.name().key(), declared.visibility()));
                constants.addAll(declared.constants());
            } else if (member instanceof Decl.Procedure procedure) {
                boolean setter = procedure.signature().kind() == Decl.ProcedureKind.PROPERTY_SET;
                (setter ? setters : methods)
                        .put(procedure.signature().name().key(), new Procedure(procedure, module, this));
            }
        }
    }

    String name() {
        return declaration.name().text();
    }

    Module module() {
        return module;
    }

    /** Null if it is derived from none. */
    @Nullable
    ClassDefinition base() {
        if (declaration.base() == null) {
            return null;
        }
        if (module.find(declaration.base().key()) instanceof ClassDefinition base && !base.isA(name())) {
            return base;
        }
        throw new ScriptStopped(module.name() + ": there is no class " + declaration.base() + " to derive from.");
    }

    boolean isA(String className) {
        for (ClassDefinition each = this; each != null; each = each.declaration.base() == null ? null : each.parent()) {
            if (each.name().equalsIgnoreCase(className)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ClassDefinition parent() {
        return declaration.base() != null
                        && module.find(declaration.base().key()) instanceof ClassDefinition base
                        && base != this
                ? base
                : null;
    }

    /** Its own sub, function or property to read; null if it has none. */
    @Nullable
    Procedure own(String key) {
        return methods.get(key);
    }

    /** Its own or an inherited one; null if there is none. */
    @Nullable
    Procedure method(String key) {
        Procedure found = methods.get(key);
        ClassDefinition base = base();
        return found != null || base == null || key.equals("new") || key.equals("delete") ? found : base.method(key);
    }

    /** The property that can be assigned; null if there is none. */
    @Nullable
    Procedure setter(String key) {
        Procedure found = setters.get(key);
        ClassDefinition base = base();
        return found != null || base == null ? found : base.setter(key);
    }

    /** The class that has the variable or constant; null if there is none. */
    @Nullable
    ClassDefinition ownerOfField(String key) {
        ClassDefinition base = base();
        return fields.containsKey(key) ? this : base == null ? null : base.ownerOfField(key);
    }

    /** Variables are private where nothing is written. */
    boolean isPublicField(String key) {
        return fields.get(key) == Decl.Visibility.PUBLIC;
    }

    List<Declarator> variables() {
        return variables;
    }

    List<Decl.ConstValue> constants() {
        return constants;
    }
}

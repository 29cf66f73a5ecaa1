package org.dominomeetings.lotusscript.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.TypeName;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.dominomeetings.lotusscript.types.NotesClasses;
import org.dominomeetings.lotusscript.types.ScriptType;
import org.dominomeetings.lotusscript.types.Symbol;
import org.jspecify.annotations.Nullable;

/** The names that a script declares outside of procedures, and those that the libraries it uses make public. */
final class ModuleSymbols {

    private final Problems problems;
    private final boolean isPublic;
    private final Map<String, Symbol> own = new LinkedHashMap<>();
    private final Map<String, Symbol> used;
    private final Map<String, Symbol> published = new LinkedHashMap<>();
    private final Map<Decl.ScriptClass, Symbol.ScriptClass> classes = new HashMap<>();

    /** @param used what other scripts make public, by key */
    ModuleSymbols(Unit unit, Map<String, Symbol> used, Problems problems) {
        this.problems = problems;
        this.used = used;
        isPublic = unit.declarations().stream()
                .anyMatch(declaration -> declaration instanceof Decl.Option option
                        && option.words().equals("public"));
        unit.declarations().forEach(this::declareType);
        unit.declarations().forEach(this::declare);
    }

    /** What scripts that use this one see, by key. */
    Map<String, Symbol> published() {
        return published;
    }

    /** Null if the name is declared nowhere. */
    @Nullable
    Symbol find(String key) {
        Symbol symbol = own.get(key);
        return symbol != null ? symbol : used.get(key);
    }

    Symbol.@Nullable ScriptClass declared(Decl.ScriptClass declaration) {
        return classes.get(declaration);
    }

    private void declareType(Decl declaration) {
        if (declaration instanceof Decl.ScriptClass declared) {
            Symbol.ScriptClass symbol = new Symbol.ScriptClass(declared.name().text());
            classes.put(declared, symbol);
            put(declared.name(), symbol, declared.visibility());
        } else if (declaration instanceof Decl.UserType declared) {
            put(declared.name(), new Symbol.UserType(declared.name().text()), declared.visibility());
        }
    }

    private void declare(Decl declaration) {
        if (declaration instanceof Decl.Variables variables) {
            variables.variables().forEach(variable -> put(variable.name(), variable(variable), variables.visibility()));
        } else if (declaration instanceof Decl.Constants constants) {
            constants.constants().forEach(constant -> put(constant.name(), constant(constant), constants.visibility()));
        } else if (declaration instanceof Decl.Procedure procedure) {
            put(procedure.signature().name(), procedure(procedure, false), procedure.visibility());
        } else if (declaration instanceof Decl.UserType declared
                && own.get(declared.name().key()) instanceof Symbol.UserType symbol) {
            declared.members()
                    .forEach(member -> symbol.members().put(member.name().key(), type(member)));
        } else if (declaration instanceof Decl.ScriptClass declared) {
            members(declared, classes.get(declared));
        }
    }

    private void members(Decl.ScriptClass declared, Symbol.ScriptClass symbol) {
        Name baseName = declared.base();
        if (baseName != null) {
            if (find(baseName.key()) instanceof Symbol.ScriptClass base && !base.isA(symbol)) {
                symbol.base(base);
            } else {
                problems.add(baseName, "There is no class " + baseName + " to derive from.");
            }
        }
        for (Decl member : declared.members()) {
            if (member instanceof Decl.Variables variables) {
                boolean hidden = variables.visibility() != Decl.Visibility.PUBLIC;
                variables
                        .variables()
                        .forEach(variable -> putMember(
                                symbol, variable.name(), new Symbol.Variable(type(variable), true, true, hidden)));
            } else if (member instanceof Decl.Constants constants) {
                constants.constants().forEach(constant -> putMember(symbol, constant.name(), constant(constant)));
            } else if (member instanceof Decl.Procedure procedure) {
                boolean hidden = procedure.visibility() == Decl.Visibility.PRIVATE;
                putMember(symbol, procedure.signature().name(), procedure(procedure, hidden));
            }
        }
    }

    private void putMember(Symbol.ScriptClass owner, Name name, Symbol symbol) {
        if (!put(owner.members(), name, symbol)) {
            problems.add(name, name + " is declared twice in " + owner.name() + ".");
        }
    }

    /** Whether the name was free, or both are Property Get and Property Set of one. */
    private static boolean put(Map<String, Symbol> names, Name name, Symbol symbol) {
        Symbol before = names.put(name.key(), symbol);
        if (before instanceof Symbol.Variable first
                && symbol instanceof Symbol.Variable second
                && !first.byReference()
                && !second.byReference()
                && first.writable() != second.writable()) {
            names.put(name.key(), new Symbol.Variable(first.type(), true, false, first.isPrivate()));
            return true;
        }
        return before == null;
    }

    private void put(Name name, Symbol symbol, Decl.Visibility visibility) {
        boolean visible = visibility == Decl.Visibility.PUBLIC || visibility == Decl.Visibility.DEFAULT && isPublic;
        if (!put(own, name, symbol)) {
            problems.add(name, name + " is declared twice.");
        }
        if (visible) {
            published.put(name.key(), Objects.requireNonNull(own.get(name.key())));
            if (used.containsKey(name.key())) {
                problems.add(name, name + " is public here and in a used library.");
            }
        }
    }

    private Symbol variable(Declarator declarator) {
        return new Symbol.Variable(type(declarator), true, true, false);
    }

    Symbol constant(Decl.ConstValue constant) {
        ScriptType type = ScriptType.ofSuffix(constant.name().suffix());
        if (constant.type() != null) {
            type = type(constant.type());
        } else if (!constant.name().hasSuffix()) {
            type = ofLiteral(constant.value());
        }
        return new Symbol.Variable(type, false, false, false);
    }

    private ScriptType ofLiteral(Expr value) {
        if (value instanceof Expr.Text) {
            return ScriptType.STRING;
        }
        if (value instanceof Expr.Constant constant) {
            return constant.kind() == Expr.Constant.Kind.PI ? ScriptType.DOUBLE : ScriptType.BOOLEAN;
        }
        if (value instanceof Expr.Numeral number) {
            return ScriptType.ofNumber(number.value());
        }
        if (value instanceof Expr.Variable variable && find(variable.name().key()) instanceof Symbol.Variable other) {
            return other.type();
        }
        if (value instanceof Expr.Binary binary) {
            return binary.operator() == Expr.BinaryOperator.CONCATENATE ? ScriptType.STRING : ofLiteral(binary.left());
        }
        if (value instanceof Expr.Parenthesized inner) {
            return ofLiteral(inner.inner());
        }
        return value instanceof Expr.Unary unary ? ofLiteral(unary.operand()) : ScriptType.UNKNOWN;
    }

    private Symbol procedure(Decl.Procedure procedure, boolean isPrivate) {
        Decl.Signature signature = procedure.signature();
        List<ScriptType> parameters = signature.parameters().stream()
                .map(parameter -> type(parameter.declarator()))
                .toList();
        return switch (signature.kind()) {
            case SUB -> new Symbol.Procedure(signature, parameters, ScriptType.NONE, isPrivate);
            case FUNCTION -> new Symbol.Procedure(signature, parameters, type(signature.result()), isPrivate);
            case PROPERTY_GET -> new Symbol.Variable(type(signature.result()), false, false, isPrivate);
            case PROPERTY_SET -> new Symbol.Variable(type(signature.result()), true, false, isPrivate);
        };
    }

    /** The type that a variable, parameter or result is declared with; one that there is not is a problem. */
    ScriptType type(Declarator declarator) {
        TypeName written = declarator.type();
        ScriptType type =
                written == null ? ScriptType.ofSuffix(declarator.name().suffix()) : type(written);
        return switch (declarator.shape()) {
            case SCALAR -> type;
            case ARRAY -> type.array();
            case LIST -> type.list();
        };
    }

    ScriptType type(TypeName written) {
        ScriptType basic = ScriptType.basic(written.name().text());
        if (basic != null) {
            return basic;
        }
        ScriptType named = classOrType(written.name());
        if (named == null) {
            problems.add(written, "There is no type " + written.name() + ".");
            return ScriptType.UNKNOWN;
        }
        return named;
    }

    /** A class or user-defined type; null if there is none. */
    @Nullable
    ScriptType classOrType(Name name) {
        Symbol symbol = find(name.key());
        if (symbol instanceof Symbol.ScriptClass declared) {
            return ScriptType.object(declared);
        }
        if (symbol instanceof Symbol.UserType declared) {
            return ScriptType.userType(declared);
        }
        return NotesClasses.has(name.text()) ? ScriptType.notes(name.text()) : null;
    }
}

package org.dominomeetings.lotusscript.check;

import java.util.List;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.dominomeetings.lotusscript.types.ScriptType;
import org.dominomeetings.lotusscript.types.Symbol;
import org.jspecify.annotations.Nullable;

/** Checks what stands outside of procedures, and each procedure. */
final class DeclarationChecker {

    private final ModuleSymbols module;
    private final Problems problems;

    DeclarationChecker(ModuleSymbols module, Problems problems) {
        this.module = module;
        this.problems = problems;
    }

    void check(Unit unit) {
        if (unit.declarations().stream().noneMatch(DeclarationChecker::isOptionDeclare)) {
            problems.add(new Position(1, 1), "Option Declare is missing.");
        }
        unit.declarations().forEach(this::declaration);
    }

    private static boolean isOptionDeclare(Decl declaration) {
        return declaration instanceof Decl.Option option
                && (option.words().equals("declare") || option.words().equals("explicit"));
    }

    private void declaration(Decl declaration) {
        if (declaration instanceof Decl.Option option) {
            if (!isOptionDeclare(option) && !option.words().equals("public")) {
                problems.add(option, "Option " + option.words() + " is outside of the subset.");
            }
        } else if (declaration instanceof Decl.Use use && use.lsx()) {
            problems.add(use, "UseLSX (LS2J, …) is outside of the subset: Nomad has none.");
        } else if (declaration instanceof Decl.External external) {
            problems.add(external, "Declare … Lib is outside of the subset: Nomad has no C libraries.");
        } else if (declaration instanceof Decl.DefType defType) {
            problems.add(defType, defType.keyword() + " is outside of the subset: each variable says its type.");
        } else if (declaration instanceof Decl.ModuleStatement statement) {
            problems.add(
                    statement,
                    "A statement outside of procedures, or a directive such as %INCLUDE, is outside of the subset.");
        } else if (declaration instanceof Decl.Procedure procedure) {
            procedure(procedure, null);
        } else if (declaration instanceof Decl.ScriptClass declared) {
            Symbol.ScriptClass symbol = module.declared(declared);
            declared.members().forEach(member -> classMember(member, symbol));
        }
    }

    private void classMember(Decl member, Symbol.@Nullable ScriptClass inClass) {
        if (member instanceof Decl.Procedure procedure) {
            procedure(procedure, inClass);
        } else {
            declaration(member);
        }
    }

    private void procedure(Decl.Procedure procedure, Symbol.@Nullable ScriptClass inClass) {
        Scope scope = new Scope(module, inClass, procedure, problems);
        ExpressionChecker expressions = new ExpressionChecker(scope, problems);
        for (Decl.Parameter parameter : procedure.signature().parameters()) {
            ScriptType type = module.type(parameter.declarator());
            if (parameter.byValue() && (type.isObject() || type.isContainer())) {
                problems.add(parameter, "A parameter that is an object, an array or a list cannot be ByVal.");
            }
        }
        boolean isProperty = procedure.signature().kind() == Decl.ProcedureKind.PROPERTY_GET
                || procedure.signature().kind() == Decl.ProcedureKind.PROPERTY_SET;
        if (isProperty && !procedure.signature().parameters().isEmpty()) {
            problems.add(procedure, "A property with parameters is outside of the subset: write a function.");
        }
        if (procedure.base() != null && inClass != null && inClass.base() != null) {
            boolean has = inClass.base().member("new") instanceof Symbol.Procedure;
            if (has) {
                expressions.arguments(
                        (Symbol.Procedure) inClass.base().member("new"), procedure.base(), procedure.signature());
            }
        }
        new Labels(procedure, problems).check();
        new StatementChecker(scope, expressions, problems).block(procedure.body(), List.of());
    }
}

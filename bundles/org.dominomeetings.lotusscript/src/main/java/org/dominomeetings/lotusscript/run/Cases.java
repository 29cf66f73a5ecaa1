package org.dominomeetings.lotusscript.run;

import java.util.List;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.dominomeetings.lotusscript.value.Comparison;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;
import org.jspecify.annotations.Nullable;

/** The tests of a {@code Case} (LSAZ_SELECT_CASE_STATEMENT). */
final class Cases {

    private Cases() {}

    /** Whether one of them is true; the rest is not evaluated. */
    static boolean matches(Frame frame, @Nullable Object subject, List<Stmt.CaseTest> tests) {
        if (subject == null) {
            throw Fault.TYPE_MISMATCH.error();
        }
        return tests.stream().anyMatch(test -> matches(frame, subject, test));
    }

    private static boolean matches(Frame frame, Object subject, Stmt.CaseTest test) {
        if (test instanceof Stmt.CaseValue value) {
            return is(frame, Expr.BinaryOperator.EQUAL, subject, value.value());
        }
        if (test instanceof Stmt.CaseRelation relation) {
            return is(frame, relation.operator(), subject, relation.value());
        }
        Stmt.CaseRange range = (Stmt.CaseRange) test;
        return is(frame, Expr.BinaryOperator.GREATER_OR_EQUAL, subject, range.from())
                && is(frame, Expr.BinaryOperator.LESS_OR_EQUAL, subject, range.to());
    }

    private static boolean is(Frame frame, Expr.BinaryOperator operator, Object subject, Expr value) {
        Comparison comparison = frame.module().comparison();
        return Conversions.condition(
                Operations.of(operator, subject, frame.evaluator().value(value), comparison));
    }
}

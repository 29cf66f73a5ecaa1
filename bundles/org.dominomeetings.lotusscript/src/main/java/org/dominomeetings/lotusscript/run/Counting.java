package org.dominomeetings.lotusscript.run;

import org.dominomeetings.lotusscript.syntax.Stmt;
import org.dominomeetings.lotusscript.value.Comparison;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.Operators;
import org.dominomeetings.lotusscript.value.Variable;
import org.jspecify.annotations.Nullable;

/** A {@code For} while it runs (LSAZ_FOR_STATEMENT): its counter, and what its bound and step were at its begin. */
record Counting(Variable counter, Object last, Object step) {

    static Counting begin(Frame frame, Stmt.For loop) {
        Object first = frame.evaluator().value(loop.from());
        Object last = frame.evaluator().value(loop.to());
        Object step =
                loop.step() == null ? (Object) (short) 1 : frame.evaluator().value(loop.step());
        if (!(frame.evaluator().locate(loop.counter()) instanceof Variable counter)) {
            throw Fault.TYPE_MISMATCH.error();
        }
        counter.let(first);
        return new Counting(counter, last, step);
    }

    /** A jump into the block comes without its begin. */
    static Counting of(@Nullable Object slot) {
        if (slot instanceof Counting counting) {
            return counting;
        }
        throw Fault.FOR_LOOP.error();
    }

    boolean goesOn(Frame frame) {
        Comparison comparison = frame.module().comparison();
        int order = comparison.values(counter.get(), last);
        return Conversions.number(step) < 0 ? order >= 0 : order <= 0;
    }

    void next() {
        counter.let(Operators.add(counter.get(), step));
    }
}

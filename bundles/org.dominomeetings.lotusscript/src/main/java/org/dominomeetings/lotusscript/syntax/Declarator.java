package org.dominomeetings.lotusscript.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable, member or parameter as it is declared: {@code name(1 To 3) As Type}.
 *
 * @param bounds of an array with fixed ones; empty for others and for a dynamic array
 * @param type null where none is written: then the name's suffix, a {@code DefType} or Variant
 * @param created the arguments of {@code As New Class(…)}, null without {@code New}
 */
public record Declarator(
        Name name,
        Shape shape,
        List<Bounds> bounds,
        @Nullable TypeName type,
        @Nullable List<Expr.Argument> created,
        Position at)
        implements Node {

    public enum Shape {
        SCALAR,
        ARRAY,
        LIST
    }

    /**
     * One dimension of an array.
     *
     * @param lower null where it is that of {@code Option Base}
     */
    public record Bounds(@Nullable Expr lower, Expr upper) {}
}

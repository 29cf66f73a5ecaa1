package org.dominomeetings.lotusscript.formula;

import java.util.List;

/** The syntax tree of a formula. */
sealed interface Node {
    /** Of its first character, counted from 1. */
    int position();

    record Literal(int position, List<Object> values) implements Node {}

    /** A temporary variable, or an item. */
    record Variable(int position, String name) implements Node {}

    /** {@code name := value}. */
    record Assignment(int position, String name, Node value) implements Node {}

    /** {@code -}, {@code !} before an operand. */
    record Unary(int position, String operator, Node operand) implements Node {}

    record Binary(int position, String operator, Node left, Node right) implements Node {}

    /** {@code @Function(a; b)}. */
    record Call(int position, String function, List<Node> arguments) implements Node {}

    /** {@code [Keyword]}, which only functions take. */
    record Keyword(int position, String word) implements Node {}

    /** {@code SELECT condition}. */
    record Select(int position, Node condition) implements Node {}
}

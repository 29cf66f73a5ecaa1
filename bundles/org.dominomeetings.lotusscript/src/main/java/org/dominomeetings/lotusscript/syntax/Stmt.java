package org.dominomeetings.lotusscript.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of a procedure. */
public sealed interface Stmt extends Node {

    /** {@code Let target = value}; {@code Let} is optional. */
    record Assign(Expr target, Expr value, Position at) implements Stmt {}

    /** {@code Set target = value}. */
    record SetObject(Expr target, Expr value, Position at) implements Stmt {}

    /** {@code LSet} or {@code RSet}. */
    record Justify(boolean left, Expr target, Expr value, Position at) implements Stmt {}

    /**
     * A call, with {@code Call} or without: an {@link Expr.Call} or, without arguments, what would be its target. {@code f (x)} without
     * {@code Call} hands x on by value, so its argument is an {@link Expr.Parenthesized}.
     */
    record Invoke(Expr call, Position at) implements Stmt {}

    /** {@code Dim}, or {@code Static} with values that last. */
    record Local(boolean isStatic, List<Declarator> variables, Position at) implements Stmt {}

    record LocalConst(List<Decl.ConstValue> constants, Position at) implements Stmt {}

    record ReDim(boolean preserve, List<Resized> arrays, Position at) implements Stmt {}

    /**
     * One array of a {@code ReDim}.
     *
     * @param array a variable or a member
     * @param type null where none is written
     */
    record Resized(
            Expr array,
            List<Declarator.Bounds> bounds,
            @Nullable TypeName type,
            Position at) implements Node {}

    record Erase(List<Expr> targets, Position at) implements Stmt {}

    record Delete(Expr target, Position at) implements Stmt {}

    /**
     * {@code If} in one line or as a block.
     *
     * @param branches {@code If} and each {@code ElseIf}
     * @param otherwise empty without {@code Else}
     */
    record If(List<Branch> branches, List<Stmt> otherwise, Position at) implements Stmt {}

    record Branch(Expr condition, List<Stmt> body, Position at) implements Node {}

    /** {@code Select Case}; {@code otherwise} is empty without {@code Case Else}. */
    record Select(Expr subject, List<Case> cases, List<Stmt> otherwise, Position at) implements Stmt {}

    record Case(List<CaseTest> tests, List<Stmt> body, Position at) implements Node {}

    /** One of the tests of a {@code Case}. */
    sealed interface CaseTest {}

    record CaseValue(Expr value) implements CaseTest {}

    record CaseRange(Expr from, Expr to) implements CaseTest {}

    /** {@code Is <= value}. */
    record CaseRelation(Expr.BinaryOperator operator, Expr value) implements CaseTest {}

    /** {@code For}; {@code step} is null where it is 1. */
    record For(Expr counter, Expr from, Expr to, @Nullable Expr step, List<Stmt> body, Position at) implements Stmt {}

    /** {@code ForAll alias In container}. */
    record ForAll(Name alias, Expr container, List<Stmt> body, Position at) implements Stmt {}

    /**
     * {@code While … Wend} and {@code Do … Loop}.
     *
     * @param condition null in a {@code Do} without any
     * @param until whether it ends where the condition is true
     * @param atEnd whether the condition stands at the {@code Loop}
     */
    record Loop(boolean isDo, @Nullable Expr condition, boolean until, boolean atEnd, List<Stmt> body, Position at)
            implements Stmt {}

    record With(Expr object, List<Stmt> body, Position at) implements Stmt {}

    record Exit(ExitKind kind, Position at) implements Stmt {}

    enum ExitKind {
        SUB,
        FUNCTION,
        PROPERTY,
        FOR,
        FOR_ALL,
        DO
    }

    /** {@code End}, which ends the whole script; {@code code} is null without any. */
    record End(@Nullable Expr code, Position at) implements Stmt {}

    record Stop(Position at) implements Stmt {}

    record Label(Name name, Position at) implements Stmt {}

    record GoTo(Name label, Position at) implements Stmt {}

    record GoSub(Name label, Position at) implements Stmt {}

    /** Back from a {@code GoSub}. */
    record Return(Position at) implements Stmt {}

    /** {@code On number GoTo label, …}, or {@code GoSub}. */
    record OnGoTo(Expr number, boolean goSub, List<Name> labels, Position at) implements Stmt {}

    /**
     * {@code On Error}.
     *
     * @param number null where it is for every error
     * @param label of {@code GoTo label}, otherwise null
     */
    record OnError(
            @Nullable Expr number,
            ErrorAction action,
            @Nullable Name label,
            Position at) implements Stmt {}

    enum ErrorAction {
        GO_TO_LABEL,
        GO_TO_0,
        RESUME_NEXT
    }

    /** {@code Resume}; {@code label} is null where it has none. */
    record Resume(ResumeKind kind, @Nullable Name label, Position at) implements Stmt {}

    enum ResumeKind {
        SAME,
        NEXT,
        LABEL
    }

    /** {@code Error number, message}; {@code message} is null without any. */
    record RaiseError(Expr number, @Nullable Expr message, Position at) implements Stmt {}

    /** {@code On Event event From source Call handler}; {@code handler} is null for {@code Remove} of all. */
    record OnEvent(
            Name event,
            Expr source,
            boolean remove,
            @Nullable Expr handler,
            Position at) implements Stmt {}

    /** {@code Print} to where messages go, without a file number. */
    record Print(List<Expr> values, Position at) implements Stmt {}

    /** A statement about files, such as {@code Open} or {@code Print #1}: its words, and the expressions in their order. */
    record File(String keyword, List<Expr> operands, Position at) implements Stmt {}

    /** {@code %Include} or {@code %If}, {@code %Else} and the like: the line without its comment. */
    record Directive(String text, Position at) implements Stmt {}
}

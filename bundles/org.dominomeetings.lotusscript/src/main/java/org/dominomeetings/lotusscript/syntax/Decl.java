package org.dominomeetings.lotusscript.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration of a script, or of a class or user-defined type in it. */
public sealed interface Decl extends Node {

    enum Visibility {
        PUBLIC,
        PRIVATE,
        /** Nothing is written: private in a script unless {@code Option Public}; in a class, procedures are public and variables private. */
        DEFAULT
    }

    /**
     * {@code Option …}.
     *
     * @param words behind it, in lower case with one blank between: {@code declare}, {@code public}, {@code compare nocase}
     */
    record Option(String words, Position at) implements Decl {}

    /**
     * {@code Use} of a script library, or {@code UseLSX}.
     *
     * @param library a string or a constant
     */
    record Use(Expr library, boolean lsx, Position at) implements Decl {}

    /** {@code DefInt A-C}: {@code keyword} in lower case and the letters as they are written. */
    record DefType(String keyword, String letters, Position at) implements Decl {}

    record Variables(Visibility visibility, List<Declarator> variables, Position at) implements Decl {}

    record Constants(Visibility visibility, List<ConstValue> constants, Position at) implements Decl {}

    record ConstValue(Name name, @Nullable TypeName type, Expr value, Position at) implements Node {}

    /** {@code Type … End Type}. */
    record UserType(Visibility visibility, Name name, List<Declarator> members, Position at) implements Decl {}

    /**
     * {@code Class … End Class}.
     *
     * @param base null without {@code As Base}
     * @param members {@link Variables}, {@link Constants} and {@link Procedure}, which include {@code New} and {@code Delete}
     */
    record ScriptClass(
            Visibility visibility, Name name, @Nullable Name base, List<Decl> members, Position at) implements Decl {}

    enum ProcedureKind {
        SUB,
        FUNCTION,
        PROPERTY_GET,
        PROPERTY_SET
    }

    /**
     * What a caller has to know of a procedure.
     *
     * @param result what it is declared to give: its type, its shape and its name once more; of a sub, with neither
     */
    record Signature(ProcedureKind kind, Name name, List<Parameter> parameters, Declarator result, Position at)
            implements Node {}

    record Parameter(boolean byValue, boolean optional, Declarator declarator, Position at) implements Node {}

    /**
     * A sub, function or property with its body.
     *
     * @param isStatic whether its variables keep their values
     * @param base the arguments of {@code Sub New(…), Base(…)}, null without
     * @param end where its {@code End Sub} is
     */
    record Procedure(
            Visibility visibility,
            boolean isStatic,
            Signature signature,
            @Nullable List<Expr.Argument> base,
            List<Stmt> body,
            Position end,
            Position at)
            implements Decl {}

    /**
     * {@code Declare … Lib}: a procedure of a C library.
     *
     * @param library a string or a constant
     */
    record External(
            Visibility visibility,
            Signature signature,
            Expr library,
            @Nullable String alias,
            Position at) implements Decl {}

    /** {@code Declare Sub …} without {@code Lib}: that it comes later in this script. */
    record ForwardProcedure(Signature signature, Position at) implements Decl {}

    /** {@code Declare Class} or {@code Declare Type}, which Designer writes into its (Forward) section. */
    record ForwardType(boolean isClass, Name name, @Nullable Name base, Position at) implements Decl {}

    /** A statement outside of procedures: a directive, or what only a script handed to {@code Execute} may have. */
    record ModuleStatement(Stmt statement, Position at) implements Decl {}
}

package org.dominomeetings.lotusscript.check;

import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * What is outside of the closed subset: LotusScript has it, and our scripts do without, since it hides errors, depends on the client,
 * or is not in Nomad (HCL Nomad documentation, Limitations).
 */
final class Subset {

    /** Functions, by key. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "evaluate", "Evaluate is outside of the subset: formulas belong into the elements.",
            "execute", "Execute is outside of the subset: nobody checks what it runs.",
            "shell", "Shell is outside of the subset: Nomad starts no programs.",
            "createobject", "CreateObject is outside of the subset: OLE is of Windows alone.",
            "getobject", "GetObject is outside of the subset: OLE is of Windows alone.");

    private Subset() {}

    /** Why the statement is refused; null if it is not. */
    static @Nullable String refusal(Stmt statement) {
        if (statement instanceof Stmt.GoSub || statement instanceof Stmt.Return) {
            return "GoSub and Return are outside of the subset: write a sub.";
        }
        if (statement instanceof Stmt.OnGoTo) {
            return "On … GoTo is outside of the subset: write Select Case.";
        }
        if (statement instanceof Stmt.OnError onError && onError.action() == Stmt.ErrorAction.RESUME_NEXT) {
            return "On Error Resume Next is outside of the subset: it hides errors.";
        }
        if (statement instanceof Stmt.Resume resume && resume.kind() == Stmt.ResumeKind.NEXT) {
            return "Resume Next is outside of the subset: it hides errors.";
        }
        if (statement instanceof Stmt.With) {
            return "With is outside of the subset: name the object.";
        }
        if (statement instanceof Stmt.Directive directive) {
            return directive.text().split("\\s")[0] + " is outside of the subset: use a script library.";
        }
        if (statement instanceof Stmt.File file) {
            return "Statements about files, such as " + file.keyword()
                    + ", are outside of the subset: Nomad Web has none.";
        }
        if (statement instanceof Stmt.OnEvent) {
            return "On Event is outside of the subset: events are bound in the elements.";
        }
        return statement instanceof Stmt.Justify ? "LSet and RSet are outside of the subset." : null;
    }

    /** Why the function is refused; null if it is not. */
    static @Nullable String refusal(String function) {
        return FUNCTIONS.get(function);
    }
}

package org.dominomeetings.lotusscript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dominomeetings.lotusscript.run.Bench.statements;

import org.dominomeetings.lotusscript.value.ScriptError;
import org.junit.jupiter.api.Test;

/** Errors and their handlers: pages LSAZ_ON_ERROR_STATEMENT, LSAZ_RESUME_STATEMENT, LSAZ_ERROR_STATEMENT. */
class ErrorTest {

    private static ScriptError error(String... lines) {
        return catchThrowableOfType(
                ScriptError.class, () -> new Bench().run("Sub s", String.join("\n", lines), "End Sub"));
    }

    /** LSAZ_ON_ERROR_STATEMENT, LSAZ_ERL_FUNCTION_EX. */
    @Test
    void aHandlerKnowsNumberLineAndMessage() {
        assertThat(statements(
                        "On Error GoTo failed",
                        "Print 1",
                        "Print 1 \\ 0",
                        "Print 2",
                        "failed:",
                        "Print Err, Erl, Error$"))
                .isEqualTo("1|114Division by zero");
        assertThat(statements(
                        "On Error GoTo failed",
                        "Error 4000, \"mine\"",
                        "failed:",
                        "Print Err, Error, Error$(11), Error(4000)"))
                .isEqualTo("4000mineDivision by zeroUser-defined error");
        assertThat(statements("On Error GoTo failed", "Error 11", "failed:", "Print Error$"))
                .isEqualTo("Division by zero");
        assertThat(statements("Print Err, Erl, Error$")).isEqualTo("00");
    }

    /** LSAZ_ERROR_STATEMENT. */
    @Test
    void anErrorThatNobodyHandlesReachesTheClient() {
        assertThat(error("Error 4000, \"mine\"")).hasMessage("mine").returns(4000, ScriptError::number);
        assertThat(error("Print 1", "Dim i As Integer", "i = 40000"))
                .returns(6, ScriptError::number)
                .returns(4, ScriptError::line);
        assertThat(error("Error 0")).returns(5, ScriptError::number);
        assertThat(error("Error 32768")).returns(5, ScriptError::number);
        assertThat(error("Error 32767")).returns(32767, ScriptError::number).hasMessage("User-defined error");
        assertThat(error("Error 1")).returns(1, ScriptError::number);
    }

    /** LSAZ_ON_ERROR_STATEMENT: a specific handler, the last one set, and GoTo 0. */
    @Test
    void theHandlerSetLastCountsAndASpecificOneBeforeTheGeneral() {
        String ends = "Exit Sub\nall:\nPrint \"all\" & Err\nExit Sub\none:\nPrint \"one\" & Err";
        assertThat(statements("On Error GoTo all", "On Error 11 GoTo one", "Print 1 / 0", ends))
                .isEqualTo("one11");
        assertThat(statements("On Error GoTo all", "On Error 11 GoTo one", "Error 12", ends))
                .isEqualTo("all12");
        assertThat(statements("On Error 11 GoTo one", "On Error GoTo all", "Print 1 / 0", ends))
                .isEqualTo("all11");
        assertThat(statements("On Error 11 GoTo one", "On Error 11 GoTo all", "Print 1 / 0", ends))
                .isEqualTo("all11");
        assertThat(error("On Error 11 GoTo one", "Error 12", ends)).returns(12, ScriptError::number);
        assertThat(error("On Error GoTo all", "On Error GoTo 0", "Error 12", ends))
                .returns(12, ScriptError::number);
        assertThat(error("On Error 11 GoTo all", "On Error 11 GoTo 0", "Error 11", ends))
                .returns(11, ScriptError::number);
        assertThat(statements("On Error GoTo all", "On Error 11 GoTo one", "On Error 11 GoTo 0", "Error 11", ends))
                .isEqualTo("all11");
    }

    /** LSAZ_RESUME_STATEMENT: at the statement, behind it or at a label; Err is 0 then, and the handler may run again. */
    @Test
    void resumeGoesOnAndResetsErr() {
        assertThat(statements(
                        "Dim n As Integer",
                        "On Error GoTo failed",
                        "Print 6 \\ n, Err",
                        "Print 1 \\ 0",
                        "Print \"end\", Err",
                        "Exit Sub",
                        "failed:",
                        "Print \"failed\" & Err",
                        "If n = 0 Then",
                        "n = 2",
                        "Resume",
                        "End If",
                        "Resume Next"))
                .isEqualTo("failed11|30|failed11|end0");
        assertThat(statements(
                        "On Error GoTo failed",
                        "Error 7",
                        "there:",
                        "Print Err, Erl, Error$",
                        "Exit Sub",
                        "failed:",
                        "Resume there"))
                .isEqualTo("00");
    }

    /** LSAZ_RESUME_STATEMENT. */
    @Test
    void resumeWithoutAnErrorIsOne() {
        assertThat(error("Resume Next")).returns(20, ScriptError::number);
        assertThat(error(
                        "On Error GoTo failed",
                        "Error 7",
                        "failed:",
                        "Resume there",
                        "there:",
                        "On Error GoTo 0",
                        "Resume there"))
                .returns(20, ScriptError::number);
    }

    /** LSAZ_ON_ERROR_RESUME_NEXT_OVER: the next statement, and Err stays. */
    @Test
    void onErrorResumeNextGoesOnAndKeepsErr() {
        assertThat(statements(
                        "On Error Resume Next",
                        "Print 1 \\ 0",
                        "Print \"next\", Err",
                        "Error 9, \"x\"",
                        "Print Err, Error$"))
                .isEqualTo("next11|9x");
        assertThat(statements("On Error Resume Next", "Error 7", "Err = 0", "Print Err, Erl"))
                .isEqualTo("03");
    }

    /** LSAZ_ON_ERROR_STATEMENT: a handler belongs to its procedure, and gets the errors of those that it calls. */
    @Test
    void anErrorGoesUpToTheCallersHandler() {
        assertThat(new Bench()
                        .run(
                                "Sub s",
                                "On Error GoTo failed",
                                "Call inner",
                                "Print \"back\"",
                                "Exit Sub",
                                "failed:",
                                "Print Err, Erl",
                                "Resume Next",
                                "End Sub",
                                "Sub inner",
                                "Call innermost",
                                "Print \"no\"",
                                "End Sub",
                                "Sub innermost",
                                "Error 4001, \"deep\"",
                                "End Sub"))
                .isEqualTo("400115|back");
        assertThat(new Bench()
                        .run(
                                "Sub s",
                                "On Error GoTo failed",
                                "Call inner",
                                "Print \"on\"",
                                "failed:",
                                "Print Err",
                                "End Sub",
                                "Sub inner",
                                "On Error GoTo here",
                                "Error 5000",
                                "here:",
                                "End Sub"))
                .as("a handler that ends with its procedure has handled the error")
                .isEqualTo("on|5000");
    }

    /** LSAZ_ON_ERROR_STATEMENT: an error inside of a handler is the caller's. */
    @Test
    void anErrorInsideOfAHandlerGoesToTheCaller() {
        assertThat(error("On Error GoTo failed", "Error 7", "failed:", "Error 8"))
                .returns(8, ScriptError::number);
        assertThat(new Bench()
                        .run(
                                "Sub s",
                                "On Error GoTo failed",
                                "Call inner",
                                "failed:",
                                "Print Err",
                                "End Sub",
                                "Sub inner",
                                "On Error GoTo here",
                                "Error 7",
                                "here:",
                                "Print Err",
                                "Error 8",
                                "End Sub"))
                .isEqualTo("7|8");
        assertThat(error("On Error Resume Next", "On Error 7 GoTo failed", "Error 7", "failed:", "Error 8"))
                .returns(8, ScriptError::number);
    }

    @Test
    void errorsOfObjectsFromOutsideAreCaught() {
        assertThat(statements(
                        "Dim t As New Thing", "On Error GoTo failed", "Print t.fail", "failed:", "Print Err, Error$"))
                .isEqualTo("4091Invalid universal id");
        assertThat(statements(
                        "Dim t As New Thing", "On Error 4091 GoTo failed", "Call t.Fail(1)", "failed:", "Print Err"))
                .isEqualTo("Fail[1]|4091");
        assertThat(statements("Dim t As Thing", "On Error GoTo failed", "Print t.x", "failed:", "Print Err, Error$"))
                .isEqualTo("91Object variable not set");
        assertThat(statements(
                        "Dim t As Thing",
                        "On Error GoTo failed",
                        "If Not t Is Nothing And t.x Then Print 1",
                        "failed:",
                        "Print Err"))
                .as("no short circuit")
                .isEqualTo("91");
        assertThat(statements("Dim v", "On Error GoTo failed", "Print v.x", "failed:", "Print Err"))
                .isEqualTo("13");
    }
}

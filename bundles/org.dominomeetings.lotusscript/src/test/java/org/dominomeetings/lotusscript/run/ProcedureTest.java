package org.dominomeetings.lotusscript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.junit.jupiter.api.Test;

/** How procedures are called: pages LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE, H_STR_NOTBYVAL, LSAZ_FUNCTION_STATEMENT. */
class ProcedureTest {

    private static final String CHANGE = "Sub change(n As Integer) : n = n + 1 : End Sub";

    private static int error(String... lines) {
        ScriptError error = catchThrowableOfType(
                ScriptError.class, () -> new Bench().script(lines).call("s"));
        assertThat(error).as(List.of(lines).toString()).isNotNull();
        return error.number();
    }

    private static String run(String statements, String... declarations) {
        return new Bench().run(String.join("\n", declarations), "Sub s", statements, "End Sub");
    }

    /** LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE. */
    @Test
    void aVariableIsHandedOnByReferenceAndAnExpressionByValue() {
        assertThat(run("Dim i As Integer : Call change(i) : change i : Print i", CHANGE))
                .isEqualTo("2");
        assertThat(run("Dim i As Integer : Call change((i)) : change (i) : Call change(ByVal i) : Print i", CHANGE))
                .isEqualTo("0");
        assertThat(run("Dim i As Integer : Call change(i + 0) : Print i", CHANGE))
                .isEqualTo("0");
        assertThat(run("Dim i As Integer : Call keep(i) : Print i", "Sub keep(ByVal n As Integer) : n = 7 : End Sub"))
                .isEqualTo("0");
        assertThat(run(
                        "Dim a(1) As Integer, l List As Integer : l(\"x\") = 4 : Call change(a(1)) : Call change(l(\"x\")) : Print a(1), l(\"x\")",
                        CHANGE))
                .isEqualTo("15");
        assertThat(run(
                        "Dim v : v = 3 : Call change(5) : Call any(v) : Print v",
                        CHANGE,
                        "Sub any(v) : v = \"new\" : End Sub"))
                .isEqualTo("new");
    }

    /** LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE: the types have to match, unless the parameter is a Variant. */
    @Test
    void aVariableOfAnotherTypeIsATypeMismatch() {
        assertThat(error("Sub s", "Dim l As Long", "Call change(l)", "End Sub", CHANGE))
                .isEqualTo(13);
        assertThat(error("Sub s", "Dim v", "v = 1", "Call change(v)", "End Sub", CHANGE))
                .isEqualTo(13);
        assertThat(run("Dim l As Long : l = 4 : Call change((l)) : Print l", CHANGE))
                .isEqualTo("4");
        assertThat(run("Dim i As Integer : Call any(i) : Print i", "Sub any(v) : v = \"12\" : End Sub"))
                .isEqualTo("12");
        assertThat(error("Sub s", "Dim i As Integer", "Call any(i)", "End Sub", "Sub any(v)", "v = \"x\"", "End Sub"))
                .isEqualTo(13);
    }

    /** H_STR_NOTBYVAL: arrays, lists and objects are never handed on by value. */
    @Test
    void parenthesesAroundAnArrayOrAnObjectAreAnError() {
        String sub = "Sub show(v As Variant)\nEnd Sub";
        assertThat(error("Sub s", "Dim a(1) As Integer", "Call show((a))", "End Sub", sub))
                .isEqualTo(13);
        assertThat(error("Sub s", "Dim t As New Thing", "show (t)", "End Sub", sub))
                .isEqualTo(13);
    }

    /** LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE: arrays and lists always by reference. */
    @Test
    void anArrayAsAParameterIsTheCallersOwn() {
        assertThat(run(
                        "Dim a() As String, l List As Long : ReDim a(1) : Call fill(a, l) : Call fill(a(), l) : Print a(0), l(\"x\"), UBound(a)",
                        "Sub fill(a() As String, l List As Long)",
                        "a(0) = a(0) & \"set\" : l(\"x\") = 5 : ReDim Preserve a(UBound(a) + 1)",
                        "End Sub"))
                .isEqualTo("setset53");
        assertThat(run(
                        "Dim a(1) As Long : Call change(a) : Print a(1)",
                        "Sub change(v As Variant) : v(1) = 9 : End Sub"))
                .isEqualTo("9");
        assertThat(error("Sub s", "Dim a(1) As Long", "Call f(a)", "End Sub", "Sub f(a() As String)", "End Sub"))
                .isEqualTo(13);
        assertThat(error("Sub s", "Dim a As Long", "Call f(a)", "End Sub", "Sub f(a() As Long)", "End Sub"))
                .isEqualTo(13);
    }

    /** LSAZ_FUNCTION_STATEMENT: its name is a variable for the result, and with arguments a call. */
    @Test
    void aFunctionsNameIsItsResultInside() {
        assertThat(run(
                        "Print twice(3), fact(5), none() = \"\"",
                        "Function twice(n As Integer) As Integer : twice = n : twice = twice + twice : End Function",
                        "Function fact(n As Integer) As Long : fact = 1 : If n > 1 Then fact = n * fact(n - 1)",
                        "End Function",
                        "Function none As String : End Function"))
                .isEqualTo("6120True");
        assertThat(run(
                        "Dim t As Thing : Set t = made(\"a\") : Print t.label",
                        "Function made(x As String) As Thing",
                        "Set made = New Thing : made.label = x : If made.label = \"a\" Then made.label = \"b\"",
                        "End Function"))
                .isEqualTo("b");
        assertThat(run(
                        "Print list()(1)",
                        "Function list As Variant : Dim a(1) As String : a(1) = \"x\" : list = a : End Function"))
                .isEqualTo("x");
    }

    /** LSAZ_FUNCTION_STATEMENT: recursion ends with error 28, which can be caught. */
    @Test
    void endlessRecursionIsAnErrorOfTheScript() {
        assertThat(run(
                        "On Error GoTo deep : Call again(1) : Exit Sub\ndeep:\nPrint Err & Error$",
                        "Sub again(n As Integer) : Call again(n + 1) : End Sub"))
                .isEqualTo("28Out of stack space");
        assertThat(run(
                        "Print f(99)",
                        "Function f(n As Integer) As Integer : If n > 1 Then f = f(n - 1) + 1",
                        "End Function"))
                .isEqualTo("98");
        assertThat(error(
                        "Sub s",
                        "Print f(100)",
                        "End Sub",
                        "Function f(n As Integer) As Integer",
                        "If n > 1 Then f = f(n - 1)",
                        "End Function"))
                .isEqualTo(28);
    }

    /** LSAZ_SCRIPT_AND_STATEMENT_CONSTRUCTION_RULES: names are the same in each case, with and without their suffix. */
    @Test
    void namesAreTheSameInEachCase() {
        assertThat(run("DIM Count% : COUNT = 3 : count% = count + 1 : PRINT cOUNT", ""))
                .isEqualTo("4");
        assertThat(run("Call CHANGE(1) : Dim T As NEW thing : T.LABEL = 1 : Print t.label", CHANGE))
                .isEqualTo("1");
    }

    /** LSAZ_STATIC_STATEMENT. */
    @Test
    void aStaticVariableKeepsItsValue() {
        assertThat(run(
                        "Call c : Call c : Call c",
                        "Sub c : Static n As Integer, d As Integer",
                        "n = n + 1 : Print n",
                        "End Sub"))
                .isEqualTo("1|2|3");
    }

    @Test
    void aCallWithTheWrongNumberOfArgumentsIsAnError() {
        assertThat(error("Sub s", "Call change()", "End Sub", CHANGE)).isEqualTo(5);
        assertThat(error("Sub s", "Call change(1, 2)", "End Sub", CHANGE)).isEqualTo(5);
        assertThat(error("Sub s", "Call nowhere(1)", "End Sub")).isEqualTo(35);
        assertThat(error("Sub s", "Print Left(\"a\")", "End Sub")).isEqualTo(5);
    }

    /** LSAZ_OPTION_DECLARE_STATEMENT. */
    @Test
    void anUndeclaredVariableIsAVariantUnlessOptionDeclare() {
        assertThat(run("x = 3 : y$ = x & \"a\" : Print y, IsEmpty(z)", "")).isEqualTo("3aTrue");
        ScriptStopped stop = catchThrowableOfType(
                ScriptStopped.class,
                () -> new Bench()
                        .script("Option Declare", "Sub s", "On Error Resume Next", "x = 3", "End Sub")
                        .call("s"));
        assertThat(stop).hasMessageContaining("unit:4:1").hasMessageContaining("x is not declared");
    }

    @Test
    void aCallFromOutsideConvertsArgumentsAndGivesTheResult() {
        Script script =
                new Bench().script("Function f(n As Integer, t As String) As String", "f = t & n", "End Function");
        assertThat(script.call("F", "12", (short) 4)).isEqualTo("412");
        assertThat(script.has("f")).isTrue();
        assertThat(script.has("g")).isFalse();
        assertThat(catchThrowableOfType(ScriptStopped.class, () -> script.call("g")))
                .hasMessageContaining("no procedure g");
    }
}

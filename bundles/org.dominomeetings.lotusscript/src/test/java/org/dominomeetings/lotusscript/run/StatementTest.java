package org.dominomeetings.lotusscript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dominomeetings.lotusscript.run.Bench.statements;

import org.dominomeetings.lotusscript.value.ScriptError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements inside of procedures; each test names its page of HCL's help. */
class StatementTest {

    private static int error(String... lines) {
        ScriptError error = catchThrowableOfType(ScriptError.class, () -> statements(lines));
        assertThat(error).as(String.join("\n", lines)).isNotNull();
        return error.number();
    }

    /** LSAZ_IF_THEN_ELSE_STATEMENT; NULL is false. */
    @Test
    void ifTakesTheFirstBranchThatIsTrue() {
        String choice = "If x = 1 Then\nPrint \"one\"\nElseIf x = 2 Then\nPrint \"two\"\nElse\nPrint \"other\"\nEnd If";
        assertThat(statements("x = 1", choice, "x = 2", choice, "x = 3", choice, "x = Null", choice))
                .isEqualTo("one|two|other|other");
        assertThat(statements("If 0 Then Print 1 Else Print 2", "If 5 Then Print 3", "If Not True Then Print 4"))
                .isEqualTo("2|3");
        assertThat(error("If \"x\" Then Print 1")).isEqualTo(13);
    }

    /** LSAZ_SELECT_CASE_STATEMENT. */
    @Test
    void selectTakesTheFirstCaseThatMatches() {
        String choice =
                "Select Case x\nCase 1, 3 : Print \"a\"\nCase 5 To 7 : Print \"b\"\nCase Is > 10 : Print \"c\"\nCase 6 : Print \"no\"\nCase Else : Print \"d\"\nEnd Select";
        assertThat(statements("ForAll y In Split(\"1 3 4 5 7 8 11\")", "x = CInt(y)", choice, "End ForAll"))
                .isEqualTo("a|a|d|b|b|d|c");
        assertThat(statements("Select Case 4", "Case 5 : Print 1", "End Select", "Print 2"))
                .isEqualTo("2");
    }

    /** LSAZ_FOR_STATEMENT: bounds and step are evaluated once, and the counter ends behind the bound. */
    @Test
    void forCountsUpToItsBound() {
        assertThat(statements("Dim n As Integer : n = 3", "For i% = 1 To n : n = 9 : Print i% : Next", "Print i%"))
                .isEqualTo("1|2|3|4");
        assertThat(statements("For i% = 5 To 1 Step -2 : Print i% : Next")).isEqualTo("5|3|1");
        assertThat(statements("For i% = 2 To 1 : Print i% : Next", "Print i%")).isEqualTo("2");
        assertThat(statements("For x = 0 To 1 Step .5 : Print x : Next")).isEqualTo("0|.5|1");
        assertThat(statements("For i% = 1 To 3 : If i% = 2 Then Exit For", "Print i% : Next", "Print \"e\" & i%"))
                .isEqualTo("1|e2");
        assertThat(error("For i% = 32766 To 32767 : Next")).isEqualTo(6);
        assertThat(error("GoTo inside", "For i% = 1 To 3", "inside: Print 1", "Next"))
                .isEqualTo(92);
    }

    /** LSAZ_FORALL_STATEMENT: the alias refers to the element. */
    @Test
    void forAllGoesThroughElementsByReference() {
        assertThat(statements("Dim a(2) As Integer", "ForAll e In a : e = e + 5 : End ForAll", "Print a(0), a(2)"))
                .isEqualTo("55");
        assertThat(statements(
                        "Dim l List As String : l(\"B\") = \"x\" : l(\"a\") = \"y\"",
                        "ForAll e In l : e = e & ListTag(e) : Print e : End ForAll",
                        "Print l(\"a\")"))
                .isEqualTo("xB|ya|ya");
        assertThat(statements(
                        "Dim a(1, 1) As Integer : a(0, 1) = 1 : a(1, 0) = 2", "ForAll e In a : Print e : End ForAll"))
                .isEqualTo("0|1|2|0");
        assertThat(statements(
                        "ForAll e In Split(\"a b\") : If e = \"b\" Then Exit ForAll",
                        "Print e : End ForAll",
                        "Print IsEmpty(e)"))
                .isEqualTo("a|True");
        assertThat(statements("Dim t As New Thing", "ForAll e In t : Print IsObject(e) : End ForAll"))
                .isEqualTo("False|True");
        assertThat(statements("Dim t As New Thing", "ForAll e In t.values : Print e : End ForAll"))
                .isEqualTo("a|b|c");
        assertThat(error("Dim a() As String", "ForAll e In a : End ForAll")).isEqualTo(200);
        assertThat(error("Dim t As Thing", "ForAll e In t : End ForAll")).isEqualTo(91);
        assertThat(error("ForAll e In 5 : End ForAll")).isEqualTo(13);
        assertThat(error("Dim a(1)", "ForAll e In a : Print ListTag(e) : End ForAll"))
                .isEqualTo(5);
    }

    /** LSAZ_DO_STATEMENT, LSAZ_WHILE_STATEMENT. */
    @Test
    void loopsTestWhereTheConditionStands() {
        assertThat(statements("Do While i% < 2 : i% = i% + 1 : Print i% : Loop"))
                .isEqualTo("1|2");
        assertThat(statements("i% = 5 : Do While i% < 2 : Print i% : Loop", "Do : Print \"once\" : Loop While i% < 2"))
                .isEqualTo("once");
        assertThat(statements("Do Until i% = 2 : i% = i% + 1 : Print i% : Loop"))
                .isEqualTo("1|2");
        assertThat(statements("Do : i% = i% + 1 : Print i% : Loop Until i% = 2"))
                .isEqualTo("1|2");
        assertThat(statements("Do : i% = i% + 1 : If i% = 3 Then Exit Do", "Loop", "Print i%"))
                .isEqualTo("3");
        assertThat(statements("While i% < 2 : i% = i% + 1 : Wend", "Print i%")).isEqualTo("2");
        assertThat(statements(
                        "Do : For i% = 1 To 2 : Do : Exit Do : Loop",
                        "Print i%", "Exit For", "Next", "Print \"x\"", "Exit Do", "Loop"))
                .isEqualTo("1|x");
    }

    /** LSAZ_GOTO_STATEMENT, LSAZ_EXIT_STATEMENT, LSAZ_END_STATEMENT. */
    @Test
    void jumpsGoToTheirLabel() {
        assertThat(statements("i% = i% + 1", "again: i% = i% + 1", "If i% < 4 GoTo AGAIN", "Print i%"))
                .isEqualTo("4");
        assertThat(statements("Print 1 : Exit Sub", "Print 2")).isEqualTo("1");
        Bench bench = new Bench();
        bench.script(
                        "Sub s",
                        "On Error Resume Next",
                        "Call t",
                        "Print 2",
                        "End Sub",
                        "Sub t",
                        "Print 1",
                        "End",
                        "End Sub")
                .call("s");
        assertThat(bench.printed).containsExactly("1");
    }

    /** LSAZ_DIM_STATEMENT, LSAZ_OPTION_BASE_STATEMENT: first values and bounds. */
    @Test
    void variablesHaveTheirFirstValues() {
        assertThat(statements(
                        "Dim s As String, i As Integer, b As Boolean, v, t As Thing, d As Double",
                        "Print s = \"\", i, b, IsEmpty(v), t Is Nothing, d, TypeName(v)"))
                .isEqualTo("True0FalseTrueTrue0EMPTY");
        assertThat(statements(
                        "Dim a(3) As String, b(2 To 4)",
                        "Print LBound(a), UBound(a), LBound(b), UBound(b), DataType(a), DataType(v)"))
                .isEqualTo("0324" + "82000");
        assertThat(new Bench()
                        .run(
                                "Option Base 1",
                                "Sub s",
                                "Dim a(3) As String",
                                "ReDim b(2)",
                                "Print LBound(a), LBound(b)",
                                "End Sub"))
                .isEqualTo("11");
        assertThat(new Bench()
                        .run(
                                "Const N = 2, LABEL = \"x\"",
                                "Dim a(N) As String",
                                "Sub s",
                                "Const M = N + 3",
                                "Print UBound(a), LABEL, M",
                                "End Sub"))
                .isEqualTo("2x5");
        assertThat(statements(
                        "x! = 1 : d# = 1.5 : c@ = 2.5 : l& = 70000",
                        "Print TypeName(x), TypeName(d), TypeName(c), TypeName(l)"))
                .isEqualTo("SINGLEDOUBLECURRENCYLONG");
    }

    /** LSAZ_REDIM_STATEMENT, LSAZ_ERASE_STATEMENT. */
    @Test
    void arraysGrowAndListsShrink() {
        assertThat(statements(
                        "Dim a() As String",
                        "ReDim a(1) : a(1) = \"x\"",
                        "ReDim Preserve a(2) : Print a(1), UBound(a)",
                        "ReDim a(1) : Print \"<\" & a(1)"))
                .isEqualTo("x2|<");
        assertThat(statements("ReDim a(1) As Integer, b(1 To 2)", "Print TypeName(a), LBound(b)"))
                .isEqualTo("INTEGER( )1");
        assertThat(statements("Dim v", "ReDim v(2) : v(2) = 4", "ReDim Preserve v(3) : Print v(2), UBound(v)"))
                .isEqualTo("43");
        assertThat(error("Dim a(2)", "ReDim a(3)")).isEqualTo(13);
        assertThat(error("Dim s As String", "ReDim s(3)")).isEqualTo(13);
        assertThat(error("Dim a() As String", "Print a(0)")).isEqualTo(200);
        assertThat(error("Dim a(2) As String", "Print a(3)")).isEqualTo(9);
        assertThat(statements(
                        "Dim l List As Integer : l(\"a\") = 1 : l(\"b\") = 2",
                        "Erase l(\"a\") : Print IsElement(l(\"a\")), IsElement(l(\"b\"))",
                        "Erase l : Print IsElement(l(\"b\"))"))
                .isEqualTo("FalseTrue|False");
        assertThat(statements(
                        "Dim a(1) As Integer : a(1) = 1 : Erase a : Print a(1), IsElement(a(1)), IsElement(a(2))"))
                .isEqualTo("0TrueFalse");
        assertThat(error("Dim l List As Integer", "Print l(\"a\")")).isEqualTo(120);
        assertThat(error("Dim s As String", "Erase s")).isEqualTo(13);
    }

    /** LSAZ_SET_STATEMENT, LSAZ_LET_STATEMENT: Set for objects, and for them alone. */
    @Test
    void objectsAreAssignedWithSet() {
        assertThat(error("Dim t As New Thing, v", "v = t")).isEqualTo(13);
        assertThat(error("Dim t As Thing", "t = Nothing")).isEqualTo(13);
        assertThat(error("Dim v", "Set v = 5")).isEqualTo(13);
        assertThat(error("Dim t As New Thing", "t.x = t")).isEqualTo(13);
        assertThat(error("Dim t As New Thing", "Set t.x = 4")).isEqualTo(13);
        assertThat(error("Dim t As New Thing, s As String", "Set s = t")).isEqualTo(13);
        assertThat(statements(
                        "Dim t As New Thing, v",
                        "Set t.x = t : Set v = t.x",
                        "Print v Is t, t Is Nothing, TypeName(v), v IsA \"thing\"",
                        "Set v = Nothing : Print v Is Nothing"))
                .isEqualTo("TrueFalseTHINGTrue|True");
        assertThat(statements(
                        "Dim a(1) As Thing, l List As Thing",
                        "Set a(1) = New Thing : Set l(\"x\") = a(1)",
                        "Print l(\"x\") Is a(1), a(0) Is Nothing"))
                .isEqualTo("TrueTrue");
    }

    /** LSAZ_DELETE_STATEMENT: the object is gone for each variable that refers to it. */
    @Test
    void deleteMakesNothingOfAllReferences() {
        assertThat(statements(
                        "Dim t As New Thing, u As Thing", "Set u = t : Delete t", "Print t Is Nothing, u Is Nothing"))
                .isEqualTo("TrueTrue");
        assertThat(error("Dim t As Thing", "Delete t")).isEqualTo(91);
        assertThat(error("Dim s As String", "Delete s")).isEqualTo(13);
    }

    /** LSAZ_TYPE_STATEMENT: values of user-defined types are copied. */
    @Test
    void recordsAreCopied() {
        assertThat(new Bench()
                        .run(
                                "Type Inner",
                                "n(2) As Integer",
                                "End Type",
                                "Type Pair",
                                "a As Integer",
                                "t As String",
                                "i As Inner",
                                "End Type",
                                "Sub s",
                                "Dim p As Pair, q As Pair, all(1) As Pair",
                                "p.a = 3 : p.t = 4 & \"x\" : p.i.n(1) = 8",
                                "q = p : q.a = 5 : q.i.n(1) = 9",
                                "all(1) = q",
                                "Call change(p)",
                                "Print p.a, p.t, p.i.n(1), all(1).a, q.i.n(1)",
                                "End Sub",
                                "Sub change(p As Pair)",
                                "p.a = p.a + 1",
                                "End Sub"))
                .isEqualTo("44x859");
    }

    /** LSAZ_DELETE_STATEMENT and the members of objects from outside. */
    @Test
    void membersOfObjectsFromOutsideAreReadAssignedAndCalled() {
        assertThat(statements(
                        "Dim t As New Thing",
                        "t.Label = \"x\" : Print t.LABEL",
                        "Print t.Values(1), t.Sum(1, 2)",
                        "t.Go 1, \"a\" : Call t.Go() : t.Go"))
                .isEqualTo("x|b3|Go[1, a]|Go[]|Go[]");
        assertThat(statements(
                        "Dim t As Thing",
                        "Set t = New Thing(1, \"b\") : Print t.Arguments(1)",
                        "Dim u As New Thing(\"c\") : Print u.Arguments(0)"))
                .isEqualTo("b|c");
        assertThat(error("Dim t As New Thing", "Print t.None")).isEqualTo(184);
    }

    /** LSAZ_MESSAGEBOX_FUNCTION_AND_STATEMENT. */
    @Test
    void messageBoxIsAStatementAndAFunction() {
        assertThat(statements(
                        "MessageBox \"a\", 64, \"T\"",
                        "MessageBox \"b\"",
                        "MessageBox \"c\", , \"U\"",
                        "If MsgBox(\"d\" & 1, 36, \"V\") = 6 Then Print \"yes\""))
                .isEqualTo("[a,64,T]|[b,0,]|[c,0,U]|[d1,36,V]|yes");
    }

    /** LSAZ_OPTION_COMPARE_STATEMENT: also for Like, lists, Select Case and functions. */
    @Test
    void optionCompareIsForTheWholeScript() {
        String body =
                "Dim l List As Integer : l(\"a\") = 1\nPrint \"A\" = \"a\", \"abc\" Like \"A*\", IsElement(l(\"A\")), InStr(\"abc\", \"B\")\nEnd Sub";
        assertThat(new Bench().run("Sub s", body)).isEqualTo("FalseFalseFalse0");
        assertThat(new Bench().run("Option Compare NoCase", "Sub s", body)).isEqualTo("TrueTrueTrue2");
    }

    /** LSAZ_GETTHREADINFO_FUNCTION. */
    @Test
    void getThreadInfoTellsWhatRuns() {
        assertThat(new Bench()
                        .run(
                                "Sub s",
                                "Call inner",
                                "End Sub",
                                "Sub inner",
                                "Print GetThreadInfo(0), GetThreadInfo(1), GetThreadInfo(10)",
                                "End Sub"))
                .isEqualTo("5INNERS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GoSub x\nx:",
                "With t\nEnd With",
                "On 1 GoTo x\nx:",
                "LSet a$ = \"x\"",
                "%Include \"lsconst.lss\"",
                "Exit For",
                "GoTo nowhere"
            })
    void whatIsOutsideOfTheSubsetStopsTheScript(String statement) {
        assertThat(catchThrowableOfType(ScriptStopped.class, () -> statements("On Error Resume Next", statement)))
                .isNotNull();
    }
}

package org.dominomeetings.lotusscript.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real LotusScript has beyond the language reference, or where another BASIC would be read differently. */
class ParserTest {

    private static Unit parse(String... lines) {
        return Parser.parse("unit", String.join("\n", lines));
    }

    private static List<Stmt> body(String... lines) {
        Unit unit = parse("Sub s", String.join("\n", lines), "End Sub");
        return ((Decl.Procedure) unit.declarations().get(0)).body();
    }

    private static Stmt statement(String... lines) {
        List<Stmt> body = body(lines);
        assertThat(body).hasSize(1);
        return body.get(0);
    }

    private static Expr value(String expression) {
        return ((Stmt.Assign) statement("x = " + expression)).value();
    }

    /** The tree with its operators as a reader would write them with parentheses around each. */
    private static String shape(Expr expression) {
        if (expression instanceof Expr.Binary binary) {
            return "(" + shape(binary.left()) + " " + binary.operator() + " " + shape(binary.right()) + ")";
        }
        if (expression instanceof Expr.Unary unary) {
            return "(" + unary.operator() + " " + shape(unary.operand()) + ")";
        }
        if (expression instanceof Expr.Parenthesized inner) {
            return "[" + shape(inner.inner()) + "]";
        }
        if (expression instanceof Expr.Variable variable) {
            return variable.name().toString();
        }
        if (expression instanceof Expr.Member member) {
            return shape(member.target()) + "." + member.member();
        }
        if (expression instanceof Expr.Call call) {
            List<String> arguments = call.arguments().stream()
                    .map(argument -> argument.value() == null ? "" : shape(argument.value()))
                    .toList();
            return shape(call.target()) + "(" + String.join(", ", arguments) + ")";
        }
        if (expression instanceof Expr.Numeral number) {
            return number.value().toString();
        }
        return expression instanceof Expr.Text text
                ? "'" + text.value() + "'"
                : expression.getClass().getSimpleName();
    }

    private static String invoked(String line) {
        return shape(((Stmt.Invoke) statement(line)).call());
    }

    private static SyntaxException refusal(String... lines) {
        SyntaxException refusal = catchThrowableOfType(SyntaxException.class, () -> parse(lines));
        assertThat(refusal).as(String.join("\n", lines)).isNotNull();
        return refusal;
    }

    @Test
    void designersMarkersAndForwardSectionAreNoStatements() {
        Unit unit = parse(
                "'++LotusScript Development Environment:2:5:(Options):0:74",
                "Option Public",
                "'++LotusScript Development Environment:2:5:(Forward):0:1",
                "Declare Class Queue As Base",
                "Declare Type Pair",
                "Declare Sub Initialize",
                "Declare Public Function Size(q As Queue) As Integer");
        assertThat(unit.declarations())
                .extracting(declaration -> declaration.getClass().getSimpleName())
                .containsExactly("Option", "ForwardType", "ForwardType", "ForwardProcedure", "ForwardProcedure");
    }

    @Test
    void aJumpNeedsNoThen() {
        Stmt.If jump = (Stmt.If) statement("If x > 1 GoTo done");
        assertThat(jump.branches().get(0).body()).singleElement().isInstanceOf(Stmt.GoTo.class);
    }

    @Test
    void elseEndsACallWithoutParenthesesInAnIfOfOneLine() {
        Stmt.If line = (Stmt.If) statement("If a Then If b Then log \"x\", 1 Else log Else done");
        Stmt.If inner = (Stmt.If) line.branches().get(0).body().get(0);
        assertThat(shape(((Stmt.Invoke) inner.branches().get(0).body().get(0)).call()))
                .isEqualTo("log('x', 1)");
        assertThat(inner.otherwise()).hasSize(1);
        assertThat(line.otherwise()).hasSize(1);
    }

    @Test
    void elseIfAndElseMayHaveStatementsInTheirLine() {
        Stmt.If block =
                (Stmt.If) statement("If a Then", "x = 1", "ElseIf b Then x = 2 : y = 3", "Else : x = 4", "End If");
        assertThat(block.branches()).hasSize(2);
        assertThat(block.branches().get(1).body()).hasSize(2);
        assertThat(block.otherwise()).hasSize(1);
    }

    @Test
    void parenthesesMayBeginTheFirstArgumentOfACallWithoutCall() {
        assertThat(invoked("obj.advance (a + b) \\ 32, True, \"\""))
                .isEqualTo("obj.advance(([(a + b)] \\ 32), Constant, '')");
        assertThat(invoked("rows(1).add (a), b")).isEqualTo("rows(1).add([a], b)");
    }

    @Test
    void parenthesesWithoutCallHandOnByValue() {
        assertThat(invoked("change (x)")).isEqualTo("change([x])");
        assertThat(invoked("Call change(x)")).isEqualTo("change(x)");
        assertThat(invoked("Call change((x))")).isEqualTo("change([x])");
        assertThat(invoked("change x")).isEqualTo("change(x)");
    }

    @Test
    void aNegativeFirstArgumentIsNoSubtraction() {
        assertThat(invoked("move -1, 2")).isEqualTo("move((NEGATE 1), 2)");
    }

    @Test
    void argumentsMayBeLeftOut() {
        assertThat(invoked("MessageBox text, , title")).isEqualTo("MessageBox(text, , title)");
        assertThat(invoked("Call f(, 1)")).isEqualTo("f(, 1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f(a)_\n& b",
                "f(a) _ ' why\n& b",
                "f(a) &_\nb",
                "f(a) & _  \n b",
                "f( _\na) & b",
                "f(\na) & b",
                "f(a _\n) & b"
            })
    void linesAreContinuedAsHclsOwnScriptsDo(String expression) {
        assertThat(shape(value(expression))).isEqualTo("(f(a) & b)");
    }

    @Test
    void aNumberMayBeContinuedDirectly() {
        assertThat(shape(value("0_\nOr y"))).isEqualTo("(0 Or y)");
    }

    @Test
    void argumentListsMayBeginNewLinesBehindCommas() {
        assertThat(shape(value("f(a,\n  b,\n  c)"))).isEqualTo("f(a, b, c)");
        Decl.Procedure sub = (Decl.Procedure) parse("Sub s(", "a As String,", "b As String)", "End Sub")
                .declarations()
                .get(0);
        assertThat(sub.signature().parameters()).hasSize(2);
    }

    @Test
    void tildesEscapeCharactersInNames() {
        assertThat(shape(value("note.~$File(0)"))).isEqualTo("note.$File(0)");
        assertThat(shape(value("x.~Type"))).isEqualTo("x.Type");
    }

    @Test
    void namesKeepTheirSpellingAndAreComparedWithout() {
        Name name = ((Expr.Variable) value("FirstName$")).name();
        assertThat(name.text()).isEqualTo("FirstName");
        assertThat(name.suffix()).isEqualTo('$');
        assertThat(name.key()).isEqualTo("firstname");
        assertThat(name.at()).isEqualTo(new Position(2, 5));
    }

    @Test
    void externalFunctionsHaveTypesAndLibrariesOfTheirOwn() {
        Decl.External external = (Decl.External) parse(
                        "Declare Private Function Read Lib LIBRARY Alias \"ReadIt\" (ByVal p As LMBCS String, q As Any) As Long")
                .declarations()
                .get(0);
        assertThat(external.library()).isInstanceOf(Expr.Variable.class);
        assertThat(external.alias()).isEqualTo("ReadIt");
        assertThat(external.signature().parameters().get(0).byValue()).isTrue();
        assertThat(external.signature()
                        .parameters()
                        .get(0)
                        .declarator()
                        .type()
                        .name()
                        .text())
                .isEqualTo("String");
    }

    @Test
    void classesCallTheirBase() {
        Decl.ScriptClass derived = (Decl.ScriptClass) parse(
                        "Class Derived As Base",
                        "  Private names List As String",
                        "  size As Integer",
                        "  Public Next As Derived",
                        "  Sub New(a As String, b As Integer), Base(a)",
                        "    Call Base..init(a)",
                        "  End Sub",
                        "  Property Get First As Variant",
                        "  End Property",
                        "  Sub Delete",
                        "  End Sub",
                        "End Class")
                .declarations()
                .get(0);
        assertThat(derived.members()).hasSize(6);
        Decl.Procedure constructor = (Decl.Procedure) derived.members().get(3);
        assertThat(constructor.base()).hasSize(1);
        Stmt.Invoke call = (Stmt.Invoke) constructor.body().get(0);
        assertThat(((Expr.Call) call.call()).target()).isInstanceOf(Expr.BaseMember.class);
        assertThat(((Decl.Procedure) derived.members().get(4)).signature().kind())
                .isEqualTo(Decl.ProcedureKind.PROPERTY_GET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type = 1",
                "name = \"x\"",
                "date = d",
                "error = 2",
                "open = True",
                "empty = True",
                "get = x",
                "line = 3",
                "option = 1",
                "list = 4",
                "stop = 1",
                "doc.next = 1",
                "doc.type = 2",
                "x.print = 3",
                "delete = 5"
            })
    void keywordsMayBeNames(String assignment) {
        assertThat(statement(assignment)).isInstanceOf(Stmt.Assign.class);
    }

    @Test
    void errorIsAStatementAndAFunction() {
        Stmt.RaiseError raise = (Stmt.RaiseError) statement("Error 4000, Error$ & \"!\"");
        assertThat(shape(raise.number())).isEqualTo("4000");
        assertThat(shape(raise.message())).isEqualTo("(Error$ & '!')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x&\"a\"", "x& \"a\"", "x & \"a\"", "x&|a|", "x&{a}"})
    void anAmpersandBetweenOperandsJoinsThem(String expression) {
        assertThat(shape(value(expression))).isEqualTo("(x & 'a')");
    }

    @Test
    void anAmpersandBehindANameIsItsSuffixOtherwise() {
        assertThat(shape(value("x& + 1"))).isEqualTo("(x& + 1)");
        assertThat(shape(value("x& Mod y&"))).isEqualTo("(x& Mod y&)");
        assertThat(shape(value("x& (y)"))).isEqualTo("(x & [y])");
        assertThat(shape(value("x&(y)"))).isEqualTo("x&(y)");
        assertThat(shape(value("x&_\n y"))).isEqualTo("(x & y)");
    }

    @Test
    void stringsHaveThreeDelimiters() {
        assertThat(shape(value("\"say \"\"x\"\"\""))).isEqualTo("'say \"x\"'");
        assertThat(shape(value("|a||b\n\"c\"|"))).isEqualTo("'a|b\n\"c\"'");
        assertThat(shape(value("{a {b}} c}"))).isEqualTo("'a {b} c'");
    }

    @Test
    void numbersHaveTheTypeOfTheirSizeOrSuffix() {
        assertThat(
                        List.of(
                                        "32767",
                                        "32768",
                                        "1.5",
                                        "1E3",
                                        "7&",
                                        "2!",
                                        "3#",
                                        "&H7FFF",
                                        "&hFFFFFFFF",
                                        "&B101",
                                        "&O17")
                                .stream()
                                .map(number -> (Object) ((Expr.Numeral) value(number)).value()))
                .containsExactly(
                        (short) 32767, 32768, 1.5, 1000.0, 7, 2f, 3.0, (short) 32767, -1, (short) 5, (short) 15);
        assertThat(((Expr.Numeral) value("1.25@")).value()).isEqualTo(new BigDecimal("1.25"));
    }

    @Test
    void commentsOfThreeKindsAreDropped() {
        assertThat(body(
                        "%REM",
                        "End Sub",
                        "%REM is not nested",
                        "  %End Rem",
                        "Rem x = 1 _",
                        "x = 2 ' y",
                        "%REM*** title",
                        "%EndRem"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-2 ^ 2 => (NEGATE (2 ^ 2))",
                "2 ^ -1 => (2 ^ (NEGATE 1))",
                "2 ^ 3 ^ 2 => ((2 ^ 3) ^ 2)",
                "a * b \\ c Mod d + e => (((a * b) \\ c) Mod d) + e",
                "a & b + c & d => (a & (b + c)) & d",
                "a & b = c & d => (a & b) = (c & d)",
                "Not a = b And c => (NOT (a = b)) And c",
                "a Or b And c => a Or (b And c)",
                "a Xor b Or c Eqv d Imp e => ((a Xor (b Or c)) Eqv d) Imp e",
                "Not x Is Nothing => (NOT (x Is Constant))",
                "a =< b => a <= b",
                "a >< b => a <> b",
                "x IsA \"C\" Or y Like \"z\" => (x IsA 'C') Or (y Like 'z')"
            })
    void operatorsHaveLotusScriptsOrder(String rule) {
        String[] sides = rule.split(" => ");
        String expected = sides[1].startsWith("(NEGATE")
                        || sides[1].startsWith("(NOT (x")
                        || sides[1].startsWith("((2")
                        || sides[1].startsWith("(2")
                ? sides[1]
                : "(" + sides[1] + ")";
        assertThat(shape(value(sides[0]))).isEqualTo(expected);
    }

    @Test
    void labelsAreNoCalls() {
        assertThat(body("GoTo done", "done:", "x = 1", "handler: y = 2"))
                .extracting(statement -> statement.getClass().getSimpleName())
                .containsExactly("GoTo", "Label", "Assign", "Label", "Assign");
    }

    @Test
    void errorHandlersAndResumesAreTold() {
        List<Stmt> body = body(
                "On Error GoTo h",
                "On Error GoTo 0",
                "On Error Resume Next",
                "On Error ErrX GoTo h",
                "Resume",
                "Resume 0",
                "Resume Next",
                "Resume h");
        assertThat(body.subList(0, 4))
                .extracting(statement -> ((Stmt.OnError) statement).action())
                .containsExactly(
                        Stmt.ErrorAction.GO_TO_LABEL,
                        Stmt.ErrorAction.GO_TO_0,
                        Stmt.ErrorAction.RESUME_NEXT,
                        Stmt.ErrorAction.GO_TO_LABEL);
        assertThat(((Stmt.OnError) body.get(3)).number()).isNotNull();
        assertThat(body.subList(4, 8))
                .extracting(statement -> ((Stmt.Resume) statement).kind())
                .containsExactly(
                        Stmt.ResumeKind.SAME, Stmt.ResumeKind.SAME, Stmt.ResumeKind.NEXT, Stmt.ResumeKind.LABEL);
    }

    @Test
    void loopsHaveTheirConditionAtEitherEnd() {
        assertThat(body("Do While a", "Loop", "Do", "Loop Until b", "Do", "Exit Do", "Loop", "While c", "Wend"))
                .extracting(statement -> {
                    Stmt.Loop loop = (Stmt.Loop) statement;
                    return List.of(loop.isDo(), loop.condition() != null, loop.until(), loop.atEnd());
                })
                .containsExactly(
                        List.of(true, true, false, false),
                        List.of(true, true, true, true),
                        List.of(true, false, false, false),
                        List.of(false, true, false, false));
    }

    @Test
    void caseTakesValuesRangesAndRelations() {
        Stmt.Select select = (Stmt.Select) statement(
                "Select Case x", "Case 1, 3 To 5 : y = 1", "Case Is >= 9", "y = 2", "Case Else", "y = 3", "End Select");
        assertThat(select.cases().get(0).tests()).hasSize(2);
        assertThat(select.cases().get(1).tests()).singleElement().isInstanceOf(Stmt.CaseRelation.class);
        assertThat(select.otherwise()).hasSize(1);
    }

    @Test
    void redimTakesMembersAndBounds() {
        Stmt.ReDim redim = (Stmt.ReDim) statement("ReDim Preserve rows(i).names(1 To n, 3) As String, x(5)");
        assertThat(redim.preserve()).isTrue();
        assertThat(shape(redim.arrays().get(0).array())).isEqualTo("rows(i).names");
        assertThat(redim.arrays().get(0).bounds()).hasSize(2);
        assertThat(redim.arrays()).hasSize(2);
    }

    @Test
    void declarationsKeepShapeAndType() {
        Stmt.Local local = (Stmt.Local) statement(
                "Dim a, b$, c(1 To 3) As Integer, d List As Queue, e As New Queue(1), f As String * 8, g() As Long");
        assertThat(local.variables())
                .extracting(Declarator::shape)
                .containsExactly(
                        Declarator.Shape.SCALAR,
                        Declarator.Shape.SCALAR,
                        Declarator.Shape.ARRAY,
                        Declarator.Shape.LIST,
                        Declarator.Shape.SCALAR,
                        Declarator.Shape.SCALAR,
                        Declarator.Shape.ARRAY);
        assertThat(local.variables().get(4).created()).hasSize(1);
        assertThat(local.variables().get(5).type().length()).isNotNull();
        assertThat(local.variables().get(6).bounds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open path For Input Access Read Lock Write As #1 Len = 80 Charset = \"UTF-8\"",
                "Print #1, a; b",
                "Line Input #1, text",
                "Close #1, #2",
                "Get #1, , record",
                "Name a As b",
                "Seek #1, 5",
                "Write #n%, a, \"b\""
            })
    void fileStatementsKeepTheirOperands(String line) {
        Stmt.File file = (Stmt.File) statement(line);
        assertThat(file.operands()).isNotEmpty();
        assertThat(line.toLowerCase()).startsWith(file.keyword());
    }

    @Test
    void eventsAreBound() {
        Stmt.OnEvent bind = (Stmt.OnEvent) statement("On Event PostSave From Source Call saved");
        assertThat(bind.event().key()).isEqualTo("postsave");
        assertThat(bind.remove()).isFalse();
        assertThat(((Stmt.OnEvent) statement("On Event PostSave From Source Remove saved")).remove())
                .isTrue();
    }

    @Test
    void directivesStay() {
        assertThat(((Stmt.Directive) statement("%INCLUDE \"lsconst.lss\" ' constants")).text())
                .isEqualTo("%INCLUDE \"lsconst.lss\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If a Then",
                "Select Case x\nCase 1",
                "For i = 1 To 3",
                "ForAll x In y",
                "While a",
                "Do",
                "With a",
                "If a Then\nElse"
            })
    void anOpenBlockIsRefusedWhereItShouldEnd(String block) {
        SyntaxException refusal = refusal("Sub s", block, "End Sub");
        assertThat(refusal.at()).isEqualTo(new Position(2 + (int) block.lines().count(), 1));
        assertThat(refusal).hasMessageContaining("for line 2").hasMessageContaining("'End Sub'");
    }

    @Test
    void anOpenProcedureIsRefused() {
        assertThat(refusal("Sub a", "x = 1", "Sub b", "End Sub").at()).isEqualTo(new Position(3, 1));
        assertThat(refusal("Sub a", "x = 1")).hasMessageStartingWith("unit:2:6: Expected End Sub for line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = \"open",
                "x = |open",
                "x = ~",
                "%REM",
                "x = 1 +",
                "x = (1",
                "Call f(1",
                "x = 9999999999&",
                "x = 1 2",
                "Dim As String",
                "5 = x",
                "x = a ` b",
                "Call f(a b)",
                "Exit Loop",
                "x = &HFFFFFFFFF"
            })
    void whatIsNoScriptIsRefusedWithItsLine(String line) {
        SyntaxException refusal = refusal("Sub s", line, "End Sub");
        assertThat(refusal.at().line()).isBetween(2, 3);
        assertThat(refusal).hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "f(", "-", "Not ", "a.b(", "If a Then "})
    void nestingIsLimited(String opening) {
        String line = opening.startsWith("If") ? opening.repeat(100_000) : "x = " + opening.repeat(100_000);
        assertThat(refusal("Sub s", line, "End Sub")).hasMessageContaining("levels deep");
    }

    @Test
    void blocksInsideOfBlocksAreLimited() {
        assertThat(refusal("Sub s\n" + "Do\n".repeat(100_000))).hasMessageContaining("levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {" & a", ".a", "(1)"})
    void operatorsOfAStatementAreLimited(String more) {
        assertThat(refusal("Sub s", "x = a" + more.repeat(100_000), "End Sub")).hasMessageContaining("at most 1000");
        assertThat(body("x = a" + more.repeat(900))).hasSize(1);
    }

    @Test
    void lengthIsLimited() {
        assertThat(refusal("'" + "x".repeat(4_000_000))).hasMessageContaining("4000000 characters");
    }

    /** Whatever is taken out, doubled or put in: the source is parsed or refused at one of its lines. */
    @Test
    void damagedSourcesAreParsedOrRefused() {
        String source = String.join(
                "\n",
                "Option Declare",
                "Use \"lib\"",
                "%REM",
                "x %END REM",
                "%END REM",
                "Class C As B",
                "  Private a(1 To 3) As Integer, b List As String",
                "  Sub New(x As String), B(x)",
                "    If x Like \"a*\" Then Call Me.f(x, , 1) Else f (x) \\ 2, |y{| & {z}",
                "    Select Case x : Case 1 To 2, Is > &H3F : ReDim Preserve Me.a(1 To 4) : Case Else : End Select",
                "    For i% = 1 To 10 Step -1 : Print #1, a; b : Next",
                "    On Error 3 GoTo h : h: Resume Next",
                "    ForAll v In Me.b : Do While Not v Is Nothing _ ' on",
                "    Loop : End ForAll",
                "  End Sub",
                "End Class",
                "Declare Function g Lib \"l\" Alias \"h\" (ByVal p As LMBCS String) As Long");
        String pieces = "\"|{}()'_\n.,:&#~%=<>+-*/^ If End Sub Next Case As New Call Set Dim To Is Not 1 x";
        assertThat(Parser.parse("unit", source).declarations()).hasSize(4);
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            int from = random.nextInt(source.length());
            int to = Math.min(source.length(), from + random.nextInt(12));
            int piece = random.nextInt(pieces.length());
            String put = pieces.substring(piece, Math.min(pieces.length(), piece + random.nextInt(4)));
            String damaged = source.substring(0, from) + put + source.substring(random.nextBoolean() ? to : from);
            try {
                Parser.parse("unit", damaged);
            } catch (SyntaxException e) {
                refused++;
                assertThat(e.at().line()).isBetween(1, (int) damaged.lines().count() + 1);
                assertThat(e.at().column()).isPositive();
            }
        }
        assertThat(refused).isBetween(1_000, 4_900);
    }

    /** A thread with half of the stack that Java gives one has room for what the limits let pass. */
    @Test
    void limitsAreFarFromTheEndOfTheStack() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        String deepest = "Sub s\nx = " + "f(".repeat(140) + "a" + " & a".repeat(800) + ")".repeat(140) + "\nEnd Sub";
        Thread small = new Thread(null, () -> Parser.parse("unit", deepest), "small stack", 512 * 1024);
        small.setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
        small.start();
        small.join();
        assertThat(thrown).isEmpty();
    }
}

package org.dominomeetings.lotusscript.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dominomeetings.lotusscript.parser.Parser;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of the checker: what it refuses, where, and what it lets pass beside it. */
class CheckerTest {

    private static final String DECLARATIONS = String.join(
            "\n",
            "Option Declare",
            "Const LIMIT = 5, LABEL = \"x\" & \"y\", TITLE = LABEL",
            "Type Pair",
            "  count As Integer",
            "End Type",
            "Class Base",
            "  Public size As Integer",
            "  Private hidden As String",
            "  Sub New(start As Integer)",
            "  End Sub",
            "  Private Sub reset",
            "  End Sub",
            "  Property Get first As String",
            "  End Property",
            "End Class",
            "Class Derived As Base",
            "  Sub New(start As Integer), Base(start)",
            "  End Sub",
            "End Class",
            "Sub change(count As Integer, text As String)",
            "End Sub",
            "Sub show(value As Variant, doc As NotesDocument)",
            "End Sub",
            "Function size(ByVal count As Integer) As Long",
            "End Function",
            "Sub s(doc As NotesDocument, workspace As NotesUIWorkspace)",
            "Dim i As Integer, l As Long, t As String, v As Variant, b As Boolean, pair As Pair",
            "Dim names() As String, counts List As Integer, one As Base, other As Derived",
            "");
    private static final int FIRST_LINE = (int) DECLARATIONS.lines().count() + 1;

    private static List<Problem> check(String source, Unit... libraries) {
        return new Checker(List.of(libraries)).check(Parser.parse("unit", source));
    }

    /** The problems of statements, with their lines counted from the first of them. */
    private static String problems(String statements) {
        return check(DECLARATIONS + statements + "\nEnd Sub").stream()
                .map(problem -> problem.at().line() - FIRST_LINE + 1 + ":"
                        + problem.at().column() + " " + problem.sentence())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dim n As Long : n = 1 : i = n : b = True : v = t : t = v : l = i + LIMIT",
                "Dim rich As NotesRichTextItem : Set rich = doc.GetFirstItem(\"Body\") : v = names() : b = doc.IsValid()",
                "Set v = doc : Set one = other : Set one = New Derived(1) : Set doc = Nothing",
                "Call change(i, t) : change i, t : Call change((l), LABEL) : Call change(l + 1, t & i)",
                "Call show(l, doc) : Call show(names, doc) : Call show(one, Nothing)",
                "l = size(l) : Call size(i) : size i",
                "ReDim Preserve names(i + 1) : names(0) = t : counts(t) = 3 : Call change(counts(t), names(0))",
                "ForAll name In doc.GetItemValue(\"x\") : t = t & CStr(name) : End ForAll : ForAll name In names : t = name : End ForAll",
                "t = doc.GetItemValue(\"x\")(0) : t = Left$(t, 3) : l = InStr(t, \"x\") : Call doc.Save(True, False)",
                "If Not doc Is Nothing Then If doc.IsNewNote Then b = True",
                "If b And i > 3 Or Not t = \"\" Then Exit Sub",
                "If doc Is Nothing And workspace Is Nothing Then Exit Sub",
                "pair.count = 3 : one.size = pair.count : t = one.first : Call change(pair.count, t)",
                "On Error GoTo failed : Error 4000, TITLE : failed: MessageBox Error$ & CStr(Err), 64, LABEL : Resume done : done: Exit Sub",
                "Select Case i : Case 1, 2 To 3 : Case Is > l : i = 2 : End Select",
                "Do While i < 3 : If b Then Exit Do : Loop : For i = 1 To UBound(names) Step 2 : Exit For : Next",
                "MessageBox \"x\" : If MessageBox(\"x\", 36) = 6 Then Delete doc",
                "v = v & t : If v = \"\" Then t = CStr(v) & \"x\"",
                "t = v(0).UniversalID : Set doc = v.GetFirstDocument()",
                "Dim request As NotesHTTPRequest, session As New NotesSession : Set request = session.CreateHTTPRequest() : request.TimeoutSec = 3",
                "Erase names : Erase counts : Static last As Integer : Const TEN = 10 : i = TEN : If IsElement(counts(t)) Then i = counts(t)"
            })
    void whatIsSoundPasses(String statements) {
        assertThat(problems(statements.replace(" : ", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Names and types.
                "i = missing => 1:5 missing is not declared.",
                "Call missing(i) => 1:6 missing is not declared.",
                "Dim x As Missing => 1:10 There is no type Missing.",
                "Dim i As Long => 1:5 i is declared twice.",
                "ForAll i In names|End ForAll => 1:8 i is declared already, which the variable of a ForAll must not be.",
                "ForAll x In t|End ForAll => 1:13 ForAll takes an array or a list, not a String.",
                "t = i => 1:1 An Integer is assigned to a String: convert it.",
                "i = t => 1:1 A String is assigned to an Integer: convert it.",
                "i = names => 1:1 An array of String is assigned to an Integer: convert it.",
                "LIMIT = 3 => 1:1 LIMIT cannot be assigned to.",
                "one.first = t => 1:1 This cannot be assigned to.",
                "i = change(i, t) => 1:5 This gives no value.",
                "i = Base => 1:5 Base is a type and no value.",
                "i = t(0) => 1:5 This is a String, which has no elements.",
                "If t = 1 Then Exit Sub => 1:6 This compares a String with an Integer.",
                "If t Then Exit Sub => 1:4 A number or a condition is needed here, not a String.",
                "Select Case i|Case \"x\"|End Select => 2:6 This compares an Integer with a String.",
                "t = i * t => 1:7 '*' takes numbers, not a String.",
                "b = i Like t => 1:5 A String is needed here, not an Integer.",
                "t = t & doc => 1:9 '&' joins texts, not a NotesDocument.",
                "Error 4000, 1 => 1:13 A String is needed here, not an Integer.",
                "b = Me Is Nothing => 1:5 Me is of classes alone.",
                // Objects.
                "doc = Nothing => 1:1 An object is assigned with Set.",
                "v = doc => 1:1 An object is assigned with Set.",
                "doc = v => 1:1 An object is assigned with Set.",
                "Set i = doc => 1:1 Set assigns to an object variable, not to an Integer.",
                "Set doc = t => 1:1 Set assigns an object, not a String.",
                "Set doc = workspace => 1:1 Set assigns a NotesUIWorkspace to a NotesDocument.",
                "Set other = one => 1:1 Set assigns a Base to a Derived.",
                "b = doc = Nothing => 1:9 Objects are compared with Is.",
                "b = i Is Nothing => 1:5 An object is needed here, not an Integer.",
                "Delete i => 1:8 Delete takes an object, not an Integer.",
                "Set one = New Base => 1:15 Base takes 1 argument, not 0.",
                "Dim again As New Base(t) => 1:23 The parameter start is an Integer, not a String.",
                "Set doc = New NotesDocument => 1:15 NotesDocument takes 1 argument, not 0.",
                "Set v = New NotesUIDocument => 1:13 NotesUIDocument cannot be created with New.",
                "Set one = New Pair(1) => 1:15 There is no class Pair.",
                // Members.
                "t = doc.Subject(0) => 1:9 NotesDocument has no member Subject.",
                "Call doc.Savee(True, True) => 1:10 NotesDocument has no member Savee.",
                "Call doc.Save(True) => 1:10 Save takes 2 to 3 arguments, not 1.",
                "Call doc.RemoveItem() => 1:10 RemoveItem takes 1 argument, not 0.",
                "doc.NoteID = t => 1:1 This cannot be assigned to.",
                "doc.GetItemValue(t) = v => 1:1 This cannot be assigned to.",
                "one.missing = 1 => 1:5 Base has no member missing.",
                "t = one.hidden => 1:9 hidden is private to its class.",
                "Call other.reset() => 1:12 reset is private to its class.",
                "pair.missing = 1 => 1:6 Pair has no member missing.",
                "t = i.Text => 1:7 Integer has no member Text.",
                "t = v.NoSuchMember => 1:7 No Notes class has a member NoSuchMember with so many arguments.",
                "Call v.RemoveItem(t, t) => 1:8 No Notes class has a member RemoveItem with so many arguments.",
                "Call v.RemoveItem() => 1:8 No Notes class has a member RemoveItem with so many arguments.",
                "i = doc.Remove => 1:9 Remove takes 1 argument, not 0.",
                // Arguments.
                "Call change(i) => 1:6 change takes 2 arguments, not 1.",
                "Call change(l, t) => 1:13 The parameter count is by reference and an Integer, so a variable that is a Long cannot be handed on.",
                "Call change(v, t) => 1:13 The parameter count is by reference and an Integer, so a variable that is a Variant cannot be handed on.",
                "Call change(b, t) => 1:13 The parameter count is by reference and an Integer, so a variable that is a Boolean cannot be handed on.",
                "ForAll x In v|Call change(1, x)|End ForAll => 2:16 The parameter text is by reference and a String, so a variable that is a"
                        + " Variant cannot be handed on.",
                "Call change(i, i) => 1:16 The parameter text is a String, not an Integer.",
                "Call change(, t) => 1:13 This argument is missing.",
                "Call show(v, (doc)) => 1:14 Parentheses hand on by value, which a NotesDocument cannot be.",
                "Call show((names), doc) => 1:11 Parentheses hand on by value, which an array of String cannot be.",
                "Call show(v, workspace) => 1:14 The parameter doc is a NotesDocument, not a NotesUIWorkspace.",
                "t = Left$(t) => 1:5 Left$ takes 2 arguments, not 1.",
                "t = Mid$(t, 1, 2, 3) => 1:5 Mid$ takes 2 to 3 arguments, not 4.",
                // The closed subset.
                "GoSub there|there: => 1:1 GoSub and Return are outside of the subset: write a sub.",
                "Return => 1:1 GoSub and Return are outside of the subset: write a sub.",
                "On i GoTo there|there: => 1:1 On … GoTo is outside of the subset: write Select Case.",
                "On Error Resume Next => 1:1 On Error Resume Next is outside of the subset: it hides errors.",
                "Resume Next => 1:1 Resume Next is outside of the subset: it hides errors.",
                "With doc|End With => 1:1 With is outside of the subset: name the object.",
                "%INCLUDE \"x.lss\" => 1:1 %INCLUDE is outside of the subset: use a script library.",
                "v = Evaluate(\"x\") => 1:5 Evaluate is outside of the subset: formulas belong into the elements.",
                "Execute t => 1:1 Execute is outside of the subset: nobody checks what it runs.",
                "Open t For Input As #1 => 1:1 Statements about files, such as open, are outside of the subset: Nomad Web has none.",
                "LSet t = \"x\" => 1:1 LSet and RSet are outside of the subset.",
                "On Event PostSave From doc Call s => 1:1 On Event is outside of the subset: events are bound in the elements.",
                "Set doc = Bind NotesDocument(t) => 1:11 Bind is outside of the subset.",
                "t = t + \"x\" => 1:7 Strings are joined with &, not with +, which adds where both look like numbers.",
                "v = v + \"x\" => 1:7 Strings are joined with &, not with +, which adds where both look like numbers.",
                "i = v + 1 => 1:7 '+' calculates with a Variant: convert it first.",
                "i = -v => 1:5 A Variant is calculated with: convert it first.",
                "b = b And v => 1:7 'And' calculates with a Variant: convert it first.",
                "If v Then Exit Sub => 1:4 A number or a condition is needed here, and a Variant may be neither: convert it first.",
                "For i = 1 To v|Next => 1:14 A number or a condition is needed here, and a Variant may be neither: convert it first.",
                // Where control goes.
                "On Error GoTo there => 1:15 There is no label there in this procedure.",
                "Resume there => 1:8 There is no label there in this procedure.",
                "GoTo there|If b Then|there:|there:|End If => 4:1 The label there is there twice.",
                "Exit Function => 1:1 There is nothing here that this Exit could leave.",
                "For i = 1 To 2|Exit Do|Next => 2:1 There is nothing here that this Exit could leave."
            })
    void whatIsNotIsRefusedAtItsPlace(String rule) {
        String[] sides = rule.split(" => ");
        assertThat(problems(sides[0].replace('|', '\n'))).isEqualTo(sides[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Not doc Is Nothing And doc.IsNewNote Then Exit Sub",
                "If doc Is Nothing Or doc.GetItemValue(\"x\")(0) = \"\" Then Exit Sub",
                "b = (doc.IsValid) And Not (doc Is Nothing)",
                "b = b And (Not one Is Nothing And one.size > 3)",
                "b = doc.GetFirstItem(\"x\") Is Nothing Or doc.GetFirstItem(\"X\") Is Nothing Or doc.GetFirstItem(\"x\").IsNames",
                "b = IsObject(v(0)) And CBool(v(0).IsValid)",
                "b = IsArray(v) And v(0) = t",
                "b = IsElement(counts(t)) And counts(t) > 3",
                "b = Not workspace.CurrentDocument Is Nothing Imp workspace.currentdocument.EditMode",
                "b = Not doc Is Nothing Xor Len(doc.NoteID) > 3"
            })
    void bothSidesOfAndAreEvaluated(String statement) {
        assertThat(problems(statement))
                .matches(
                        "1:\\d+ Both sides are evaluated always, so this is used even where the other side finds it missing\\.");
    }

    @Test
    void optionDeclareIsNeededAndOtherOptionsAreNot() {
        assertThat(check("Sub s\nEnd Sub"))
                .extracting(Problem::toString)
                .containsExactly("unit:1:1: Option Declare is missing.");
        assertThat(check("Option Public\nOption Declare\nOption Base 1"))
                .extracting(Problem::toString)
                .containsExactly("unit:3:1: Option base 1 is outside of the subset.");
    }

    @Test
    void declarationsOfTheClientAreRefused() {
        assertThat(check(String.join(
                        "\n",
                        "Option Declare",
                        "UseLSX \"*javacon\"",
                        "Declare Function f Lib \"x\" () As Long",
                        "DefInt A-Z",
                        "%INCLUDE \"lsconst.lss\"",
                        "Sub s(ByVal doc As NotesDocument)",
                        "End Sub",
                        "Property Get p(i As Integer) As Long",
                        "End Property",
                        "Property Get q As Long",
                        "End Property",
                        "Property Set q As Long",
                        "End Property")))
                .extracting(problem -> problem.at().line())
                .containsExactly(2, 3, 4, 5, 6, 8);
    }

    @Test
    void librariesGiveTheirPublicNamesEvenThoseThatTheyUse() {
        Unit deep = Parser.parse("deep", "Option Declare\nPublic Const DEPTH = 3\nPrivate Const OWN = 1");
        Unit shallow =
                Parser.parse("Shallow", "Option Public\nOption Declare\nUse \"DEEP\"\nSub f(x As Integer)\nEnd Sub");
        String uses = "Option Declare\nUse \"shallow\"\nSub s\nCall f(DEPTH)\nCall f(OWN)\nEnd Sub";
        assertThat(check(uses, deep, shallow))
                .extracting(Problem::toString)
                .containsExactly("unit:5:8: OWN is not declared.");
    }

    @Test
    void librariesThatAreMissingOrUseThemselvesAreRefused() {
        Unit circular = Parser.parse("circular", "Option Declare\nUse \"other\"");
        Unit other = Parser.parse("other", "Option Declare\nUse \"unit\"");
        assertThat(check("Option Declare\nConst LIBRARY = \"none\"\nUse LIBRARY"))
                .extracting(Problem::toString)
                .containsExactly("unit:3:1: There is no script library none.");
        assertThat(check("Option Declare\nUse \"circular\"", circular, other))
                .extracting(Problem::toString)
                .containsExactly("unit:2:1: The library circular uses this script, directly or by others.");
        assertThat(check("Option Declare\nUse \"Unit\"", Parser.parse("unit", "")))
                .hasSize(1);
    }

    @Test
    void aLibraryThatIsUsedTwiceIsOne() {
        Unit deep = Parser.parse("deep", "Option Declare\nPublic Class C\nEnd Class");
        Unit left = Parser.parse("left", "Option Declare\nUse \"deep\"\nPublic Sub take(x As C)\nEnd Sub");
        Unit right = Parser.parse("right", "Option Declare\nUse \"deep\"\nPublic Function make As C\nEnd Function");
        String uses = "Option Declare\nUse \"left\"\nUse \"right\"\nSub s\nCall take(make())\nEnd Sub";
        assertThat(check(uses, deep, left, right)).isEmpty();
    }

    @Test
    void publicNamesOfLibrariesMustNotBeTheSame() {
        Unit one = Parser.parse("one", "Option Declare\nPublic Sub f\nEnd Sub");
        Unit two = Parser.parse("two", "Option Declare\nPublic f As Integer");
        assertThat(check("Option Declare\nUse \"one\"\nUse \"two\"", one, two))
                .extracting(Problem::toString)
                .containsExactly("unit:3:1: The name f is public in two of the used libraries.");
        assertThat(check("Option Declare\nUse \"one\"\nPublic F As Integer", one))
                .extracting(Problem::toString)
                .containsExactly("unit:3:8: F is public here and in a used library.");
    }

    @Test
    void classesSeeTheirOwnAndFunctionsTheirResult() {
        assertThat(check(String.join(
                        "\n",
                        "Option Declare",
                        "Class Node",
                        "  Private following As Node, size As Integer",
                        "  Property Get Count As Integer",
                        "    Count = Me.size",
                        "  End Property",
                        "  Property Set Count As Integer",
                        "    size = Count",
                        "  End Property",
                        "  Function Last() As Node",
                        "    Set Last = Me",
                        "    If Not Me.following Is Nothing Then Set Last = Me.following.Last()",
                        "    If Last.size > 3 Then Last.Count = 3",
                        "  End Function",
                        "End Class",
                        "Function sum(n As Integer) As Long",
                        "  sum = n",
                        "  If n > 0 Then sum = sum + sum(n - 1)",
                        "  Set sum = Nothing",
                        "End Function")))
                .extracting(Problem::toString)
                .containsExactly("unit:19:3: Set assigns to an object variable, not to a Long.");
    }

    @Test
    void allProblemsAreToldInTheOrderOfTheirLines() {
        assertThat(problems("t = i\nx = 1\ny = z\nt = doc.A & doc.B").lines().map(line -> line.replaceFirst(" .*", "")))
                .containsExactly("1:1", "2:1", "3:1", "3:5", "4:9", "4:17");
    }

    @Test
    void anExpressionAsLongAsTheParserLetsPassIsChecked() {
        assertThat(problems("t = t" + " & t".repeat(990))).isEmpty();
        assertThat(problems("b = " + "Not ".repeat(140) + "b")).isEmpty();
    }
}

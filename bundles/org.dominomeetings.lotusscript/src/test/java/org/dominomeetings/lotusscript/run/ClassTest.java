package org.dominomeetings.lotusscript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dominomeetings.lotusscript.value.ScriptError;
import org.junit.jupiter.api.Test;

/** Classes of a script: pages LSAZ_CLASS_STATEMENT, LSAZ_SUB_NEW, LSAZ_SUB_DELETE, LSAZ_PROPERTY_GET_SET_STATEMENTS. */
class ClassTest {

    private static final String CLASSES = String.join(
            "\n",
            "Class Animal",
            "Public name As String, legs(3) As Integer",
            "Private secret As Integer",
            "Sub New(name As String)",
            "Me.name = name : secret = 7 : Print \"new \" & name",
            "End Sub",
            "Sub Delete",
            "Print \"gone \" & name",
            "End Sub",
            "Function speak As String",
            "speak = \"?\"",
            "End Function",
            "Function twice(n As Integer) As Integer : twice = hidden(n) : End Function",
            "Private Function hidden(n As Integer) As Integer : hidden = n * 2 : End Function",
            "Property Get size As Integer : size = secret : End Property",
            "Property Set size As Integer : secret = size + 1 : End Property",
            "Property Get self As Animal : Set self = Me : End Property",
            "Sub grow : size = size + 10 : End Sub",
            "Sub fill(n As Integer) : n = n + 1 : End Sub",
            "End Class",
            "Class Dog As Animal",
            "Sub New(label As String, n As Integer), Animal(label & n)",
            "Print \"dog \" & name",
            "End Sub",
            "Sub Delete",
            "Print \"dog gone\"",
            "End Sub",
            "Function speak As String",
            "speak = \"wau\" & Animal..speak()",
            "End Function",
            "End Class",
            "Class Cat As Animal",
            "Function speak As String : speak = \"miau\" : End Function",
            "End Class");

    private static String run(String... statements) {
        return new Bench().run(CLASSES, "Sub s", String.join("\n", statements), "End Sub");
    }

    private static int error(String... statements) {
        ScriptError error = catchThrowableOfType(ScriptError.class, () -> run(statements));
        assertThat(error).as(String.join("\n", statements)).isNotNull();
        return error.number();
    }

    /** LSAZ_SUB_NEW: the base class's first, with the arguments that are named, or with the same. */
    @Test
    void constructorsRunFromTheBaseOn() {
        assertThat(run("Dim d As New Dog(\"x\", 3)", "Print d.name")).isEqualTo("new x3|dog x3|x3");
        assertThat(run("Dim c As New Cat(\"y\")", "Print c.name, c.speak")).isEqualTo("new y|ymiau");
        assertThat(error("Dim c As New Cat()")).isEqualTo(5);
        assertThat(new Bench()
                        .run(
                                "Class A : Sub New(n As Integer) : Print n : End Sub\nEnd Class",
                                "Class B As A : Sub New(n As Integer) : Print n + 1 : End Sub\nEnd Class",
                                "Class C\nEnd Class",
                                "Sub s",
                                "Dim b As New B(4), c As New C",
                                "End Sub"))
                .isEqualTo("4|5");
    }

    /** LSAZ_SUB_DELETE: the derived class's first. */
    @Test
    void deleteRunsFromTheDerivedOnce() {
        assertThat(run("Dim d As New Dog(\"x\", 3), e As Animal", "Set e = d", "Delete d", "Print e Is Nothing"))
                .isEqualTo("new x3|dog x3|dog gone|gone x3|True");
    }

    /** LSAZ_CLASS_STATEMENT: the object's class decides which method runs. */
    @Test
    void aMethodIsThatOfTheObjectsOwnClass() {
        assertThat(run(
                        "Dim a As Animal",
                        "Set a = New Dog(\"x\", 1)",
                        "Print a.speak(), a IsA \"animal\", TypeName(a)"))
                .endsWith("wau?TrueDOG");
        assertThat(error("Dim d As Dog", "Set d = New Animal(\"a\")")).isEqualTo(13);
    }

    /** LSAZ_PROPERTY_GET_SET_STATEMENTS. */
    @Test
    void propertiesAreReadAndAssigned() {
        assertThat(run(
                        "Dim a As New Animal(\"x\")",
                        "Print a.size",
                        "a.size = 4 : Print a.size",
                        "Call a.grow : Print a.self.self.size"))
                .isEqualTo("new x|7|5|16");
    }

    /** LSAZ_CLASS_STATEMENT: private members are seen inside alone. */
    @Test
    void privateMembersAreHidden() {
        assertThat(run("Dim a As New Animal(\"x\")", "Print a.twice(4)")).endsWith("8");
        assertThat(error("Dim a As New Animal(\"x\")", "Print a.secret")).isEqualTo(184);
        assertThat(error("Dim a As New Animal(\"x\")", "a.secret = 4")).isEqualTo(184);
        assertThat(error("Dim a As New Animal(\"x\")", "Print a.hidden(4)")).isEqualTo(184);
        assertThat(error("Dim a As New Animal(\"x\")", "Print a.nothingSuch")).isEqualTo(184);
    }

    /** LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE: variables of an object, too. */
    @Test
    void variablesOfAnObjectAreHandedOnByReference() {
        assertThat(run(
                        "Dim a As New Animal(\"x\")",
                        "Call a.fill(a.legs(2)) : Call a.fill(a.legs(2)) : Print a.legs(2)"))
                .endsWith("2");
        assertThat(run("Dim a As New Animal(\"x\")", "Call a.fill(a.size) : Print a.size"))
                .endsWith("7");
    }

    @Test
    void anObjectOfAScriptCanBeAskedFromOutside() {
        Script script =
                new Bench().script(CLASSES, "Function made As Animal", "Set made = New Animal(\"x\")", "End Function");
        ScriptInstance made = (ScriptInstance) script.call("made");
        assertThat(made.get("TWICE", java.util.List.of((short) 4))).isEqualTo((short) 8);
        assertThat(made.typeName()).isEqualTo("Animal");
        assertThat(catchThrowableOfType(ScriptError.class, () -> made.get("none", java.util.List.of()))
                        .number())
                .isEqualTo(184);
    }

    @Test
    void aClassThatIsDerivedFromItselfIsRefused() {
        assertThat(catchThrowableOfType(
                        ScriptStopped.class,
                        () -> new Bench()
                                .run(
                                        "Class A As B\nEnd Class",
                                        "Class B As A\nEnd Class",
                                        "Sub s",
                                        "Dim a As New A",
                                        "End Sub")))
                .isNotNull();
    }
}

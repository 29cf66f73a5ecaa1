package org.dominomeetings.notes.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ScriptPartsTest {
    @Test
    void eachPartIsAnEventAsInDesigner() {
        String source =
                "%REM\n\tSub of nothing\n%END REM\nOption Declare\nUse \"other\"\n\n' How many.\nPrivate Const MOST = 3\n\n"
                        + "' A thing.\nPublic Class Thing\n\tPublic Sub New()\n\tEnd Sub\nEnd Class\n\n"
                        + "' Does it.\nPublic Sub doIt(a As String)\n\tPrint a\nEnd Sub\n\nFunction Half(n As Integer) As Integer\n\tHalf = n \\ 2\nEnd Function\n";

        assertThat(ScriptParts.of(source))
                .containsExactly(
                        entry("options", "%REM\n\tSub of nothing\n%END REM\nOption Declare\nUse \"other\"\n"),
                        entry(
                                "declarations",
                                "' How many.\nPrivate Const MOST = 3\n' A thing.\nPublic Class Thing\n"
                                        + "\tPublic Sub New()\n\tEnd Sub\nEnd Class\n"),
                        entry("doit", "' Does it.\nPublic Sub doIt(a As String)\n\tPrint a\nEnd Sub\n"),
                        entry("half", "Function Half(n As Integer) As Integer\n\tHalf = n \\ 2\nEnd Function\n"));
    }
}

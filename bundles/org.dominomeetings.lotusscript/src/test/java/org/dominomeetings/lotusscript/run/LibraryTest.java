package org.dominomeetings.lotusscript.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries and limits: page LSAZ_USE_STATEMENT. */
class LibraryTest {

    /** LSAZ_USE_STATEMENT: each is loaded once, its Initialize runs behind those of the libraries that it uses. */
    @Test
    void initializeRunsOnceInOrder() {
        Bench bench = new Bench()
                .library("low", "Public shared As Integer", "Sub Initialize", "Print \"low\" : shared = 5", "End Sub")
                .library("left", "Option Public", "Use \"LOW\"", "Sub Initialize", "Print \"left\" & shared", "End Sub")
                .library(
                        "right",
                        "Option Public",
                        "Const NAME = \"low\"",
                        "Use NAME",
                        "Sub change",
                        "shared = shared + 1",
                        "End Sub");
        assertThat(bench.run("Use \"left\"", "Use \"right\"", "Sub s", "Call change", "Print shared", "End Sub"))
                .isEqualTo("low|left5|6");
    }

    /** LSAZ_USE_STATEMENT, LSAZ_OPTION_PUBLIC_STATEMENT: what is private stays inside. */
    @Test
    void onlyPublicNamesAreSeen() {
        Bench bench = new Bench()
                .library(
                        "lib",
                        "Public Const A = 1",
                        "Const B = 2",
                        "Sub hidden",
                        "End Sub",
                        "Public Function f",
                        "f = B + 1",
                        "End Function");
        assertThat(bench.run("Use \"lib\"", "Sub s", "Print A, IsEmpty(B), f()", "End Sub"))
                .isEqualTo("1True3");
        assertThat(bench.script("Use \"lib\"").has("hidden")).isFalse();
        assertThat(bench.script("Use \"lib\"").has("F")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use \"none\"",
                "Use \"circle\"",
                "UseLSX \"*LSXODBC\"",
                "Dim x As NoSuchClass",
                "Declare Sub x Lib \"y\" ()",
                "DefInt A"
            })
    void whatCanNotBeLoadedIsRefused(String declaration) {
        Bench bench = new Bench().library("circle", "Use \"round\"").library("round", "Use \"circle\"");
        assertThat(catchThrowableOfType(ScriptStopped.class, () -> bench.script(declaration)))
                .isNotNull();
    }

    @Test
    void theStepLimitCanNotBeCaught() {
        Bench bench = new Bench().limits(new Limits(1000, Duration.ofSeconds(20), 10));
        Script script = bench.script(
                "Sub s",
                "On Error Resume Next",
                "Do",
                "n& = n& + 1 : Print n&",
                "Loop",
                "End Sub",
                "Sub t",
                "Print 0",
                "End Sub");
        assertThat(catchThrowableOfType(ScriptStopped.class, () -> script.call("s")))
                .hasMessageContaining("1000 steps");
        assertThat(bench.printed).hasSizeBetween(300, 340);
        script.call("t");
        assertThat(bench.printed).last().isEqualTo("0");
    }

    @Test
    void theTimeLimitCanNotBeCaught() {
        Bench bench = new Bench().limits(new Limits(Long.MAX_VALUE, Duration.ofMillis(50), 10));
        assertThat(catchThrowableOfType(
                        ScriptStopped.class,
                        () -> bench.script("Sub s", "On Error Resume Next", "Do", "Loop", "End Sub")
                                .call("s")))
                .hasMessageContaining("seconds");
    }
}

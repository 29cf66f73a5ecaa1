package org.dominomeetings.lotusscript.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the language, each by a script that prints (rules.txt, with the page of HCL's help). */
class LanguageRulesTest {

    static Stream<Arguments> rules() throws IOException {
        try (InputStream in = Objects.requireNonNull(LanguageRulesTest.class.getResourceAsStream("rules.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^---- ")).skip(1).map(rule -> {
                int end = rule.indexOf('\n');
                String[] heading = rule.substring(0, end).split(" => ");
                return Arguments.of(heading[0], heading.length > 1 ? heading[1] : "", rule.substring(end + 1));
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aScriptPrints(String rule, String output, String source) {
        String[] units = source.split("(?m)^==lib ");
        Bench bench = new Bench();
        for (int i = 1; i < units.length; i++) {
            int end = units[i].indexOf('\n');
            bench.library(units[i].substring(0, end), units[i].substring(end + 1));
        }
        boolean whole = units[0].lines().anyMatch("Sub s"::equals);

        assertThat(outcome(bench, whole ? units[0] : "Sub s\n" + units[0] + "End Sub"))
                .isEqualTo(output);
    }

    private static String outcome(Bench bench, String script) {
        try {
            return bench.run(script);
        } catch (ScriptError e) {
            return "error " + e.number();
        } catch (ScriptStopped e) {
            return "stopped";
        }
    }
}

package org.dominomeetings.lotusscript.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.lotusscript.parser.Parser;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.junit.jupiter.api.Test;

/** The scripts of the design elements as they stand in their files: texts of a language are put into strings of theirs later. */
class ShippedScriptsTest {

    private static final Path ELEMENTS =
            Path.of("../org.dominomeetings.notes/src/main/resources/org/dominomeetings/notes/template/elements");

    private static Unit parse(Path file) {
        try {
            return Parser.parse(file.getFileName().toString().replaceFirst("\\.lss$", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachIsSoundAndInTheClosedSubset() throws IOException {
        try (Stream<Path> files = Files.list(ELEMENTS)) {
            List<Unit> scripts = files.filter(file -> file.toString().endsWith(".lss"))
                    .map(ShippedScriptsTest::parse)
                    .toList();
            Checker checker = new Checker(scripts);
            assertThat(scripts).isNotEmpty();
            assertThat(scripts.stream().flatMap(script -> checker.check(script).stream()))
                    .isEmpty();
        }
    }
}

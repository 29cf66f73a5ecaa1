package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCauses;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.Test;

/**
 * The guide's table of errors is what the code says. Run with {@code -Derrors.write=true} to print it anew into
 * {@code updatesite/docs/errors.md}.
 */
class ErrorTableTest {
    private static final String HEAD = "# Errors\n\n"
            + "Every refusal carries one of these codes, a sentence in the person's language and a correlation id under which\n"
            + "the server's log has the cause. The table is printed from the code; each row names the test that would fail\n"
            + "without it.\n\n"
            + "| code | status | what the person reads | what is behind it | what the administrator does | test |\n"
            + "|---|---|---|---|---|---|\n";

    private final Path root = root();

    @Test
    void theGuideSaysWhatTheCodeDoes() throws IOException {
        Path guide = root.resolve("updatesite/docs/errors.md");
        if (Boolean.getBoolean("errors.write")) {
            Files.writeString(guide, table());
        }

        assertThat(guide).content().isEqualTo(table());
    }

    @Test
    void everyRowNamesATestThatThereIs() throws IOException {
        Properties tests = tests();
        assertThat(tests.stringPropertyNames())
                .containsExactlyInAnyOrder(
                        Stream.of(ProblemCode.values()).map(ProblemCode::code).toArray(String[]::new));
        for (ProblemCode code : ProblemCode.values()) {
            String[] test = tests.getProperty(code.code()).split("\\.");
            String source = source(test[0]);
            assertThat(source).as(code.code()).contains("void " + test[1] + "(");
            assertThat(source)
                    .as(code.code())
                    .containsAnyOf("\"" + code.code() + "\"", code.name(), "| " + code.code());
        }
    }

    private String table() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        Properties tests = tests();
        for (ProblemCode code : ProblemCode.values()) {
            String sentence = Texts.in(Locale.ENGLISH).of(MeetingException.of(code, "…", "…"));
            table.append(String.format(
                    "| `%s` | %d | %s | %s | %s | %s |%n",
                    code.code(),
                    code.status(),
                    sentence,
                    ProblemCauses.cause(code),
                    ProblemCauses.remedy(code),
                    tests.getProperty(code.code())));
        }
        return table.toString();
    }

    private static Properties tests() throws IOException {
        Properties tests = new Properties();
        try (InputStream file = ErrorTableTest.class.getResourceAsStream("error-tests.properties")) {
            tests.load(file);
        }
        return tests;
    }

    private String source(String testClass) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            return Files.readString(files.filter(file -> file.endsWith(testClass + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + testClass)));
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

package org.dominomeetings.rest;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code bundles/README.md} to the code: each term is explained once, and the types that it names use it. */
class GlossaryTest {
    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!term )([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TYPE = Pattern.compile("`(\\w+)`");

    /** More words than these are a language of one's own. */
    private static final int MOST = 40;

    @Test
    void theListIsShortAndExplainsEachTermOnce() throws IOException {
        assertThat(rows())
                .extracting(row -> row.group(1))
                .hasSizeBetween(20, MOST)
                .doesNotHaveDuplicates();
    }

    @Test
    void eachTermStandsInTheTypesThatItNames() throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult row : rows()) {
            List<String> types = TYPE.matcher(row.group(3))
                    .results()
                    .map(type -> type.group(1))
                    .collect(toList());
            assertThat(types).as(row.group(1)).isNotEmpty();
            for (String type : types) {
                if (!isUsedIn(row.group(1), source(type))) {
                    missing.add(row.group(1) + " in " + type);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isUsedIn(String term, String source) {
        String text = source.replaceAll("\\s*\\n\\s*\\*?\\s*", " ").toLowerCase(Locale.ROOT);
        return Stream.of(term, term.replace(" ", ""), term.replace(" ", "-"))
                .anyMatch(spelling -> text.contains(spelling.toLowerCase(Locale.ROOT)));
    }

    private static String source(String type) throws IOException {
        try (Stream<Path> files = Files.find(
                BUNDLES,
                20,
                (file, is) -> file.endsWith(type + ".java") && file.toString().contains("/src/main/"))) {
            List<Path> found = files.collect(toList());
            assertThat(found).as(type).hasSize(1);
            return Files.readString(found.get(0));
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(BUNDLES.resolve("README.md")))
                .results()
                .collect(toList());
    }
}

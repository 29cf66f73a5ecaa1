package org.dominomeetings.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newcomer who follows a link of the README, the guides or the notes for contributors gets where it says. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    /** The file names say what they are about, and what is looked for is in them. */
    @ParameterizedTest
    @CsvSource({
        "where a 409 is made, ProblemCode, 409",
        "where a token is refreshed, TokenRefresher, refresh",
        "where Location is written, LocationBlock, put(",
        "what a new provider must do, MeetingProvider, Meeting create("
    })
    void fourLinksLeadToWhereTheWorkIsDone(String text, String type, String contents) throws IOException {
        Matcher link = Pattern.compile("\\[" + text + "\\]\\(([^)]+)\\)").matcher(read(ROOT.resolve("README.md")));

        assertThat(link.find()).as(text).isTrue();
        Path file = ROOT.resolve(link.group(1));
        assertThat(file.getFileName()).hasToString(type + ".java");
        assertThat(read(file)).contains(contents);
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        try (Stream<Path> guides = Files.list(ROOT.resolve("updatesite/docs"))) {
            Stream.concat(
                            Stream.of("README.md", "bundles/README.md", ".github/CONTRIBUTING.md")
                                    .map(ROOT::resolve),
                            guides.filter(file -> file.toString().endsWith(".md")))
                    .forEach(ReadmeTest::checkLinks);
        }
    }

    private static void checkLinks(Path page) {
        Matcher link = LINK.matcher(read(page));
        while (link.find()) {
            assertThat(page.resolveSibling(link.group(2)))
                    .as(page + ": " + link.group(1))
                    .exists();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}

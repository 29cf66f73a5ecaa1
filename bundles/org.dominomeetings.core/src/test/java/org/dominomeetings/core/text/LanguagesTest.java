package org.dominomeetings.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles of all languages say the same, and each of them says it in its own. */
class LanguagesTest {
    /** How each language asks for something. */
    private static final Map<String, String> PLEASE = Map.of(
            "en", "please",
            "de", "bitte",
            "fr", "veuillez",
            "it", "la preghiamo",
            "es", "por favor",
            "ja", "ください");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z][^=#]*)=");

    /** A message box shows it, and people read boxes of two or three lines only; our own limit, not Domino's. */
    private static final int LONGEST = 300;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "es", "ja"})
    void isAscii(String language) throws IOException {
        // Java 8 reads ISO-8859-1, newer ones UTF-8; ASCII is what both read alike.
        assertThat(file(language).chars()).allMatch(character -> character < 0x80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "es", "ja"})
    void hasTheKeysOfTheEnglishOneAndNoneTwice(String language) throws IOException {
        assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "es", "ja"})
    void hasThePlaceholdersOfTheEnglishOneInEverySentence(String language) throws IOException {
        Properties english = properties("en");
        Properties own = properties(language);
        for (String key : keys("en")) {
            assertThat(placeholders(own.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "es", "ja"})
    void writesEveryQuoteTwiceAndNoBraceButThoseOfPlaceholders(String language) throws IOException {
        Properties own = properties(language);
        for (String key : keys(language)) {
            String pattern = own.getProperty(key);
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            assertThat(PLACEHOLDER.matcher(pattern).replaceAll("")).as(key).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "es", "ja"})
    void saysEverythingWithNothingLeftOverInAShortSentence(String language) throws IOException {
        Texts texts = Texts.in(new Locale(language));
        for (String key : keys("en")) {
            String said = texts.text(key, "Microsoft Teams", "Marie-Antoinette Schwarzenberg/Sales/Europe/Acme");
            assertThat(said).as(key).doesNotContain("{", "}", "''", "\uFFFD").hasSizeLessThanOrEqualTo(LONGEST);
            if (key.startsWith("question.")) {
                assertThat(said).as(key).matches("\u00BF?[\\p{Lu}\\p{Lo}].*\\?");
            } else if (!key.matches("(block|label|unit)\\..*")) {
                assertThat(said).as(key).matches("[\\p{Lu}\\p{Lo}].*[.。]");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, least 1 minute;, least 10 minutes;",
        "de, mindestens 1 Minute;, mindestens 10 Minuten;",
        "fr, moins 1 minute\u00A0;, moins 10 minutes\u00A0;",
        "it, almeno 1 minuto;, almeno 10 minuti;",
        "es, menos 1 minuto;, menos 10 minutos;",
        "ja, 1 \u5206\u4EE5\u4E0A, 10 \u5206\u4EE5\u4E0A"
    })
    void saysOneMinuteAndTenMinutes(String language, String one, String ten) {
        Texts texts = Texts.in(new Locale(language));
        assertThat(texts.text("problem.too-short", "Zoom", Duration.ofMinutes(1)))
                .contains(one);
        assertThat(texts.text("problem.too-short", "Zoom", Duration.ofMinutes(10)))
                .contains(ten);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "es", "ja"})
    void saysNothingInEnglish(String language) throws IOException {
        Texts english = Texts.in(Locale.ENGLISH);
        Texts own = Texts.in(new Locale(language));
        for (String key : keys("en")) {
            boolean words = Pattern.compile("\\p{L}")
                    .matcher(PLACEHOLDER
                            .matcher(properties("en").getProperty(key))
                            .replaceAll(""))
                    .find();
            // A minute is one in French, too.
            if (words && !key.startsWith("unit.")) {
                assertThat(own.text(key, "A", "B")).as(key).isNotEqualTo(english.text(key, "A", "B"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "es", "ja"})
    void asksInEveryProblemForWhatThePersonCanDoNext(String language) throws IOException {
        Properties own = properties(language);
        for (String key : keys("en")) {
            if (key.startsWith("problem.")) {
                assertThat(own.getProperty(key)).as(key).containsIgnoringCase(PLEASE.get(language));
            }
        }
    }

    @Test
    void takesTheLanguageOfACountryThatHasNoBundleOfItsOwn() {
        assertThat(Texts.in(new Locale("de", "AT")).text("done.none")).isEqualTo("Der Eintrag hat keine Besprechung.");
        assertThat(Texts.in(new Locale("fr", "CA")).text("done.none")).isEqualTo("L'entrée n'a pas de réunion.");
        assertThat(Texts.in(Locale.JAPAN).text("done.none")).isEqualTo("この予定に会議はありません。");
    }

    private static List<String> keys(String language) throws IOException {
        return KEY.matcher(file(language))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(file(language)));
        return properties;
    }

    private static String file(String language) throws IOException {
        String name = language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}

package org.dominomeetings.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    /** How many arguments each problem is thrown with, where there are any. */
    private static final Map<ProblemCode, Integer> ARGUMENTS = Map.ofEntries(
            Map.entry(ProblemCode.MISSING_HEADER, 1),
            Map.entry(ProblemCode.METHOD_NOT_ALLOWED, 1),
            Map.entry(ProblemCode.UNKNOWN_MEMBER, 1),
            Map.entry(ProblemCode.MISSING_MEMBER, 1),
            Map.entry(ProblemCode.WRONG_VALUE, 2),
            Map.entry(ProblemCode.TOO_LARGE, 1),
            Map.entry(ProblemCode.TOO_SLOW, 1),
            Map.entry(ProblemCode.TOO_SHORT, 2),
            Map.entry(ProblemCode.TOO_LONG, 2),
            Map.entry(ProblemCode.OTHER_SERVICE, 1),
            Map.entry(ProblemCode.OTHER_HOST, 2),
            Map.entry(ProblemCode.GONE_AT_PROVIDER, 1),
            Map.entry(ProblemCode.OUTCOME_UNKNOWN, 1),
            Map.entry(ProblemCode.ENTRY_DELETED, 1),
            Map.entry(ProblemCode.UNKNOWN_SERVICE, 1),
            Map.entry(ProblemCode.NOT_CONNECTED, 1),
            Map.entry(ProblemCode.RECONNECT, 1),
            Map.entry(ProblemCode.CONNECT_EXPIRED, 1),
            Map.entry(ProblemCode.CONNECT_DENIED, 1),
            Map.entry(ProblemCode.WRONG_LOGIN, 1),
            Map.entry(ProblemCode.LOGIN_LOCKED, 1),
            Map.entry(ProblemCode.TOO_MANY_MEETINGS, 1),
            Map.entry(ProblemCode.PROVIDER_FORBIDS, 1),
            Map.entry(ProblemCode.PROVIDER_REFUSES, 1),
            Map.entry(ProblemCode.DELETE_REFUSED, 1),
            Map.entry(ProblemCode.UNDER_WAY, 1),
            Map.entry(ProblemCode.UNUSABLE_LINK, 1),
            Map.entry(ProblemCode.PROVIDER_BUSY, 1),
            Map.entry(ProblemCode.PROVIDER_UNAVAILABLE, 1),
            Map.entry(ProblemCode.NOT_CONFIGURED, 1),
            Map.entry(ProblemCode.SERVER_ERROR, 1));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemIsASentenceThatNamesAllItIsGivenAndNothingElse(ProblemCode code) {
        Object[] given = Stream.of("<first>", "<second>")
                .limit(ARGUMENTS.getOrDefault(code, 0))
                .toArray();
        String sentence = Texts.in(Locale.ENGLISH).of(MeetingException.of(code, given));
        assertSentence(sentence);
        for (Object argument : given) {
            assertThat(sentence).contains((String) argument);
        }
    }

    @ParameterizedTest
    @EnumSource(OperationResult.Done.class)
    void everyOutcomeIsASentence(OperationResult.Done done) {
        assertSentence(Texts.in(Locale.ENGLISH).text("done." + done.code(), "Webex"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternNumbersItsPlaceholdersFromZeroAndHasNoLoneQuote(String key, String pattern) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        while (placeholder.find()) {
            numbers.add(Integer.valueOf(placeholder.group(1)));
        }
        assertThat(numbers.isEmpty() ? 0 : numbers.last() + 1).as(key).isEqualTo(numbers.size());
        assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
    }

    static Stream<Arguments> patterns() throws Exception {
        Properties all = new Properties();
        try (var file = Texts.class.getResourceAsStream("messages.properties")) {
            all.load(file);
        }
        return all.stringPropertyNames().stream().sorted().map(key -> Arguments.of(key, all.getProperty(key)));
    }

    @Test
    void hasNoSentenceForAProblemThatThereIsNot() throws Exception {
        List<String> codes = new ArrayList<>();
        for (ProblemCode code : ProblemCode.values()) {
            codes.add("problem." + code.code());
        }
        assertThat(patterns().map(row -> (String) row.get()[0]).filter(key -> key.startsWith("problem.")))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void answersAnUnknownLanguageInEnglishOnAJapaneseServer() {
        Locale.setDefault(Locale.JAPANESE);
        assertThat(Texts.in(new Locale("tlh")).of(MeetingException.of(ProblemCode.NOT_AN_ENTRY)))
                .isEqualTo("This document is not a calendar entry; please open an entry and try again.");
    }

    @Test
    void writesNumbersInTheLanguageOfTheSentence() {
        MeetingException tooLong = MeetingException.of(ProblemCode.TOO_LONG, "Webex", Duration.ofDays(1));
        assertThat(Texts.in(Locale.GERMAN).of(tooLong))
                .isEqualTo("Der Eintrag ist zu lang: Eine Webex-Besprechung dauert höchstens 1.440 Minuten; "
                        + "bitte ändern Sie die Zeiten.");
        // 1.440 minutes would be less than two to whoever reads an English sentence, a Portuguese too.
        assertThat(Texts.in(new Locale("pt")).of(tooLong))
                .isEqualTo("The entry is too long: a Webex meeting lasts at most 1,440 minutes; "
                        + "please change its times.");
    }

    @Test
    void writesBracesAndQuotesOfAnArgumentAsTheyAre() {
        assertThat(Texts.in(Locale.ENGLISH).text("block.passcode", "it's {0} 'so'"))
                .isEqualTo("Passcode: it's {0} 'so'");
    }

    @Test
    void callsAMissingKeyAMistake() {
        assertThatThrownBy(() -> Texts.in(Locale.ENGLISH).text("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static void assertSentence(String sentence) {
        assertThat(sentence).matches("[A-Z<].*\\.").doesNotContain("{", "}", "null", "''");
    }
}

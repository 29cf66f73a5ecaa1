package org.dominomeetings.lotusscript.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LSAZ_DATA_TYPE_CONVERSION, and the functions that convert. */
class ConversionTest {

    private static String convert(String type, String value) {
        DataType wanted = Objects.requireNonNull(DataType.named(type));
        return Literals.outcome(() -> Conversions.to(wanted, Literals.read(value)));
    }

    /** LSAZ_CINT_FUNCTION, LSAZ_CLNG_FUNCTION, LSAZ_CBYTE_FUNCTION: the half goes to the even number; the type's range. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            Integer, 2.5#, 2%
            Integer, 3.5#, 4%
            Integer, -2.5#, -2%
            Integer, 32767.4#, 32767%
            Integer, 32767.5#, error 6
            Integer, -32768&, -32768%
            Integer, -32769&, error 6
            Integer, "12", 12%
            Integer, " 12 ", 12%
            Integer, "-12.6", -13%
            Integer, "+1E2", 100%
            Integer, "1d2", 100%
            Integer, ".5", 0%
            Integer, "5.", 5%
            Integer, "&H10", 16%
            Integer, "&hfFfFfFfF", -1%
            Integer, "&HG", error 13
            Integer, "12x", error 13
            Integer, "", error 13
            Integer, "1E400", error 13
            Integer, True, -1%
            Integer, EMPTY, 0%
            Integer, NULL, error 94
            Integer, NOTHING, error 13
            Long, 2147483647#, 2147483647&
            Long, 2147483648#, error 6
            Long, -2147483649#, error 6
            Byte, 255%, 255y
            Byte, 256%, error 6
            Byte, -1%, error 6
            Long, 200y, 200&
            """)
    void wholeNumbers(String type, String value, String result) {
        assertThat(convert(type, value)).isEqualTo(result);
    }

    /** LSAZ_CDBL_FUNCTION, LSAZ_CSNG_FUNCTION, LSAZ_CCUR_FUNCTION (four digits behind the point). */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            Double, 1%, 1#
            Double, "1.25", 1.25#
            Double, #1899-12-31T12:00#, 1.5#
            Single, 1.5#, 1.5!
            Single, 1E39#, error 6
            Single, -1E39#, error 6
            Currency, 1.00005#, 1@
            Currency, 1.00015#, 1.0002@
            Currency, "922337203685477.5807", 922337203685477.5807@
            Currency, "-.5", -0.5@
            Currency, " 5. ", 5@
            Currency, "5E2", 500@
            Currency, "5x", error 13
            Currency, 922337203685478#, error 6
            Currency, -922337203685478#, error 6
            Currency, 922337203685477.5807@, 922337203685477.5807@
            Boolean, 2%, True
            Boolean, 0%, False
            Boolean, "0", False
            Boolean, False, False
            Variant, NULL, NULL
            Variant, "x", '"x"'
            """)
    void otherTypes(String type, String value, String result) {
        assertThat(convert(type, value)).isEqualTo(result);
    }

    /** LSAZ_CSTR_FUNCTION: no blank, no zero before the point, 15 digits of a Double and 7 of a Single. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            5%, 5
            -5&, -5
            200y, 200
            0#, 0
            0.5#, .5
            -0.5#, -.5
            10.5#, 10.5
            1.50@, 1.5
            0.1234@, .1234
            100@, 100
            100#, 100
            0.333333333333333333#, .333333333333333
            0.33333333!, .3333333
            0.1!, .1
            0.0001#, .0001
            0.00001#, 1E-05
            123456789012345#, 123456789012345
            1E15#, 1E+15
            1.5E20#, 1.5E+20
            -1.5E-120#, -1.5E-120
            1E10!, 1E+10
            1234567!, 1234567
            True, True
            False, False
            EMPTY, ''
            "text", text
            #2026-11-28T17:04:03#, 11/28/2026 05:04:03 PM
            #2026-11-28T00:00#, 11/28/2026
            """)
    void texts(String value, String result) {
        assertThat(Conversions.text(Literals.read(value))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"NULL, 94", "NOTHING, 13"})
    void whatIsNoText(String value, int error) {
        assertThat(Literals.outcome(() -> Conversions.text(Literals.read(value))))
                .isEqualTo("error " + error);
    }

    /** LSAZ_STRING_DATA_TYPE: a fixed-length string is cut or filled with blanks. */
    @Test
    void fixedLength() {
        DataType three = new DataType(DataType.Kind.STRING, "", 3);

        assertThat(Conversions.to(three, "abcd")).isEqualTo("abc");
        assertThat(Conversions.to(three, "abc")).isEqualTo("abc");
        assertThat(Conversions.to(three, "a")).isEqualTo("a  ");
        assertThat(three.initial()).isEqualTo("\0\0\0");
    }

    /** LSAZ_SET_STATEMENT: there is no conversion to an object. */
    @Test
    void noObjects() {
        assertThat(Literals.outcome(() -> Conversions.to(DataType.object("NotesItem"), "x")))
                .isEqualTo("error 13");
    }

    /** LSAZ_DIM_STATEMENT: the first value of each type. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            boolean, False
            BYTE, 0y
            Integer, 0%
            long, 0&
            single, 0!
            double, 0#
            currency, 0@
            string, '""'
            variant, EMPTY
            """)
    void firstValues(String type, String value) {
        assertThat(Literals.write(Objects.requireNonNull(DataType.named(type)).initial()))
                .isEqualTo(value);
    }

    /** LSAZ_DATA_TYPE_SUFFIX_CHARACTERS. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"%, INTEGER", "&, LONG", "!, SINGLE", "`#`, DOUBLE", "@, CURRENCY", "$, STRING", "` `, VARIANT"})
    void suffixes(char suffix, DataType.Kind kind) {
        assertThat(DataType.ofSuffix(suffix).kind()).isEqualTo(kind);
        assertThat(DataType.ofSuffix(suffix)).hasToString(kind.name());
    }

    @Test
    void otherTypesThanTheBasicOnes() {
        assertThat(DataType.named("NotesItem")).isNull();
        assertThat(DataType.object("NotesItem").initial()).isEqualTo(Special.NOTHING);
        assertThat(DataType.object("NotesItem")).hasToString("NOTESITEM");
    }

    /** LSAZ_CDAT_FUNCTION. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            "11/28/2026", 2026-11-28T00:00
            "11/28/2026 5:04:03 PM", 2026-11-28T17:04:03
            "2026-11-28", 2026-11-28T00:00
            "2026-11-28T17:04:03", 2026-11-28T17:04:03
            "2026-11-28 17:04", 2026-11-28T17:04
            "12:30 AM", 1899-12-30T00:30
            "12:30 pm", 1899-12-30T12:30
            "1:30 pm", 1899-12-30T13:30
            "13:30", 1899-12-30T13:30
            "13:30:15", 1899-12-30T13:30:15
            "13:30 PM", error 13
            "0:30 AM", error 13
            "24:00", error 13
            "02/30/2026", error 13
            "tomorrow", error 13
            #2026-11-28T17:04#, 2026-11-28T17:04
            1.5#, 1899-12-31T12:00
            -1.5#, 1899-12-29T12:00
            0%, 1899-12-30T00:00
            0.999999#, 1899-12-31T00:00
            -657434#, 0100-01-01T00:00
            -657435#, error 6
            2958465.5#, 9999-12-31T12:00
            2958466#, error 6
            """)
    void dates(String value, String result) {
        String outcome = Literals.outcome(() -> Conversions.date(Literals.read(value)));

        assertThat(outcome.replace("#", "")).isEqualTo(result);
    }

    /** LSAZ_DATE_TIME: the number of a date and back. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1.5, -1, -1.5, 46354.25, -657434, 2958465.75})
    void numbersOfDates(double days) {
        assertThat(Dates.number(Dates.of(days))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"00:00:00, 12:00:00 AM", "09:05:07, 09:05:07 AM", "12:00:00, 12:00:00 PM", "23:59:59, 11:59:59 PM"})
    void timesAlone(String time, String text) {
        var value = Dates.time(java.time.LocalTime.parse(time));

        assertThat(Dates.text(value)).isEqualTo(text);
        assertThat(Dates.isTime(value)).isTrue();
        assertThat(Dates.isTime(value.plusDays(1))).isFalse();
    }
}

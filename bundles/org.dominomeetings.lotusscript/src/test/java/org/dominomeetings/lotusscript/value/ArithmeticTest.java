package org.dominomeetings.lotusscript.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operators on numbers and texts give (HCL's help pages are named at each). */
class ArithmeticTest {

    private static final Map<String, BinaryOperator<Object>> OPERATORS = Map.of(
            "+", Operators::add,
            "-", Operators::subtract,
            "*", Operators::multiply,
            "/", Operators::divide,
            "\\", Operators::divideIntegers,
            "Mod", Operators::modulo,
            "^", Operators::power,
            "&", Operators::concatenate);

    private static String calculate(String left, String operator, String right) {
        BinaryOperator<Object> calculation = Objects.requireNonNull(OPERATORS.get(operator));
        return Literals.outcome(() -> calculation.apply(Literals.read(left), Literals.read(right)));
    }

    /** LSAZ_ADDITION_OPERATOR: the wider type is the result's; two texts are put together; EMPTY is what the other one is. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            1%, 2%, 3%
            1%, 2&, 3&
            1%, 2!, 3!
            1!, 2#, 3#
            1#, 2.5@, 3.5@
            200y, 100y, 300%
            "1", "2", '"12"'
            "1", 2%, 3#
            "one", 2%, error 13
            EMPTY, "x", '"x"'
            "x", EMPTY, '"x"'
            EMPTY, EMPTY, 0%
            EMPTY, 2%, 2%
            True, 2%, 1%
            NULL, 2%, NULL
            2%, NULL, NULL
            NULL, "x", NULL
            32767%, 1%, error 6
            32767%, 1&, 32768&
            2147483647&, 1%, error 6
            1.7E308#, 1.7E308#, error 6
            NOTHING, 1%, error 13
            #2026-11-28T00:00#, 1.5#, #2026-11-29T12:00#
            1%, #2026-11-28T00:00#, #2026-11-29T00:00#
            """)
    void addition(String left, String right, String result) {
        assertThat(calculate(left, "+", right)).isEqualTo(result);
    }

    /** LSAZ_SUBTRACTION_NEGATION_OPERATOR; of two dates it is the days between. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            5%, 7%, -2%
            5@, 0.0001@, 4.9999@
            5#, 7%, -2#
            -32768%, 1%, error 6
            NULL, 1%, NULL
            1%, NULL, NULL
            "7", "5", 2#
            #2026-11-28T12:00#, #2026-11-27T00:00#, 1.5#
            #2026-11-28T12:00#, 0.5#, #2026-11-28T00:00#
            """)
    void subtraction(String left, String right, String result) {
        assertThat(calculate(left, "-", right)).isEqualTo(result);
    }

    /** LSAZ_MULTIPLICATION_OPERATOR and LSAZ_DIVISION_OPERATOR, which always has a fraction. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            6%, *, 7%, 42%
            300%, *, 300%, error 6
            300%, *, 300&, 90000&
            1.5@, *, 3%, 4.5@
            NULL, *, 3%, NULL
            7%, /, 2%, 3.5#
            7@, /, 3%, 2.3333@
            -7@, /, 3%, -2.3333@
            2@, /, 3%, 0.6667@
            6%, /, 3%, 2#
            6%, /, 0%, error 11
            6@, /, 0%, error 11
            1E300#, /, 1E-300#, error 6
            6%, /, NULL, NULL
            NULL, /, 0%, NULL
            """)
    void multiplicationAndDivision(String left, String operator, String right, String result) {
        assertThat(calculate(left, operator, right)).isEqualTo(result);
    }

    /** LSAZ_INTEGER_DIVISION_OPERATOR and LSAZ_MOD_OPERATOR: both sides are rounded first; the rest has the left side's sign. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            16%, \\, 5%, 3%
            -16%, \\, 5%, -3%
            13#, \\, 2.6#, 4&
            16&, \\, 5%, 3&
            16%, \\, 0.4#, error 11
            NULL, \\, 0%, NULL
            -2147483648&, \\, -1&, error 6
            13%, Mod, 2%, 1%
            -13%, Mod, 5%, -3%
            13%, Mod, -5%, 3%
            13.5#, Mod, 5%, 4&
            13%, Mod, 0%, error 11
            13%, Mod, NULL, NULL
            """)
    void integerDivisionAndRest(String left, String operator, String right, String result) {
        assertThat(calculate(left, operator, right)).isEqualTo(result);
    }

    /** LSAZ_EXPONENTIATION_OPERATOR: a negative base takes whole exponents only, and the result is a Double. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            2%, 10%, 1024#
            -2%, 3%, -8#
            -4%, 0.5#, error 5
            4%, 0.5#, 2#
            0%, 0%, 1#
            0%, 2%, 0#
            0%, -1%, error 5
            10%, 400%, error 6
            NULL, 2%, NULL
            2%, NULL, NULL
            """)
    void power(String left, String right, String result) {
        assertThat(calculate(left, "^", right)).isEqualTo(result);
    }

    /** LSAZ_STRING_CONCATENATION_OPERATOR: numbers become texts; NULL is no text beside another value. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            1%, 2%, '"12"'
            "a", True, '"aTrue"'
            "a", EMPTY, '"a"'
            "a", NULL, '"a"'
            NULL, "b", '"b"'
            NULL, NULL, NULL
            "a", NOTHING, error 13
            """)
    void concatenation(String left, String right, String result) {
        assertThat(calculate(left, "&", right)).isEqualTo(result);
    }

    /** LSAZ_STRING_DATA_TYPE: a text has an end; error 14 comes in place of a full heap. */
    @Test
    void textsHaveALongestLength() {
        String half = "x".repeat(8_000_000);

        assertThat(((String) Operators.concatenate(half, half)).length()).isEqualTo(16_000_000);
        assertThat(Literals.outcome(() -> Operators.concatenate(half + "x", half)))
                .isEqualTo("error 14");
    }

    /** LSAZ_SUBTRACTION_NEGATION_OPERATOR with one operand. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            5%, -5%
            -5%, 5%
            5y, -5%
            0%, 0%
            0#, 0#
            1.5@, -1.5@
            "2", -2#
            True, 1%
            EMPTY, 0%
            NULL, NULL
            -32768%, error 6
            NOTHING, error 13
            """)
    void negation(String value, String result) {
        assertThat(Literals.outcome(() -> Operators.negate(Literals.read(value))))
                .isEqualTo(result);
    }
}

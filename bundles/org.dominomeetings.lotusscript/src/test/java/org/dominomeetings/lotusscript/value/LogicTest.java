package org.dominomeetings.lotusscript.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operators on bits and truths; of Booleans they give a Boolean. */
class LogicTest {

    private static final Map<String, BinaryOperator<Object>> OPERATORS = Map.of(
            "And", Operators::and,
            "Or", Operators::or,
            "Xor", Operators::xor,
            "Eqv", Operators::eqv,
            "Imp", Operators::imp);

    /** LSAZ_AND_OPERATOR, LSAZ_OR_OPERATOR, LSAZ_XOR_OPERATOR, LSAZ_EQV_OPERATOR, LSAZ_IMP_OPERATOR: each bit; tables with NULL. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            True, And, True, True
            True, And, False, False
            12%, And, 10%, 8%
            12%, And, 10&, 8&
            1%, And, 2%, 0%
            True, And, 2%, 2%
            "12", And, 10%, 8&
            "x", And, 10%, error 13
            NULL, And, False, False
            False, And, NULL, False
            NULL, And, True, NULL
            NULL, And, NULL, NULL
            True, Or, False, True
            False, Or, False, False
            12%, Or, 10%, 14%
            NULL, Or, True, True
            True, Or, NULL, True
            NULL, Or, False, NULL
            NULL, Or, NULL, NULL
            True, Xor, True, False
            True, Xor, False, True
            12%, Xor, 10%, 6%
            NULL, Xor, True, NULL
            True, Xor, NULL, NULL
            True, Eqv, True, True
            False, Eqv, False, True
            True, Eqv, False, False
            12%, Eqv, 10%, -7%
            True, Eqv, NULL, NULL
            True, Imp, False, False
            True, Imp, True, True
            False, Imp, False, True
            NULL, Imp, True, True
            NULL, Imp, False, NULL
            False, Imp, NULL, True
            3000000000#, And, 1%, error 6
            """)
    void bits(String left, String operator, String right, String result) {
        BinaryOperator<Object> operation = Objects.requireNonNull(OPERATORS.get(operator));

        assertThat(Literals.outcome(() -> operation.apply(Literals.read(left), Literals.read(right))))
                .isEqualTo(result);
    }

    /** LSAZ_NOT_OPERATOR: each bit, so that Not 1 is not false. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            True, False
            False, True
            0%, -1%
            1%, -2%
            5&, -6&
            1.4#, -2&
            EMPTY, -1%
            NULL, NULL
            "x", error 13
            """)
    void not(String value, String result) {
        assertThat(Literals.outcome(() -> Operators.not(Literals.read(value)))).isEqualTo(result);
    }

    /** LSAZ_IF_GOTO_ELSE_STATEMENT: what is not 0 is true, NULL is false. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            True, True
            False, False
            2%, True
            0%, False
            0.1#, True
            "0", False
            "1", True
            EMPTY, False
            NULL, False
            "x", error 13
            "", error 13
            NOTHING, error 13
            """)
    void condition(String value, String result) {
        assertThat(Literals.outcome(() -> Conversions.condition(Literals.read(value))))
                .isEqualTo(result);
    }
}

package org.dominomeetings.lotusscript.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dominomeetings.lotusscript.value.ScriptArray.Range;
import org.junit.jupiter.api.Test;

/** LSAZ_DIM_STATEMENT, LSAZ_REDIM_STATEMENT, LSAZ_ERASE_STATEMENT and LSAZ_FORALL_STATEMENT on arrays. */
class ScriptArrayTest {

    private static ScriptArray longs(Range... bounds) {
        return new ScriptArray(() -> new Variable(DataType.of(DataType.Kind.LONG)), List.of(bounds));
    }

    private static ScriptArray dynamic(Range... bounds) {
        ScriptArray array = new ScriptArray(() -> new Variable(DataType.of(DataType.Kind.LONG)));
        array.redim(List.of(bounds), false);
        return array;
    }

    private static String at(ScriptArray array, Integer... subscripts) {
        return Literals.outcome(() -> array.at(List.of(subscripts)).get());
    }

    @Test
    void eachElementHasItsOwnVariable() {
        ScriptArray array = longs(new Range(-1, 1), new Range(2, 3));
        int value = 0;
        for (int row = -1; row <= 1; row++) {
            for (int column = 2; column <= 3; column++) {
                array.at(List.of(row, column)).let(++value);
            }
        }

        assertThat(array.values()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(at(array, -1, 2)).isEqualTo("1&");
        assertThat(at(array, 0, 3)).isEqualTo("4&");
        assertThat(at(array, 1, 3)).isEqualTo("6&");
        assertThat(array.elements().get(5)).isSameAs(array.at(List.of(1, 3)));
    }

    @Test
    void subscriptsOutOfBoundsAreError9() {
        ScriptArray array = longs(new Range(1, 2));

        assertThat(at(array, 1)).isEqualTo("0&");
        assertThat(at(array, 2)).isEqualTo("0&");
        assertThat(at(array, 0)).isEqualTo("error 9");
        assertThat(at(array, 3)).isEqualTo("error 9");
        assertThat(at(array, 1, 1)).isEqualTo("error 9");
        assertThat(Literals.outcome(() -> longs(new Range(1, 0)))).isEqualTo("error 9");
    }

    @Test
    void aDynamicArrayHasNoElementsBeforeReDim() {
        ScriptArray array = new ScriptArray(() -> new Variable(DataType.STRING));

        assertThat(array.isDynamic()).isTrue();
        assertThat(array.bounds()).isEmpty();
        assertThat(at(array, 0)).isEqualTo("error 200");
        assertThat(Literals.outcome(() -> array.bound(1))).isEqualTo("error 200");
        assertThat(array.copy().values()).isEmpty();
        assertThat(array.type()).isEqualTo(DataType.STRING);
    }

    /** LSAZ_LBOUND_FUNCTION: dimensions count from 1. */
    @Test
    void boundsOfDimensions() {
        ScriptArray array = longs(new Range(1, 2), new Range(-3, 3));

        assertThat(array.isDynamic()).isFalse();
        assertThat(array.bound(1)).isEqualTo(new Range(1, 2));
        assertThat(array.bound(2)).isEqualTo(new Range(-3, 3));
        assertThat(Literals.outcome(() -> array.bound(0))).isEqualTo("error 9");
        assertThat(Literals.outcome(() -> array.bound(3))).isEqualTo("error 9");
    }

    @Test
    void reDimForgetsAndPreserveKeeps() {
        ScriptArray array = dynamic(new Range(0, 1), new Range(1, 2));
        for (int i = 0; i < 4; i++) {
            array.elements().get(i).let(i + 1);
        }

        array.redim(List.of(new Range(0, 1), new Range(1, 3)), true);
        assertThat(array.values()).containsExactly(1, 2, 0, 3, 4, 0);
        array.redim(List.of(new Range(0, 1), new Range(1, 1)), true);
        assertThat(array.values()).containsExactly(1, 3);
        array.redim(List.of(new Range(0, 1), new Range(1, 1)), false);
        assertThat(array.values()).containsExactly(0, 0);
        assertThat(array.bounds()).containsExactly(new Range(0, 1), new Range(1, 1));
    }

    @Test
    void preserveChangesTheLastUpperBoundAlone() {
        ScriptArray array = dynamic(new Range(0, 1), new Range(0, 1));

        assertThat(redim(array, true, new Range(0, 2), new Range(0, 1))).isEqualTo("error 9");
        assertThat(redim(array, true, new Range(0, 1), new Range(1, 2))).isEqualTo("error 9");
        assertThat(redim(array, true, new Range(0, 1))).isEqualTo("error 9");
        assertThat(redim(array, false, new Range(5, 6))).isEqualTo("\"done\"");
        assertThat(redim(longs(new Range(0, 1)), false, new Range(0, 2))).isEqualTo("error 13");
        assertThat(redim(new ScriptArray(() -> new Variable(DataType.STRING)), true, new Range(2, 3)))
                .isEqualTo("\"done\"");
    }

    private static String redim(ScriptArray array, boolean preserve, Range... bounds) {
        return Literals.outcome(() -> {
            array.redim(List.of(bounds), preserve);
            return "done";
        });
    }

    @Test
    void eraseEmptiesADynamicArrayAndResetsAFixedOne() {
        ScriptArray dynamic = dynamic(new Range(0, 1));
        ScriptArray fixed = longs(new Range(0, 1));
        fixed.elements().get(0).let(5);

        dynamic.erase();
        fixed.erase();

        assertThat(dynamic.bounds()).isEmpty();
        assertThat(dynamic.values()).isEmpty();
        assertThat(fixed.values()).containsExactly(0, 0);
    }

    @Test
    void aCopyIsDynamicAndHasVariablesOfItsOwn() {
        ScriptArray array = longs(new Range(3, 4));
        array.elements().get(1).let(7);

        ScriptArray copy = array.copy();
        array.elements().get(0).let(8);

        assertThat(copy.isDynamic()).isTrue();
        assertThat(copy.bounds()).containsExactly(new Range(3, 4));
        assertThat(copy.values()).containsExactly(0, 7);
    }

    @Test
    void anArrayOfValuesBeginsAt0() {
        ScriptArray array = ScriptArray.of(List.of("a", (short) 2));

        assertThat(array.bounds()).containsExactly(new Range(0, 1));
        assertThat(array.values()).containsExactly("a", (short) 2);
        assertThat(array.isDynamic()).isTrue();
        assertThat(ScriptArray.of(List.of()).bounds()).isEmpty();
        assertThat(ScriptArray.of(DataType.STRING, List.of((short) 2)).values()).containsExactly("2");
    }

    @Test
    void aMillionElementsIsTheMost() {
        assertThat(longs(new Range(1, 1_000_000)).elements()).hasSize(1_000_000);
        assertThat(Literals.outcome(() -> longs(new Range(0, 1_000_000)))).isEqualTo("error 14");
        assertThat(Literals.outcome(() -> longs(new Range(0, Integer.MAX_VALUE), new Range(0, Integer.MAX_VALUE))))
                .isEqualTo("error 14");
    }
}

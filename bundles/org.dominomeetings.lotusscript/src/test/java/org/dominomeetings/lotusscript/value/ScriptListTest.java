package org.dominomeetings.lotusscript.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.lotusscript.value.ScriptList.Element;
import org.junit.jupiter.api.Test;

/** Lists, as LSAZ_DIM_STATEMENT, LSAZ_ISELEMENT_FUNCTION, LSAZ_LISTTAG_FUNCTION and LSAZ_ERASE_STATEMENT have them. */
class ScriptListTest {

    private static ScriptList strings(boolean ignoresCase) {
        return new ScriptList(() -> new Variable(DataType.STRING), ignoresCase);
    }

    @Test
    void assigningMakesAnElementAndReadingDoesNot() {
        ScriptList list = strings(false);

        assertThat(Literals.outcome(() -> list.at("a").get())).isEqualTo("error 120");
        list.create("a").let("first");
        list.create("b").let("second");
        list.create("a").let("third");

        assertThat(list.at("a").get()).isEqualTo("third");
        assertThat(list.contains("b")).isTrue();
        assertThat(list.contains("c")).isFalse();
        assertThat(list.elements()).extracting(Element::tag).containsExactly("a", "b");
        assertThat(list.type()).isEqualTo(DataType.STRING);
    }

    /** LSAZ_OPTION_COMPARE_STATEMENT holds for tags, too. */
    @Test
    void tagsFollowOptionCompare() {
        ScriptList exact = strings(false);
        ScriptList loose = strings(true);
        exact.create("Tag").let("x");
        loose.create("Tag").let("x");

        assertThat(exact.contains("TAG")).isFalse();
        assertThat(loose.contains("TAG")).isTrue();
        assertThat(loose.at("tag").get()).isEqualTo("x");
        assertThat(loose.elements()).extracting(Element::tag).containsExactly("Tag");
        loose.remove("TAG");
        assertThat(loose.elements()).isEmpty();
    }

    @Test
    void theTagOfAVariable() {
        ScriptList list = strings(false);
        list.create("a");
        Variable second = list.create("b");

        assertThat(list.tag(second)).isEqualTo("b");
        assertThat(list.tag(new Variable(DataType.STRING))).isNull();
    }

    @Test
    void eraseOfOneAndOfAll() {
        ScriptList list = strings(false);
        list.create("a");
        list.create("b");

        list.remove("a");
        list.remove("not there");
        assertThat(list.elements()).extracting(Element::tag).containsExactly("b");
        list.erase();
        assertThat(list.elements()).isEmpty();
    }

    @Test
    void whatIsGoneThroughIsTheListAtTheStart() {
        ScriptList list = strings(false);
        list.create("a");
        var before = list.elements();

        list.create("b");

        assertThat(before).hasSize(1);
    }

    @Test
    void aCopyHasVariablesOfItsOwn() {
        ScriptList list = strings(true);
        list.create("a").let("before");

        ScriptList copy = list.copy();
        list.at("a").let("after");

        assertThat(copy.at("A").get()).isEqualTo("before");
    }
}

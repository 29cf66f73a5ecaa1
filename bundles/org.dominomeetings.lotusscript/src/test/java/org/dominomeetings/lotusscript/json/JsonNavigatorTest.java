package org.dominomeetings.lotusscript.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.lotusscript.manner.ClientEnded;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNavigatorTest {

    private static final String SAMPLE =
            "{\"text\":\"a\",\"number\":2.5,\"yes\":true,\"none\":null,\"object\":{\"inner\":\"b\"},\"list\":[\"c\",\"d\"]}";

    private final ScriptObject sample = JsonNavigator.of(SAMPLE, Manners.of());

    @ParameterizedTest
    @CsvSource({"text,3", "number,4", "yes,5", "none,64", "object,1", "list,2"})
    void tellsTheTypeOfEachKindOfValue(String name, short type) {
        assertThat(element(sample, name).get("TYPE", List.of())).isEqualTo(type);
        assertThat(element(sample, name).get("Name", List.of())).isEqualTo(name);
    }

    @Test
    void givesValuesAsTheLanguageHasThem() {
        assertThat(value(sample, "text")).isEqualTo("a");
        assertThat(value(sample, "number")).isEqualTo(2.5);
        assertThat(value(sample, "yes")).isEqualTo(true);
        assertThat(value(sample, "none")).isEqualTo(Special.EMPTY);
        assertThat(value((ScriptObject) value(sample, "object"), "inner")).isEqualTo("b");
    }

    @Test
    void countsElementsOfAListFromOne() {
        ScriptObject list = (ScriptObject) value(sample, "list");
        assertThat(list.typeName()).isEqualTo("NotesJSONArray");
        assertThat(list.get("Size", List.of())).isEqualTo((short) 2);
        assertThat(nth(list, 1)).isEqualTo("c");
        assertThat(nth(list, 2)).isEqualTo("d");
        assertThat(list.get("GetNthElement", List.of((short) 0))).isEqualTo(Special.NOTHING);
        assertThat(list.get("GetNthElement", List.of((short) 3))).isEqualTo(Special.NOTHING);
    }

    @Test
    void goesThroughElements() {
        ScriptObject first = (ScriptObject) sample.get("GetFirstElement", List.of());
        ScriptObject second = (ScriptObject) sample.get("GetNextElement", List.of());
        assertThat(List.of(first.get("Name", List.of()), second.get("Name", List.of())))
                .isEqualTo(List.of("text", "number"));
    }

    @ParameterizedTest
    @CsvSource({"/text,a", "/object/inner,b", "/list/1,d"})
    void findsByPointer(String pointer, String expected) {
        ScriptObject found = (ScriptObject) sample.get("GetElementByPointer", List.of(pointer));
        assertThat(found.get("Value", List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/list/2", "/list/01", "/list/-1", "/object/none", "/text/deeper", "text"})
    void findsNothingByAnotherPointer(String pointer) {
        assertThat(sample.get("GetElementByPointer", List.of(pointer))).isEqualTo(Special.NOTHING);
    }

    @Test
    void aMissingMemberIsNothingOrAnError() {
        assertThat(sample.get("GetElementByName", List.of("Text"))).isEqualTo(Special.NOTHING);
        ScriptObject strict = JsonNavigator.of(SAMPLE, Manners.of(Manner.MISSING_MEMBER_IS_ERROR));
        assertError(4843, () -> strict.get("GetElementByName", List.of("Text")));
    }

    @Test
    void refusesMembersThatTheClassDoesNotHave() {
        assertError(184, () -> sample.get("Keys", List.of()));
        assertError(5, () -> sample.get("GetElementByName", List.of()));
        assertError(184, () -> sample.get("Size", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "\"a\"",
                "{",
                "{} {}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1,}",
                "<!DOCTYPE html>",
                "{\"a\":\"b\nc\"}"
            })
    void refusesWhatIsNoObjectOfJson(String text) {
        assertError(4842, () -> JsonNavigator.of(text, Manners.of()));
    }

    @Test
    void anEmptyTextMakesAnEmptyObjectOrEndsTheClient() {
        assertThat(JsonNavigator.of("", Manners.of()).get("GetFirstElement", List.of()))
                .isEqualTo(Special.NOTHING);
        assertThatThrownBy(() -> JsonNavigator.of("", Manners.of(Manner.EMPTY_JSON_ENDS_CLIENT)))
                .isInstanceOf(ClientEnded.class);
    }

    @Test
    void anEmptyStringBreaksItWhereverItStands() {
        Manners manners = Manners.of(Manner.EMPTY_STRING_BREAKS_JSON);
        for (String text : List.of("{\"a\":\"\"}", "{\"a\":{\"b\":\"\"}}", "{\"a\":[\"b\",\"\"]}")) {
            assertThat(JsonNavigator.of(text, Manners.of())).isNotNull();
            assertError(4842, () -> JsonNavigator.of(text, manners));
        }
        assertThat(value(JsonNavigator.of("{\"\":\"a\"}", manners), "")).isEqualTo("a");
    }

    @Test
    void aLineBreakBetweenValuesBreaksIt() {
        assertThat(value(JsonNavigator.of("{\n\"a\":\"b\"}", Manners.of()), "a"))
                .isEqualTo("b");
        assertError(4842, () -> JsonNavigator.of("{\n\"a\":\"b\"}", Manners.of(Manner.LINE_BREAK_BREAKS_JSON)));
        assertThat(value(JsonNavigator.of("{\"a\":\"b\\nc\"}", Manners.of(Manner.LINE_BREAK_BREAKS_JSON)), "a"))
                .isEqualTo("b\nc");
    }

    @Test
    void takesNoMoreThan64KbWhereItIsSo() {
        Manners manners = Manners.of(Manner.NO_MORE_THAN_64_KB);
        String most = "{\"a\":\"" + "x".repeat(65_535 - 8) + "\"}";
        assertThat(value(JsonNavigator.of(most, manners), "a")).hasToString("x".repeat(65_527));
        assertError(4842, () -> JsonNavigator.of(most + " ", manners));
        assertThat(JsonNavigator.of(most + " ", Manners.of())).isNotNull();
    }

    @Test
    void isMadeOfAppendedElements() {
        ScriptObject made = JsonNavigator.of("{}", Manners.of());
        made.invoke("AppendElement", List.of("b", "a"));
        ScriptObject list = (ScriptObject) made.get("AppendArray", List.of("list"));
        list.invoke("AppendElement", List.of((short) 1));
        assertThat(made.get("Stringify", List.of())).isEqualTo("{\"a\":\"b\",\"list\":[1]}");
    }

    private static ScriptObject element(ScriptObject from, String name) {
        return (ScriptObject) from.get("getelementbyname", List.of(name));
    }

    private static Object value(ScriptObject from, String name) {
        return element(from, name).get("Value", List.of());
    }

    private static Object nth(ScriptObject list, int number) {
        return ((ScriptObject) list.get("GetNthElement", List.of(number))).get("Value", List.of());
    }

    private static void assertError(int number, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ScriptError.class,
                        e -> assertThat(e.number()).as(e.text()).isEqualTo(number));
    }
}

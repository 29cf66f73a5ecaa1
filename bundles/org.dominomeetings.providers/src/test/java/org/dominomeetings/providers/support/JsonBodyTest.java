package org.dominomeetings.providers.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.core.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    private static JsonBody json(String text) {
        return JsonBody.parse(text.replace('\'', '"')).orElseThrow();
    }

    @Test
    void aTextIsReadThroughObjectsAndTheFirstObjectOfAnArray() {
        JsonBody body = json("{'phone':{'numbers':['none',{'number':'+1'},{'number':'+2'}],'code':7}}");

        assertThat(body.text("phone", "numbers", "number")).contains("+1");
        assertThat(body.text("phone", "code")).contains("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{}", "{'a':null}", "{'a':'b'}", "{'a':[]}", "{'a':[1,'b']}", "{'a':{'c':1}}", "{'a':{'b':{}}}"})
    void whatIsNotThereOrOfAnotherKindIsNotTold(String text) {
        assertThat(json(text).text("a", "b")).isEmpty();
        assertThat(json(text).textOrNull("a", "b")).isNull();
    }

    @Test
    void aNumberKeepsAllItsDigits() {
        assertThat(json("{'id':9223372036854775807}").text("id")).contains("9223372036854775807");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "<html></html>", "{"})
    void whatIsNoObjectIsNone(String text) {
        assertThat(JsonBody.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{'link':'https://a'}", "{'id':1}", "{'id':1,'link':' '}"})
    void aMeetingWithoutAnIdOrALinkThatIsFitForAnEntryIsNone(String text) {
        assertThat(MeetingParser.parse(json(text), "id", "link")).isEmpty();
    }

    @Test
    void aMeetingHasItsIdAndItsLink() {
        Meeting meeting = MeetingParser.parse(json("{'id':123,'link':'https://a.example/j'}"), "id", "link")
                .orElseThrow()
                .build();

        assertThat(meeting.id()).isEqualTo("123");
        assertThat(meeting.joinUrl()).isEqualTo("https://a.example/j");
    }

    /** Gson's own limit of 255 levels: no answer of a service is nested so deep, and none may cost the thread its stack. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void whatIsNestedTooDeepIsNoAnswer(String opening) {
        assertThat(JsonBody.parse("{\"a\":" + opening.repeat(100_000))).isEmpty();
        assertThat(JsonBody.parse("{\"a\":" + "[".repeat(300) + "]".repeat(300) + "}"))
                .isEmpty();
        assertThat(JsonBody.parse("{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}"))
                .isPresent();
    }
}

package org.dominomeetings.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectReaderTest {
    @Test
    void anObjectInAnObjectWithAListInItIsAsDeepAsARequestGoes() throws Exception {
        JsonMembers members = members("{\"entry\":{\"location\":[\"Room 1\",\"Room 2\"],\"subject\":\"x\"}}");

        assertThat(members.requiredObject("entry").texts("location")).containsExactly("Room 1", "Room 2");
        assertThat(refusal("{\"entry\":{\"location\":[[\"Room 1\"]]}}")).isEqualTo("not-json");
        assertThat(refusal("{\"a\":{\"b\":{\"c\":{}}}}")).isEqualTo("not-json");
    }

    @Test
    void whateverIsOpenedTenThousandTimesIsRefusedAndNoStackOverflows() {
        assertThat(refusal("[".repeat(10_000))).isEqualTo("not-json");
        assertThat(refusal("{\"a\":".repeat(10_000))).isEqualTo("not-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"a\":1",
                "{} {}",
                "{}x",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":\"\t\"}",
                "/* comment */{}",
                "\uFEFF{}"
            })
    void onlyAnObjectByTheLetterOfTheStandardIsOne(String json) {
        assertThat(refusal(json)).isEqualTo("not-json");
    }

    @Test
    void aMemberStandsThereOnce() {
        assertThat(refusal("{\"apply\":\"server\",\"apply\":\"client\"}")).isEqualTo("wrong-value:apply");
        assertThat(refusal("{\"" + "a".repeat(50) + "\":1,\"" + "a".repeat(50) + "\":2}"))
                .isEqualTo("wrong-value:" + "a".repeat(40));
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/jsonp", "''", "application/problem+json"})
    void anotherTypeIsNotReadAtAll(String type) {
        assertThat(Problems.of(() ->
                        FakeRequest.of("POST", "/x").body(type, "{}").matched().body()))
                .isEqualTo("content-type");
    }

    @Test
    void aTypeMayHaveParametersAndItsNameCapitals() throws Exception {
        FakeRequest request =
                FakeRequest.of("POST", "/x").body("Application/JSON; charset=utf-8", "{\"a\":\"\u00e4\"}");

        assertThat(request.matched().body().text("a")).hasValue("\u00e4");
    }

    @Test
    void textThatIsNotUtf8IsNoJson() {
        byte[] latin1 = "{\"a\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Problems.of(() -> FakeRequest.of("POST", "/x")
                        .body("application/json", latin1)
                        .matched()
                        .body()))
                .isEqualTo("not-json");
    }

    @Test
    void aBodyHas64KilobytesAtTheMost() throws Exception {
        String frame = "{\"a\":\"\"}";
        String fits = "{\"a\":\"" + "x".repeat(64 * 1024 - frame.length()) + "\"}";

        assertThat(members(fits).requiredText("a")).hasSize(64 * 1024 - frame.length());
        assertThat(refusal(fits + " ")).isEqualTo(ProblemCode.TOO_LARGE.code());
    }

    @Test
    void aMembersTypeIsTheOneThatIsAskedFor() {
        assertThat(Problems.of(() -> members("{\"a\":1}").text("a"))).isEqualTo("wrong-value:a");
        assertThat(Problems.of(() -> members("{\"a\":null}").text("a"))).isEqualTo("wrong-value:a");
        assertThat(Problems.of(() -> members("{\"a\":\"true\"}").flag("a"))).isEqualTo("wrong-value:a");
        assertThat(Problems.of(() -> members("{\"a\":[\"x\",1]}").texts("a"))).isEqualTo("wrong-value:a");
        assertThat(Problems.of(() -> members("{\"a\":[]}").requiredObject("a"))).isEqualTo("wrong-value:a");
        assertThat(Problems.of(() -> members("{}").requiredText("a"))).isEqualTo("missing-member:a");
        assertThat(Problems.of(() -> members("{\"a\":1}").only("b"))).isEqualTo("unknown-member:a");
    }

    private static JsonMembers members(String json) throws Exception {
        return FakeRequest.of("POST", "/x")
                .body("application/json", json)
                .matched()
                .body();
    }

    private static String refusal(String json) {
        return Problems.of(() -> members(json));
    }
}

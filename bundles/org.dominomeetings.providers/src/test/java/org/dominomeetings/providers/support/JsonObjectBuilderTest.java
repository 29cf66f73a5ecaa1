package org.dominomeetings.providers.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonObjectBuilderTest {
    @Test
    void eachMemberIsWrittenAsItsType() {
        String text = new JsonObjectBuilder()
                .put("text", "a \"b\" \\ \n \u65E5")
                .put("number", 9_007_199_254_740_993L)
                .put("yes", true)
                .putNull("none")
                .putTexts("list", "x", "y")
                .put("inner", new JsonObjectBuilder().put("a", 1))
                .toString();

        assertThat(text)
                .isEqualTo("{\"text\":\"a \\\"b\\\" \\\\ \\n \u65E5\",\"number\":9007199254740993,\"yes\":true,"
                        + "\"none\":null,\"list\":[\"x\",\"y\"],\"inner\":{\"a\":1}}");
    }

    @Test
    void theLastOfTwoMembersCounts() {
        assertThat(new JsonObjectBuilder().put("a", "old").put("a", "new").toString())
                .isEqualTo("{\"a\":\"new\"}");
    }

    @Test
    void whatIsPutIntoAnInnerObjectLaterDoesNotFollow() {
        JsonObjectBuilder inner = new JsonObjectBuilder().put("a", 1);
        JsonObjectBuilder outer = new JsonObjectBuilder().put("inner", inner);
        inner.put("b", 2);

        assertThat(outer.toString()).isEqualTo("{\"inner\":{\"a\":1}}");
    }

    @Test
    void aCopyLeavesWhatWasReadAsItIs() {
        JsonBody read = JsonBody.parse("{\"a\":{\"b\":1}}").orElseThrow();

        assertThat(JsonObjectBuilder.copyOf(read).put("c", true).toString()).isEqualTo("{\"a\":{\"b\":1},\"c\":true}");
        assertThat(read.text("c")).isEmpty();
    }
}

package org.dominomeetings.core.spi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpResponseTest {
    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "application/json; charset=utf-8, true",
        "APPLICATION/JSON , true",
        "application/problem+json, true",
        "text/html, false",
        "application/json-seq, false",
        "'', false"
    })
    void knowsJsonByItsMediaType(String type, boolean json) {
        assertThat(new HttpResponse(200, Map.of("content-type", type), "{}").isJson())
                .isEqualTo(json);
    }

    @Test
    void takesAnAnswerWithoutATypeForNoJson() {
        assertThat(new HttpResponse(200, Map.of(), "{}").isJson()).isFalse();
    }

    @Test
    void findsAHeaderInAnyCase() {
        HttpResponse answer = new HttpResponse(429, Map.of("Retry-After", "7"), "");
        assertThat(answer.header("retry-after")).contains("7");
        assertThat(answer.header("Location")).isEmpty();
    }
}

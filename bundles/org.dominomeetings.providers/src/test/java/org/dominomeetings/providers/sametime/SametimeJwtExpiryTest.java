package org.dominomeetings.providers.sametime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SametimeJwtExpiryTest {
    @Test
    void theExampleOfRfc7519EndsWhenItSays() {
        // RFC 7519, 3.1.
        String example = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assertThat(SametimeJwtExpiry.expiry(example)).contains(Instant.ofEpochSecond(1_300_819_380L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{\"exp\":1300819380.5}; 1300819380", "{\"exp\":1.3e9}; 1300000000"})
    void aNumericDateIsReadHoweverItIsWritten(String claims, long seconds) {
        assertThat(SametimeJwtExpiry.expiry(jwt(claims))).contains(Instant.ofEpochSecond(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"exp\":null}",
                "{\"exp\":\"soon\"}",
                "{\"exp\":{}}",
                "{\"exp\":1e99}",
                "{",
                ""
            })
    void aTokenThatDoesNotSayIsNotAnError(String claims) {
        assertThat(SametimeJwtExpiry.expiry(jwt(claims))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opaque", "a.b", "a.!.c", "a.b.c.d"})
    void somethingElseThanATokenIsNotAnErrorEither(String text) {
        assertThat(SametimeJwtExpiry.expiry(text)).isEmpty();
    }

    private static String jwt(String claims) {
        return "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".s";
    }
}

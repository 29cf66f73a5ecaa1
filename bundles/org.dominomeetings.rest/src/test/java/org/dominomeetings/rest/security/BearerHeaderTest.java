package org.dominomeetings.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.rest.testing.FakeRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearerHeaderTest {
    @ParameterizedTest
    @CsvSource({
        "Authorization,            Bearer t0ken,  t0ken",
        "Authorization,            bearer t0ken,  t0ken",
        "Authorization,            'Bearer  t0ken ', t0ken",
        "Authorization,            Basic t0ken,   ''",
        "Authorization,            Bearert0ken,   ''",
        "X-Domino-Meetings-Bearer, t0ken,         t0ken"
    })
    void aTokenStandsInEitherHeader(String header, String value, String token) {
        FakeRequest request = FakeRequest.of("GET", "/x").header(header, value);

        assertThat(BearerHeader.token(request.servlet()).orElse("")).isEqualTo(token);
    }

    @Test
    void besideALoginOfAnotherSchemeOurOwnHeaderCounts() {
        FakeRequest request = FakeRequest.of("GET", "/x")
                .header("Authorization", "Basic amFuZTpzM2NyZXQ=")
                .header("X-Domino-Meetings-Bearer", "t0ken");

        assertThat(BearerHeader.token(request.servlet())).hasValue("t0ken");
    }
}

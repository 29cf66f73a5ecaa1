package org.dominomeetings.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsrfGuardTest {
    private final CsrfGuard guard = new CsrfGuard(Set.of("https://mail.example.com", "https://verse.example.com:8443"));

    @Test
    void aRequestWithoutTheHeaderThatNoFormCanSendIsRefused() {
        FakeRequest form = FakeRequest.of("POST", "/x").header("Origin", "https://mail.example.com");

        assertThat(Problems.of(() -> guard.check(form.servlet()))).isEqualTo("missing-header");
    }

    @Test
    void theHeadersPresenceIsEnough() {
        FakeRequest client = FakeRequest.of("POST", "/x").header("x-domino-meetings", "");

        assertThat(Problems.of(() -> guard.check(client.servlet()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://mail.example.com,       same-origin, ''",
        "HTTPS://Mail.Example.com,       same-origin, ''",
        "https://verse.example.com:8443, same-site,   ''",
        "https://mail.example.com,       cross-site,  foreign-origin",
        "https://evil.example,           cross-site,  foreign-origin",
        "https://evil.example,           same-origin, foreign-origin",
        "https://mail.example.com.evil,  none,        foreign-origin",
        "http://mail.example.com,        same-site,   foreign-origin",
        "null,                           none,        foreign-origin"
    })
    void anOriginIsOneOfTheServersOwn(String origin, String site, String problem) {
        FakeRequest request = FakeRequest.of("POST", "/x")
                .header("X-Domino-Meetings", "1")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", site);

        assertThat(Problems.of(() -> guard.check(request.servlet()))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"same-origin, ''", "none, ''", "same-site, foreign-origin", "cross-site, foreign-origin"})
    void withoutAnOriginTheBrowsersWordDecides(String site, String problem) {
        FakeRequest request =
                FakeRequest.of("POST", "/x").header("X-Domino-Meetings", "1").header("Sec-Fetch-Site", site);

        assertThat(Problems.of(() -> guard.check(request.servlet()))).isEqualTo(problem);
    }
}

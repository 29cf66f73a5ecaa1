package org.dominomeetings.providers.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://webexapis.com",
                "http://127.0.0.1.example.com",
                "http://localhost",
                "ftp://webexapis.com",
                "webexapis.com",
                ""
            })
    void aTokenGoesNowhereInTheClear(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServiceUrl.of(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8081/webex", "http://[::1]:8081/webex"})
    void loopbackNeverLeavesTheMachine(String url) {
        assertThat(ServiceUrl.of(url).path("v1")).isEqualTo(url + "/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../people", "a/b", "%2e%2e", "id?x=1", "id#x", "a b"})
    void anIdStaysOneSegmentWhateverItHolds(String id) {
        String path = ServiceUrl.of("https://webexapis.com").path("v1", "meetings", id);

        assertThat(path).startsWith("https://webexapis.com/v1/meetings/").matches("[^?#]*");
        assertThat(path.chars().filter(c -> c == '/').count()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", ""})
    void anIdThatIsAStepInThePathIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceUrl.of("https://webexapis.com").path("v1", "meetings", id));
    }

    @Test
    void queryValuesAreEncoded() {
        String url = ServiceUrl.of("https://webexapis.com").pathWithQuery(new String[] {"v1"}, "tag", "a&b=c");

        assertThat(url).isEqualTo("https://webexapis.com/v1?tag=a%26b%3Dc");
    }
}

package org.dominomeetings.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dominomeetings.rest.testing.FakeRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NomadOriginsTest {
    private final NomadOrigins origins =
            new NomadOrigins("https://nomad.example.com  https://Nomad.Example.com:9443, http://127.0.0.1:8080");

    @ParameterizedTest
    @ValueSource(strings = {"https://nomad.example.com", "https://nomad.example.com:9443", "http://127.0.0.1:8080"})
    void anOriginIsOneOfTheListAsBrowsersWriteIt(String origin) {
        assertThat(origins.of(from(origin).servlet())).hasValue(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://Nomad.example.com",
                "https://nomad.example.com/",
                "https://nomad.example.com:443",
                "https://nomad.example.com.evil.example",
                "https://evil.example",
                "http://nomad.example.com",
                "http://127.0.0.1:8081",
                "https://nomad.example.com, https://nomad.example.com",
                "null",
                " ",
                ""
            })
    void anythingElseIsNone(String origin) {
        assertThat(origins.of(from(origin).servlet())).isEmpty();
    }

    @Test
    void oneThatIsSaidTwiceOrNotAtAllIsNone() {
        FakeRequest twice = from("https://nomad.example.com").header("Origin", "https://nomad.example.com");

        assertThat(origins.of(twice.servlet())).isEmpty();
        assertThat(origins.of(FakeRequest.of("POST", "/x").servlet())).isEmpty();
    }

    @Test
    void whereNoneIsSetNoneIsAllowed() {
        assertThat(new NomadOrigins(" ").isEmpty()).isTrue();
        assertThat(new NomadOrigins("").of(from("").servlet())).isEmpty();
        assertThat(origins.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "nomad.example.com",
                "http://nomad.example.com",
                "https://nomad.example.com/",
                "https://nomad.example.com/nomad",
                "https://nomad.example.com:443",
                "http://localhost:80",
                "https://*.example.com",
                "https://jane@nomad.example.com",
                "https://a.example https://"
            })
    void aSettingThatNoBrowserEverSaysIsNotPossible(String list) {
        assertThatThrownBy(() -> new NomadOrigins(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEETINGS_NOMAD_ORIGINS");
    }

    @ParameterizedTest
    @CsvSource({"'', MEETINGS_CORS", "both, MEETINGS_CORS", "Plugin, MEETINGS_CORS"})
    void whoWritesTheHeadersIsThePluginOrDomino(String writer, String setting) {
        assertThatThrownBy(() -> CorsPolicy.of(origins, writer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting);
    }

    private static FakeRequest from(String origin) {
        return FakeRequest.of("POST", "/x").header("Origin", origin);
    }
}

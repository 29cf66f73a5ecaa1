package org.dominomeetings.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.security.NomadOrigins;
import org.junit.jupiter.api.Test;

class NomadCheckTest {
    private static final String OWN = "https://mail.example.com";
    private static final String NOMAD = "https://nomad.example.com";

    @Test
    void whereNoOriginIsSetNothingIsAsked() {
        NomadCheck check = new NomadCheck(
                new NomadOrigins(""),
                true,
                new PublicUrls(""),
                path -> {
                    throw new AssertionError("asked");
                },
                method -> {
                    throw new AssertionError("asked");
                });

        assertThat(check.findings()).isEmpty();
    }

    @Test
    void whereAllIsInOrderNothingIsFound() {
        assertThat(codes(NOMAD, false, OWN, false, null)).isEmpty();
        assertThat(codes(NOMAD, false, OWN, false, true)).isEmpty();
        assertThat(codes(NOMAD, true, OWN, true, null)).isEmpty();
    }

    @Test
    void buttonsNeedAnAddress() {
        assertThat(codes(NOMAD, false, "", false, null)).containsExactly("nomad-without-address");
        assertThat(codes(NOMAD, false, "http://mail.example.com", false, null))
                .containsExactly("nomad-without-address");
    }

    @Test
    void nomadBesideALoginIsTold() {
        assertThat(codes(NOMAD + " " + OWN, false, OWN, false, null)).containsExactly("nomad-beside-login");
    }

    @Test
    void theHeadersHaveOneWriter() {
        assertThat(codes(NOMAD, false, OWN, true, null)).containsExactly("cors-written-twice");
        assertThat(codes(NOMAD, true, OWN, false, null)).containsExactly("cors-not-written");
    }

    @Test
    void optionsThatNotesIniLeavesOutIsTold() {
        assertThat(codes(NOMAD, false, OWN, false, false)).containsExactly("options-not-enabled");
    }

    private static List<String> codes(String nomad, boolean filter, String own, boolean rule, Boolean options) {
        return new NomadCheck(
                        new NomadOrigins(nomad),
                        filter,
                        new PublicUrls(own),
                        path -> path.equals("/meetings") && rule,
                        method -> method.equals("OPTIONS") ? Optional.ofNullable(options) : Optional.empty())
                .findings().stream().map(Finding::code).toList();
    }
}

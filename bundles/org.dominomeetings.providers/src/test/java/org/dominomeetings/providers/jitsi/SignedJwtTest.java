package org.dominomeetings.providers.jitsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SignedJwtTest {
    /** RFC 7515, appendix A.1: key, the first two parts, and the third. */
    private static final String KEY =
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";

    private static final String SIGNED = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
            + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    private static final String SIGNATURE = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    @Test
    void theSignatureIsThatOfTheRfcsExample() {
        byte[] signature = SignedJwt.signature(SIGNED, Base64.getUrlDecoder().decode(KEY));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(signature))
                .isEqualTo(SIGNATURE);
    }

    @Test
    void aTokenHasThreePartsWithoutPaddingAndIsSignedAsAWhole() {
        String[] parts = SignedJwt.hs256("{\"name\":\"J\u00e4ne\"}", "secret").split("\\.");

        assertThat(parts).hasSize(3).allMatch(part -> part.matches("[A-Za-z0-9_-]+"));
        assertThat(new String(Base64.getUrlDecoder().decode(parts[0])))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        assertThat(Base64.getUrlDecoder().decode(parts[2]))
                .isEqualTo(SignedJwt.signature(parts[0] + "." + parts[1], "secret".getBytes()))
                .isNotEqualTo(SignedJwt.signature(parts[0] + "." + parts[1], "other".getBytes()));
    }
}

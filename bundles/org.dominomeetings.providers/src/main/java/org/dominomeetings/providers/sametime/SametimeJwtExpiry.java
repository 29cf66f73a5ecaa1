package org.dominomeetings.providers.sametime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.dominomeetings.providers.support.JsonBody;

/** Reads the expiry of a JSON Web Token. Its signature is not verified: that is for the service. */
final class SametimeJwtExpiry {
    /** Latest accepted time, in the year 5138; what is beyond is taken for no time. */
    private static final double LATEST = 1e11;

    private SametimeJwtExpiry() {}

    /** Claim {@code exp} (RFC 7519, 4.1.4); empty if the token has none, or is of another kind. */
    static Optional<Instant> expiry(String jwt) {
        String[] parts = jwt.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return JsonBody.parse(claims)
                    .flatMap(json -> json.text("exp"))
                    // RFC 7519, 2: a NumericDate may have a fraction.
                    .map(Double::valueOf)
                    .filter(seconds -> seconds > 0 && seconds < LATEST)
                    .map(seconds -> Instant.ofEpochSecond(seconds.longValue()));
        } catch (IllegalArgumentException notBase64OrNoNumber) {
            return Optional.empty();
        }
    }
}

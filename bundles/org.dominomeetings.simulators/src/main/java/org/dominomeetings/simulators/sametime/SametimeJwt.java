package org.dominomeetings.simulators.sametime;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.oauth.RandomStrings;

/** Writes access tokens as the JSON Web Tokens (RFC 7519) that Sametime gives; HCL's sametime-doc names the audience. */
final class SametimeJwt {
    private final RandomStrings secrets;

    SametimeJwt(RandomStrings secrets) {
        this.secrets = secrets;
    }

    /**
     * @return a token that says when it ends. Its signature is random: Sametime alone reads it, and this one knows its
     *     tokens by their hashes
     */
    String make(String account, Instant now, Instant expiresAt) {
        ObjectNode claims = Json.object()
                .put("aud", "sametimeMeetings")
                .put("sub", account)
                .put("iat", now.getEpochSecond())
                .put("exp", expiresAt.getEpochSecond());
        return part(Json.object().put("alg", "HS256").put("typ", "JWT")) + "." + part(claims) + "." + secrets.token();
    }

    private static String part(ObjectNode json) {
        byte[] bytes = Json.text(json).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

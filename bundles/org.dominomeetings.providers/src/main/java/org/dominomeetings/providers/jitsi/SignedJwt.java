package org.dominomeetings.providers.jitsi;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs JSON Web Tokens (RFC 7519) in the compact form of RFC 7515, 3.1. */
final class SignedJwt {
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String ALGORITHM = "HmacSHA256";

    private SignedJwt() {}

    /** A token of these claims, signed with HMAC and SHA-256 (RFC 7518, 3.2). */
    static String hs256(String claims, String secret) {
        String signed =
                part(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + part(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + part(signature(signed, secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** The signature of the JWS signing input: the first two parts and the dot between them (RFC 7515, 5.1). */
    static byte[] signature(String signed, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.dominomeetings.core.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 (FIPS 180-4) in the spellings that are needed here, and comparison that tells nothing by its duration. */
final class Hashes {
    private Hashes() {}

    /** 64 lower-case hexadecimal digits. */
    static String sha256(String text) {
        StringBuilder hex = new StringBuilder(64);
        for (byte b : digest(text)) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }

    /** URL-safe Base64 without padding, as RFC 7636, 4.2 wants a challenge. */
    static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(verifier));
    }

    static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

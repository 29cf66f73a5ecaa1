package org.dominomeetings.core.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 (FIPS 180-4) in the spellings that are needed here, and comparison that tells nothing by its duration. */
public final class Hashes {
    private Hashes() {}

    /** Of the text in UTF-8: 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return hex(digest(text));
    }

    /** Of the text in UTF-8: 43 characters of URL-safe Base64 without padding, as RFC 7636, 4.2 wants a challenge. */
    public static String sha256Base64Url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(text));
    }

    /** Lower-case hexadecimal digits, two for each byte. */
    public static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder(2 * bytes.length);
        for (byte b : bytes) {
            hex.append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return hex.toString();
    }

    /** Whether the texts are equal, in a time that does not tell how much of a guess is right. */
    public static boolean constantTimeEquals(String given, String expected) {
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

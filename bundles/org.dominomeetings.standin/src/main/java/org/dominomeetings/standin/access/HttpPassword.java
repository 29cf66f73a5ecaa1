package org.dominomeetings.standin.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The value of a Person's HTTPPassword: {@code (salt:hash)}, SHA-256 over both. Not Domino's own hash, which is not
 * public, and only for sample people, but no password is stored in clear.
 */
public final class HttpPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private HttpPassword() {}

    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        return "(" + hex + ":" + digest(hex, password) + ")";
    }

    /** Whether the password is the one that was hashed; never for an empty or foreign hash. */
    public static boolean matches(String password, String stored) {
        if (!stored.matches("\\([0-9a-f]+:[0-9a-f]+\\)")) {
            return false;
        }
        String salt = stored.substring(1, stored.indexOf(':'));
        String expected = "(" + salt + ":" + digest(salt, password) + ")";
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String salt, String password) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

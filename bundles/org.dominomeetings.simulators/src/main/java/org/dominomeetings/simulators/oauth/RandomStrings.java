package org.dominomeetings.simulators.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Random text of the kinds that services hand out. As safe for threads as the generator it is given. */
public final class RandomStrings {
    private final RandomGenerator random;

    /** @param random where the randomness comes from; a test may give a repeatable one */
    public RandomStrings(RandomGenerator random) {
        this.random = random;
    }

    /** @return a token of 256 bits in URL-safe Base64 */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** @return {@code length} lower-case hexadecimal digits; {@code length} must be even */
    public String hex(int length) {
        return HexFormat.of().formatHex(bytes(length / 2));
    }

    /** @return {@code length} decimal digits, the first of them not 0 */
    public String digits(int length) {
        return of("123456789", 1) + of("0123456789", length - 1);
    }

    /** @return {@code length} characters drawn from {@code alphabet} */
    public String of(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** @return SHA-256 of a text in URL-safe Base64: how tokens are kept, and the S256 of RFC 7636, section 4.2 */
    public static String sha256Base64Url(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java platform has SHA-256.
        }
    }
}

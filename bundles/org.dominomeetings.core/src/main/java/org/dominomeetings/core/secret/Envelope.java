package org.dominomeetings.core.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.dominomeetings.core.spi.RandomSource;

/**
 * Closes a secret for one place and opens it there only: {@code v1:<key id>:<iv>:<ciphertext and tag>}, AES-256-GCM,
 * both parts in Base64 without padding. The place (account, service, item) is the additional authenticated data, so an
 * envelope that is copied into another person's document stays closed. Safe for any thread.
 */
public final class Envelope {
    private static final String VERSION = "v1";
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";

    /** NIST SP 800-38D, 8.2.2: a random IV of 96 bits. */
    private static final int IV_BYTES = 12;

    /** NIST SP 800-38D, 5.2.1.2: the longest tag. */
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final RandomSource random;

    public Envelope(KeyRing keys, RandomSource random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * @param secret what to close
     * @param place where it will stand, in parts that name account, service and item
     * @return the envelope, printable ASCII
     */
    public String close(String secret, String... place) {
        byte[] iv = new byte[IV_BYTES];
        random.fill(iv);
        String keyId = keys.currentId();
        byte[] sealed = run(
                Cipher.ENCRYPT_MODE,
                keys.key(keyId).get(),
                iv,
                secret.getBytes(StandardCharsets.UTF_8),
                header(keyId),
                place);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return header(keyId) + ":" + base64.encodeToString(iv) + ":" + base64.encodeToString(sealed);
    }

    /**
     * @param envelope what {@link #close} returned
     * @param place the same parts as then
     * @throws SecretsUnavailableException if the envelope is damaged, of another place, or of a key that the ring does not hold
     */
    public String open(String envelope, String... place) {
        String[] parts = envelope.split(":", -1);
        if (parts.length != 4 || !VERSION.equals(parts[0])) {
            throw new SecretsUnavailableException("not an envelope of version " + VERSION);
        }
        SecretKey key = keys.key(parts[1])
                .orElseThrow(
                        () -> new SecretsUnavailableException("the key ring does not hold the key of an envelope"));
        byte[] iv;
        byte[] sealed;
        try {
            iv = Base64.getDecoder().decode(parts[2]);
            sealed = Base64.getDecoder().decode(parts[3]);
        } catch (IllegalArgumentException damaged) {
            throw new SecretsUnavailableException("an envelope is damaged", damaged);
        }
        // Too short for a tag, the JDK answers with an unchecked exception of its own.
        if (iv.length != IV_BYTES || sealed.length < TAG_BITS / Byte.SIZE) {
            throw new SecretsUnavailableException("an envelope is damaged");
        }
        byte[] secret = run(Cipher.DECRYPT_MODE, key, iv, sealed, header(parts[1]), place);
        return new String(secret, StandardCharsets.UTF_8);
    }

    private static String header(String keyId) {
        return VERSION + ":" + keyId;
    }

    private static byte[] run(int mode, SecretKey key, byte[] iv, byte[] input, String header, String... place) {
        try {
            // A Cipher is not safe for threads and cheap to make beside the document that its output goes into.
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(boundTo(header, place));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new SecretsUnavailableException(
                    "an envelope does not open here, or AES-256-GCM is missing on this JVM", e);
        }
    }

    /** Each part with its length before it, so that no two places spell the same bytes. */
    private static byte[] boundTo(String header, String... place) {
        StringBuilder bound = new StringBuilder(header);
        Arrays.stream(place)
                .forEach(part ->
                        bound.append('|').append(part.length()).append('|').append(part));
        return bound.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package org.dominomeetings.core.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that open and close envelopes: one is current and closes, the others only open what they closed before a
 * rotation. Immutable and safe for any thread.
 *
 * <p>The file behind it is a properties file, {@code current=<key id>} and {@code key.<key id>=<32 bytes in Base64>}. It
 * stands outside every database, the same on every server that opens envelopes.
 */
public final class KeyRing {
    /** AES-256 (FIPS 197). */
    private static final int KEY_BYTES = 32;

    /** Never a text that an envelope closes; changing it makes every kept check value look like another key's. */
    private static final String CHECKED = "org.dominomeetings key check 1";

    private static final String KEY_PREFIX = "key.";

    private final String current;
    private final Map<String, SecretKey> keys;

    private KeyRing(String current, Map<String, SecretKey> keys) {
        this.current = current;
        this.keys = keys;
    }

    /**
     * @param properties the content of the file
     * @throws SecretsUnavailableException if no key is current, or a key is not 32 bytes in Base64; the message names the entry,
     *     never its value
     */
    public static KeyRing of(Properties properties) {
        Map<String, SecretKey> keys = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(KEY_PREFIX)) {
                keys.put(name.substring(KEY_PREFIX.length()), key(name, properties.getProperty(name)));
            }
        }
        String current = properties.getProperty("current", "").trim();
        if (!keys.containsKey(current)) {
            throw new SecretsUnavailableException("the key ring names no current key, or one that it does not hold");
        }
        return new KeyRing(current, Collections.unmodifiableMap(keys));
    }

    private static SecretKey key(String name, String encoded) {
        // Before any message names the entry: a key that stands where its id belongs is longer than an id may be.
        if (!name.substring(KEY_PREFIX.length()).matches("[A-Za-z0-9_-]{1,32}")) {
            throw new SecretsUnavailableException("a key id in the key ring is not 1 to 32 letters, digits, _ and -");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(encoded.trim());
        } catch (IllegalArgumentException notBase64) {
            throw new SecretsUnavailableException(name + " in the key ring is not Base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw new SecretsUnavailableException(name + " in the key ring is not " + KEY_BYTES + " bytes long");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** Id of the key that closes new envelopes; no secret. */
    public String currentId() {
        return current;
    }

    /** Whether envelopes of the key of that id open here. */
    public boolean holds(String id) {
        return keys.containsKey(id);
    }

    /** Ids of all keys, the current one among them; no secrets. */
    public Set<String> ids() {
        return keys.keySet();
    }

    /**
     * A value by which two keys are told apart without showing either: eight bytes of an HMAC over a text that is always the
     * same, in hexadecimal digits. Of a random key of 256 bits nothing can be worked out from it.
     *
     * @throws IllegalArgumentException if the ring holds no key of that id
     */
    public String checkValue(String id) {
        SecretKey key = key(id).orElseThrow(() -> new IllegalArgumentException("no key of that id"));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] value = mac.doFinal(CHECKED.getBytes(StandardCharsets.US_ASCII));
            return String.format("%016x", ByteBuffer.wrap(value).getLong());
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}

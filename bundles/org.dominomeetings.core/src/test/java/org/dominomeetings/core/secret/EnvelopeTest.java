package org.dominomeetings.core.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final String SECRET = "refresh-token-Zo3";
    private static final byte[] KEY_1 = filled(1);
    private static final byte[] KEY_2 = filled(2);

    private final ManualClock chance = new ManualClock(Instant.EPOCH);
    private final Envelope envelope = new Envelope(ring("k1", "k1", KEY_1), chance);

    @ParameterizedTest
    @ValueSource(strings = {"refresh-token-Zo3", "", "schlüssel 鍵 🔑", "with:colons:and\nline breaks"})
    void opensWhatItClosedForTheSamePlace(String secret) {
        assertThat(envelope.open(envelope.close(secret, "a1", "webex", "refresh"), "a1", "webex", "refresh"))
                .isEqualTo(secret);
    }

    @ParameterizedTest
    @CsvSource({"a2,webex,refresh", "a1,zoom,refresh", "a1,webex,access"})
    void staysClosedForAnotherAccountAnotherServiceAndAnotherItem(String account, String service, String item) {
        String closed = envelope.close(SECRET, "a1", "webex", "refresh");
        assertThatThrownBy(() -> envelope.open(closed, account, service, item))
                .isInstanceOf(SecretsUnavailableException.class);
    }

    @Test
    void staysClosedForAPlaceWhosePartsSpellTheSameInARow() {
        assertStaysClosed(new String[] {"ab", "c"}, new String[] {"a", "bc"});
        assertStaysClosed(new String[] {"a", "b"}, new String[] {"a|1|b"});
        assertStaysClosed(new String[] {"a", ""}, new String[] {"a"});
        assertStaysClosed(new String[] {"", "a"}, new String[] {"a", ""});
    }

    private void assertStaysClosed(String[] closedFor, String[] openedFor) {
        String closed = envelope.close(SECRET, closedFor);
        assertThatThrownBy(() -> envelope.open(closed, openedFor)).isInstanceOf(SecretsUnavailableException.class);
    }

    @Test
    void readsAnEnvelopeThatPlainAesGcmMadeFromTheDocumentedLayout() throws Exception {
        byte[] iv = Base64.getDecoder().decode("AAECAwQFBgcICQoL");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY_1, "AES"), new GCMParameterSpec(128, iv));
        cipher.updateAAD("v1:k1|2|a1|5|webex|7|refresh".getBytes(StandardCharsets.UTF_8));
        byte[] sealed = cipher.doFinal(SECRET.getBytes(StandardCharsets.UTF_8));
        String made =
                "v1:k1:AAECAwQFBgcICQoL:" + Base64.getEncoder().withoutPadding().encodeToString(sealed);

        assertThat(envelope.open(made, "a1", "webex", "refresh")).isEqualTo(SECRET);
    }

    @Test
    void makesAnEnvelopeThatPlainAesGcmReadsWithTheDocumentedLayout() throws Exception {
        String[] parts = envelope.close(SECRET, "a1", "webex", "refresh").split(":");

        assertThat(parts).hasSize(4);
        assertThat(Arrays.copyOf(parts, 2)).containsExactly("v1", "k1");
        byte[] iv = Base64.getDecoder().decode(parts[2]);
        assertThat(iv).hasSize(12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(KEY_1, "AES"), new GCMParameterSpec(128, iv));
        cipher.updateAAD("v1:k1|2|a1|5|webex|7|refresh".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(cipher.doFinal(Base64.getDecoder().decode(parts[3])), StandardCharsets.UTF_8))
                .isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void noticesASingleChangedBitOfTheIvAndOfTheCiphertext(int part) {
        String[] parts = envelope.close(SECRET, "a1").split(":");
        int length = Base64.getDecoder().decode(parts[part]).length;
        for (int position = 0; position < length; position++) {
            byte[] changed = Base64.getDecoder().decode(parts[part]);
            changed[position] ^= 1;
            String[] tampered = parts.clone();
            tampered[part] = Base64.getEncoder().withoutPadding().encodeToString(changed);
            assertThatThrownBy(() -> envelope.open(String.join(":", tampered), "a1"))
                    .isInstanceOf(SecretsUnavailableException.class);
        }
    }

    @Test
    void noticesAnotherKeyIdEvenWhereItNamesTheSameKey() {
        Properties twice = new Properties();
        twice.setProperty("current", "k1");
        twice.setProperty("key.k1", Base64.getEncoder().encodeToString(KEY_1));
        twice.setProperty("key.k9", Base64.getEncoder().encodeToString(KEY_1));
        Envelope same = new Envelope(KeyRing.of(twice), chance);
        String renamed = same.close(SECRET, "a1").replaceFirst("^v1:k1:", "v1:k9:");
        assertThatThrownBy(() -> same.open(renamed, "a1")).isInstanceOf(SecretsUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "refresh-token-in-the-clear",
                "v2:k1:AAECAwQFBgcICQoL:AAAA",
                "v1:k1:AAECAwQFBgcICQoL",
                "v1:k1:AAECAwQFBgcICQoL:AAAA:AAAA",
                "v1:k1:AAEC:AAAAAAAAAAAAAAAAAAAAAAAA",
                "v1:k1:AAECAwQFBgcICQoL:not*base64",
                "v1:k1:AAECAwQFBgcICQoL:",
                "v1:other:AAECAwQFBgcICQoL:AAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesWhatIsNoEnvelopeOfThisRing(String text) {
        assertThatThrownBy(() -> envelope.open(text, "a1")).isInstanceOf(SecretsUnavailableException.class);
    }

    @Test
    void closesTheSameSecretDifferentlyEachTime() {
        assertThat(envelope.close(SECRET, "a1").split(":")[2])
                .isNotEqualTo(envelope.close(SECRET, "a1").split(":")[2]);
        assertThat(envelope.close(SECRET, "a1").split(":")[3])
                .isNotEqualTo(envelope.close(SECRET, "a1").split(":")[3]);
    }

    @Test
    void showsNothingOfTheSecretInTheEnvelopeOrInARefusal() {
        String closed = envelope.close(SECRET, "a1");
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));
        assertThat(closed).doesNotContain(SECRET).doesNotContain(encoded).matches("[ -~]+");
        assertThatThrownBy(() -> envelope.open("v1:k1:" + SECRET + ":AAAA", "a1"))
                .message()
                .doesNotContain(SECRET);
    }

    @Test
    void opensWithTheOldKeyAndClosesWithTheNewOneAfterARotation() {
        String old = envelope.close(SECRET, "a1");
        Envelope rotated = new Envelope(ring("k2", "k1", KEY_1, "k2", KEY_2), chance);

        assertThat(rotated.open(old, "a1")).isEqualTo(SECRET);
        String fresh = rotated.close(SECRET, "a1");
        assertThat(fresh).startsWith("v1:k2:");
        assertThatThrownBy(() -> envelope.open(fresh, "a1")).isInstanceOf(SecretsUnavailableException.class);
    }

    private static byte[] filled(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }

    private static KeyRing ring(String current, Object... idsAndKeys) {
        Properties properties = new Properties();
        properties.setProperty("current", current);
        for (int i = 0; i < idsAndKeys.length; i += 2) {
            properties.setProperty(
                    "key." + idsAndKeys[i], Base64.getEncoder().encodeToString((byte[]) idsAndKeys[i + 1]));
        }
        return KeyRing.of(properties);
    }
}

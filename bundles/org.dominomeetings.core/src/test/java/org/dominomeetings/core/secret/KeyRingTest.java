package org.dominomeetings.core.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
    /** 32 bytes from 0 to 31. */
    private static final String GOOD = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void readsTheCurrentKeyAndTheOldOnes() throws IOException {
        KeyRing ring = ring("current=b\nkey.a=" + "A".repeat(43) + "=\nkey.b= " + GOOD + " ");

        assertThat(ring.currentId()).isEqualTo("b");
        assertThat(ring.key("b").orElseThrow().getEncoded())
                .isEqualTo(Base64.getDecoder().decode(GOOD));
        assertThat(ring.key("a").orElseThrow().getEncoded()).isEqualTo(new byte[32]);
        assertThat(ring.key("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key.a=" + GOOD, "current=\nkey.a=" + GOOD, "current=b\nkey.a=" + GOOD, "current=a"})
    void refusesARingThatCannotClose(String file) {
        assertThatThrownBy(() -> ring(file))
                .isInstanceOf(SecretsUnavailableException.class)
                .hasMessageContaining("current");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 16 and 31 bytes, then 33, then none
                "AAECAwQFBgcICQoLDA0ODw==",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g",
                ""
            })
    void refusesAKeyOfAnotherLength(String key) {
        assertThatThrownBy(() -> ring("current=a\nkey.a=" + key))
                .isInstanceOf(SecretsUnavailableException.class)
                .hasMessageContaining("key.a")
                .hasMessageContaining("32");
    }

    @Test
    void refusesWhatIsNotBase64() {
        assertThatThrownBy(() -> ring("current=a\nkey.a=correct horse battery staple"))
                .isInstanceOf(SecretsUnavailableException.class)
                .hasMessageContaining("Base64")
                .hasNoCause();
    }

    /** A colon in an id would end it early in the envelope; the rest keeps an id printable. */
    @ParameterizedTest
    @ValueSource(strings = {"a\\:b", "", "k\\u00e9", "a\\ b", "a123456789012345678901234567890123"})
    void refusesAnOddKeyId(String id) {
        assertThatThrownBy(() -> ring("current=" + id + "\nkey." + id + "=" + GOOD))
                .isInstanceOf(SecretsUnavailableException.class)
                .hasMessageContaining("key id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "current=a\nkey.a=Geheimnis-in-the-clear",
                "current=a\nkey.a=R2VoZWltbmlz",
                "current=a\nkey.Geheimnis-Geheimnis-Geheimnis-Geheimnis=a",
                "current=a\nkey.R2VoZWltbmlzR2VoZWltbmlzR2VoZWltbmlzR2VoZWw=a"
            })
    void neverSaysKeyMaterialAlsoWhereIdAndKeyWereSwapped(String file) {
        assertThatThrownBy(() -> ring(file))
                .isInstanceOf(SecretsUnavailableException.class)
                .hasNoCause()
                .message()
                .doesNotContain("Geheim")
                .doesNotContain("R2Vo");
    }

    private static KeyRing ring(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(file));
        return KeyRing.of(properties);
    }
}

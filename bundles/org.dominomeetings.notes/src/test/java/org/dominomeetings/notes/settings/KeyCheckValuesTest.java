package org.dominomeetings.notes.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCheckValuesTest {
    @TempDir
    private Path data;

    private MeetingsServerFixture server;
    private KeyCheckValues checks;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data).withDatabase();
        checks = new KeyCheckValues(server.database());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anotherKeyUnderTheSameIdIsTold() {
        checks.enter(ring("a", 1));

        assertThat(checks.findings(ring("a", 1))).isEmpty();
        assertThat(checks.findings(ring("a", 2)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("other-key"))
                .satisfies(finding -> assertThat(finding.sentence()).contains("the id a "));
    }

    @Test
    void whoComesLaterWithAnotherKeyDoesNotTakeThePlaceOfTheFirst() {
        checks.enter(ring("a", 1));
        checks.enter(ring("a", 2));
        checks.enter(ring("b", 3));

        assertThat(checks.findings(ring("a", 1))).isEmpty();
        assertThat(checks.findings(ring("b", 3))).isEmpty();
        assertThat(checks.findings(ring("a", 2))).extracting(Finding::code).containsExactly("other-key");
        assertThat(checks.findings(ring("b", 1))).extracting(Finding::code).containsExactly("other-key");
    }

    @Test
    void aKnownRingIsNotWrittenAgain() {
        checks.enter(ring("a", 1));
        int before = versions();

        checks.enter(ring("a", 1));
        checks.enter(ring("a", 2));

        assertThat(versions()).isEqualTo(before);
    }

    private int versions() {
        return server.folder("meetings.nsf").documents().stream()
                .filter(note -> note.text("Form").equals("MeetingKeyChecks"))
                .mapToInt(note -> note.sequence())
                .sum();
    }

    /** One key of 32 equal bytes. */
    private static KeyRing ring(String id, int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        Properties file = new Properties();
        file.setProperty("current", id);
        file.setProperty("key." + id, Base64.getEncoder().encodeToString(key));
        return KeyRing.of(file);
    }
}

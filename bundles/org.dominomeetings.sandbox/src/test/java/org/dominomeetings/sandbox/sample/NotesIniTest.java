package org.dominomeetings.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesIniTest {
    @TempDir
    private Path folder;

    @Test
    void replacesItsOwnLinesAndKeepsWhatAPersonAdded() throws IOException {
        Path ini = folder.resolve("notes.ini");
        Files.writeString(ini, "[Notes]\nmeetings_port=1\nDebug=1\n");

        NotesIni.set(ini, Map.of("MEETINGS_PORT", "2"));

        assertThat(Files.readAllLines(ini)).containsExactly("[Notes]", "Debug=1", "MEETINGS_PORT=2");
    }
}

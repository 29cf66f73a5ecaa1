package org.dominomeetings.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Optional<Simulators> start(String... args) throws IOException {
        return Main.start(args, new PrintStream(out), new PrintStream(err));
    }

    @Test
    void itSaysWhereItIs(@TempDir Path folder) throws IOException {
        try (Simulators simulators =
                start("--port", "0", "--state", folder.toString()).orElseThrow()) {
            assertThat(out.toString()).contains(simulators.baseUrl("webex"), simulators.controlUrl());
        }
    }

    @Test
    void aBusyPortIsOneSentence() throws IOException {
        try (SimulatorFixture lab = new SimulatorFixture(null)) {
            String port = String.valueOf(lab.simulators.port());
            assertThat(start("--port", port)).isEmpty();
            assertThat(err.toString().trim()).isEqualTo("Port " + port + " is in use; --port takes another.");
        }
    }

    @Test
    void aBrokenStateFileIsOneSentence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("webex.json"), "[");
        assertThat(start("--port", "0", "--state", folder.toString())).isEmpty();
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("webex.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 65536", "--state", "--help"})
    void anOptionThatIsNotUnderstoodIsNamed(String line) throws IOException {
        assertThat(start(line.split(" "))).isEmpty();
        assertThat(err.toString()).contains(line.split(" ")[0]).contains("Known are");
    }
}

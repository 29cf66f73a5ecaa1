package org.dominomeetings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dominomeetings.simulators.net.FreePorts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built zip on the Equinox of Domino 10 to 12, of 14.0 and of 14.5, each in a JVM of its own, since an Equinox sets
 * things once for the JVM that it is in. Which Equinox that is: OpenNTF, generate-domino-update-site.
 */
class FrameworkMatrixTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"3.11.2", "3.17.100", "3.18.600"})
    void resolvesStartsAndCreatesChangesAndDeletesAMeeting(String equinox) throws Exception {
        Process program = SandboxProcess.start(folder, FreePorts.two(), "-Dtour=only", "-Dequinox=" + equinox);
        List<String> output = SandboxProcess.lines(program);

        assertThat(program.waitFor()).as(String.join("\n", output)).isZero();
        assertThat(output)
                // What the framework says of itself, and not what was asked for.
                .anyMatch(line -> line.contains("runs in Equinox " + equinox + ".v"))
                .anyMatch(line -> line.startsWith("   \"The entry has its Webex meeting"))
                .noneMatch(line -> line.contains("NOT SO"));
        assertThat(Files.readString(SandboxProcess.errors(folder))).isEmpty();
    }
}

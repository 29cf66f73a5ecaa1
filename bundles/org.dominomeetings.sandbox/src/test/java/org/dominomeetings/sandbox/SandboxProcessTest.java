package org.dominomeetings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dominomeetings.simulators.net.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person starts it: a process of its own, with its exit code and what it prints. */
class SandboxProcessTest {
    /** What the JVM adds to the signal's number when it ended by one. */
    private static final int SIGNALLED = 128;

    private static final int SIGINT = 2;

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsOneSentenceAndExitCodeOne() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process program = start(other.getLocalPort());

            assertThat(SandboxProcess.lines(program)).isEmpty();
            assertThat(program.waitFor()).isEqualTo(1);
            assertThat(Files.readAllLines(errors()))
                    .containsExactly("Port " + other.getLocalPort() + " is taken; choose another with -Dport=.");
        }
    }

    @Test
    void ctrlCEndsItInOrderAndTheNextStartFindsItsData() throws Exception {
        assumeFalse(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win"), "Windows has no SIGINT");
        assumeFalse(interruptsAreIgnored(), "a background job ignores SIGINT, and so does all that it starts");
        int port = FreePorts.two();
        Process program = start(port);
        BufferedReader output = SandboxProcess.reader(program);
        for (String line = output.readLine(); !line.startsWith("Ctrl-C"); line = output.readLine()) {
            assertThat(line).doesNotContain("earlier start");
        }

        new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();

        assertThat(output.lines()).containsExactly("The sandbox has stopped.");
        assertThat(program.waitFor()).isEqualTo(SIGNALLED + SIGINT);
        assertThat(Files.readString(errors())).isEmpty();
        assertThat(SandboxProcess.lines(start(port, "-Dtour=only")))
                .anyMatch(line -> line.contains("data of an earlier start"));
    }

    /** A shell starts background jobs so; a JVM leaves an ignored signal ignored (proc(5), SigIgn). */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                long ignored = Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16);
                return (ignored >> (SIGINT - 1) & 1) == 1;
            }
        }
        return false;
    }

    private Process start(int port, String... more) throws IOException {
        return SandboxProcess.start(folder, port, more);
    }

    private Path errors() {
        return SandboxProcess.errors(folder);
    }
}

package org.dominomeetings.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a person starts it: a process of its own, with its exit code and what it prints. */
class ProgramTest {
    /** What the JVM adds to the signal's number when it ended by one. */
    private static final int SIGNALLED = 128;

    private static final int SIGINT = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"3.11.2", "3.17.100", "3.18.600"})
    void theTourIsRightOnTheEquinoxOfEachDomino(String equinox) throws Exception {
        Process program = start(FreePorts.two(), "-Dtour=only", "-Dequinox=" + equinox);
        List<String> output = lines(program);

        assertThat(program.waitFor()).as(String.join("\n", output)).isZero();
        assertThat(output).anyMatch(line -> line.contains("Equinox " + equinox));
        assertThat(Files.readString(errors())).isEmpty();
    }

    @Test
    void aTakenPortIsOneSentenceAndExitCodeOne() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process program = start(other.getLocalPort());

            assertThat(lines(program)).isEmpty();
            assertThat(program.waitFor()).isEqualTo(1);
            assertThat(Files.readAllLines(errors()))
                    .containsExactly("Port " + other.getLocalPort() + " is taken; choose another with -Dport=.");
        }
    }

    @Test
    void ctrlCEndsItInOrderAndTheNextStartFindsItsData() throws Exception {
        assumeFalse(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win"), "Windows has no SIGINT");
        int port = FreePorts.two();
        Process program = start(port);
        BufferedReader output = reader(program);
        for (String line = output.readLine(); !line.startsWith("Ctrl-C"); line = output.readLine()) {
            assertThat(line).doesNotContain("earlier start");
        }

        new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();

        assertThat(output.lines()).containsExactly("The sandbox has stopped.");
        assertThat(program.waitFor()).isEqualTo(SIGNALLED + SIGINT);
        assertThat(Files.readString(errors())).isEmpty();
        assertThat(lines(start(port, "-Dtour=only"))).anyMatch(line -> line.contains("data of an earlier start"));
    }

    private Process start(int port, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dport=" + port);
        command.add("-Ddata=" + folder.resolve("data"));
        command.addAll(List.of(more));
        command.add("-cp");
        // Surefire starts tests with one jar that refers to all others, and keeps the real class path here.
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        return new ProcessBuilder(command).redirectError(errors().toFile()).start();
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private static List<String> lines(Process program) throws IOException {
        try (BufferedReader output = reader(program)) {
            return output.lines().toList();
        }
    }

    private static BufferedReader reader(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
    }
}

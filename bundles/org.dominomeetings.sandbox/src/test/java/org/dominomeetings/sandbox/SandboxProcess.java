package org.dominomeetings.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sandbox in a process of its own, as a person starts it. */
final class SandboxProcess {
    private SandboxProcess() {}

    /**
     * @param folder its data go into {@code data} below, what it says to standard error into {@link #errors}
     * @param more options of the JVM, such as {@code -Dtour=only}
     */
    static Process start(Path folder, int port, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dport=" + port);
        command.add("-Ddata=" + data(folder));
        command.addAll(List.of(more));
        command.add("-cp");
        // Surefire starts tests with one jar that refers to all others, and keeps the real class path here.
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        return new ProcessBuilder(command)
                .redirectError(errors(folder).toFile())
                .start();
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    static Path errors(Path folder) {
        return folder.resolve("errors.txt");
    }

    /** Everything that it prints until it ends. */
    static List<String> lines(Process program) throws IOException {
        try (BufferedReader output = reader(program)) {
            return output.lines().toList();
        }
    }

    static BufferedReader reader(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
    }
}

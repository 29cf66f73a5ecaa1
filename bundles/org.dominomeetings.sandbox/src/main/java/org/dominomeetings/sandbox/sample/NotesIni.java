package org.dominomeetings.sandbox.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stand-in's notes.ini: what the sandbox needs is set anew on each start, what a person added stays. */
final class NotesIni {
    private NotesIni() {}

    /**
     * @param settings by name, in the order in which new ones are appended
     */
    static void set(Path file, Map<String, String> settings) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.of("[Notes]")) {
            String name = line.split("=", 2)[0].trim();
            if (settings.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
                lines.add(line);
            }
        }
        settings.forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(file, lines);
    }
}

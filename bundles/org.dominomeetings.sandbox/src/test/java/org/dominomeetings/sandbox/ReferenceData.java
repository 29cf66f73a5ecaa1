package org.dominomeetings.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Reference data beside the working copy, which a bare clone does not have; {@code -Dshared=PATH} names another place. */
public final class ReferenceData {
    private ReferenceData() {}

    /** A file of it; the test is skipped, with a sentence, where it is missing. */
    public static Path file(String name) {
        String given = System.getProperty("shared");
        Path folder = given == null ? repository().resolveSibling("shared") : Path.of(given);
        Path file = folder.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), file + " is missing, so nothing is compared with it");
        return file;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("pom.xml")) || !Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

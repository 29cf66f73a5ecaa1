package org.dominomeetings.simulators;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files that lie beside the repository, which a bare clone does not have. */
public final class ReferenceData {
    private ReferenceData() {}

    /**
     * Skips the calling test, saying why, where the file is missing.
     *
     * @param path below the folder {@code shared} beside the repository, or the one that {@code -Dshared} names
     */
    public static Path file(String path) {
        String given = System.getProperty("shared");
        Path folder = given == null ? beside() : Path.of(given);
        Path file = folder.resolve(path);
        assumeTrue(Files.isRegularFile(file), file + " is not there; -Dshared=FOLDER says where to look.");
        return file;
    }

    private static Path beside() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !(Files.exists(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("bundles")))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "The test does not run inside the repository.");
        return at.resolveSibling("shared");
    }
}

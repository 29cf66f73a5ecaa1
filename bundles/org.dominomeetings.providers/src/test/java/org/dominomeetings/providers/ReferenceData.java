package org.dominomeetings.providers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files that lie beside the repository, which a bare clone does not have. */
public final class ReferenceData {
    private ReferenceData() {}

    /** A file below that folder, or the one that {@code -Dshared} names. Skips the calling test, saying why, without it. */
    public static Path file(String path) {
        String given = System.getProperty("shared");
        Path folder = given == null ? besideTheRepository() : Path.of(given);
        Path file = folder.resolve(path);
        assumeTrue(Files.isRegularFile(file), "skipped: " + file + " is not here (-Dshared=FOLDER names its folder)");
        return file;
    }

    private static Path besideTheRepository() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !(Files.exists(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("bundles")))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "skipped: the test does not run inside the repository");
        return at.resolveSibling("shared");
    }
}

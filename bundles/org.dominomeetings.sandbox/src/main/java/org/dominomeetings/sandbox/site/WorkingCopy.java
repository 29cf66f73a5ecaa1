package org.dominomeetings.sandbox.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.SandboxStartException;

/** The working copy that the sandbox was built in, with the paths of the build's results that it starts. */
public final class WorkingCopy {
    private final Path root;

    private WorkingCopy(Path root) {
        this.root = root;
    }

    /**
     * The working copy around these classes, or else around the current folder.
     *
     * @throws SandboxStartException if there is none
     */
    public static WorkingCopy find() {
        return Stream.of(ownClasses(), Path.of("").toAbsolutePath())
                .flatMap(start -> Stream.iterate(start, folder -> folder != null, Path::getParent))
                .filter(folder ->
                        Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("bundles")))
                .findFirst()
                .map(WorkingCopy::new)
                .orElseThrow(() ->
                        new SandboxStartException("The sandbox runs inside a working copy of Domino Meetings only."));
    }

    private static Path ownClasses() {
        try {
            return Path.of(WorkingCopy.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The default data folder of a sandbox; git ignores it. */
    public Path sandboxData() {
        return root.resolve(".sandbox");
    }

    /**
     * Jar of org.eclipse.osgi.
     *
     * @throws SandboxStartException if the build knows no such version; the message lists those that it knows
     */
    public Path framework(String version) {
        List<Path> known = jars(platform().resolve("frameworks"));
        return known.stream()
                .filter(jar -> jar.getFileName().toString().equals(version + ".jar"))
                .findFirst()
                .orElseThrow(() -> new SandboxStartException("-Dequinox=" + version + " is not one of "
                        + String.join(
                                ", ",
                                known.stream()
                                        .map(jar -> jar.getFileName().toString().replaceAll("\\.jar$", ""))
                                        .toList())
                        + "."));
    }

    /**
     * The bundles that a Domino server provides: OSGi services, HTTP, the extension registry, and the stand-in, in
     * starting order.
     */
    public List<Path> platformBundles() {
        return Stream.of("bundles", "standin")
                .flatMap(folder -> jars(platform().resolve(folder)).stream())
                .toList();
    }

    /** The update site as it was built last. */
    public UpdateSite updateSite() {
        List<Path> zips = list(root.resolve("updatesite/target"), ".zip");
        if (zips.size() != 1) {
            throw new SandboxStartException("There must be one zip in updatesite/target, and there are " + zips.size()
                    + "; run mvn clean package first.");
        }
        return new UpdateSite(zips.get(0));
    }

    private Path platform() {
        return root.resolve("bundles/org.dominomeetings.sandbox/target/platform");
    }

    private static List<Path> jars(Path folder) {
        return list(folder, ".jar");
    }

    private static List<Path> list(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new SandboxStartException(folder + " is missing; run mvn package first.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

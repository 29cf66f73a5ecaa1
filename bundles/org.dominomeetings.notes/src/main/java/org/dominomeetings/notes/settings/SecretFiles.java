package org.dominomeetings.notes.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.secret.SecretsUnavailableException;

/** The folder with the key ring and the client secrets: outside every database, readable by the server's account alone. */
final class SecretFiles {
    private static final String KEY_RING = "keyring.properties";

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path folder;

    SecretFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * @param name of the file
     * @return its text without the line break at its end; empty if there is no such file
     * @throws SecretsUnavailableException if others than its owner may read or write it
     */
    Optional<String> read(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            checkRights(file);
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).trim());
        } catch (IOException e) {
            throw new SecretsUnavailableException("the file " + name + " cannot be read", e);
        }
    }

    /** A fingerprint that changes whenever a file is added, removed or written. */
    String stamp() {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder stamp = new StringBuilder();
            for (Path file : files.sorted().collect(Collectors.toList())) {
                stamp.append(file.getFileName())
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
            return stamp.toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** @throws SecretsUnavailableException if there is none, or it is not usable */
    KeyRing keyRing() {
        String text =
                read(KEY_RING).orElseThrow(() -> new SecretsUnavailableException("there is no key ring " + KEY_RING));
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new SecretsUnavailableException("the key ring cannot be read", e);
        }
        return KeyRing.of(properties);
    }

    /** Windows has no such view on a file; there the folder's own rights are the administrator's to set. */
    private static void checkRights(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> rights = EnumSet.copyOf(OF_OTHERS);
        rights.retainAll(Files.getPosixFilePermissions(file));
        if (!rights.isEmpty()) {
            throw new SecretsUnavailableException(
                    "the file " + file.getFileName() + " is open to others than its owner");
        }
    }
}

package org.dominomeetings.sandbox.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The files with secrets, which an administrator would write: a key ring of this sandbox's own, and client secrets. */
final class SampleSecrets {
    /** AES-256. */
    private static final int KEY_BYTES = 32;

    private final Path folder;

    SampleSecrets(Path folder) {
        this.folder = folder;
    }

    Path keyRing() {
        return folder.resolve("keyring.properties");
    }

    Path clientSecret(String service) {
        return folder.resolve(service + ".client-secret");
    }

    /** Makes what is not there yet. */
    void createUnlessThere(String service, String clientSecret) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(keyRing())) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Properties ring = new Properties();
            ring.setProperty("current", "sandbox");
            ring.setProperty("key.sandbox", Base64.getEncoder().encodeToString(key));
            try (Writer out = Files.newBufferedWriter(createForOwner(keyRing()))) {
                ring.store(out, null);
            }
        }
        if (!Files.exists(clientSecret(service))) {
            Files.writeString(createForOwner(clientSecret(service)), clientSecret);
        }
    }

    /** Empty, and never readable by anyone else, not even before there is something in it. */
    private static Path createForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        // Windows: files in a person's own folder are that person's.
        return Files.createFile(file);
    }
}

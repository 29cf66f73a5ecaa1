package org.dominomeetings.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSecretsTest {
    @TempDir
    private Path folder;

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "needs a file system with POSIX permissions");
        SampleSecrets secrets = new SampleSecrets(folder.resolve("secrets"));

        secrets.createUnlessThere("webex", "s3cret");

        for (Path file : new Path[] {secrets.keyRing(), secrets.clientSecret("webex")}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void twoSandboxesHaveDifferentKeysAndOneKeepsItsOwn() throws IOException {
        SampleSecrets one = new SampleSecrets(folder.resolve("one"));
        SampleSecrets other = new SampleSecrets(folder.resolve("other"));
        one.createUnlessThere("webex", "s3cret");
        other.createUnlessThere("webex", "s3cret");
        String key = keyLine(one);

        one.createUnlessThere("webex", "s3cret");

        assertThat(keyLine(one)).isEqualTo(key).isNotEqualTo(keyLine(other));
    }

    private static String keyLine(SampleSecrets secrets) throws IOException {
        return Files.readAllLines(secrets.keyRing()).stream()
                .filter(line -> line.startsWith("key.sandbox="))
                .findFirst()
                .orElseThrow();
    }
}

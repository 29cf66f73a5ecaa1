package org.dominomeetings.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The data folder of a sandbox, locked for one sandbox at a time.
 *
 * <p>{@code domino/} is the stand-in's data folder, {@code simulators/} what the meeting services remember, {@code
 * secrets/} the key ring and client secrets, {@code logs/} every log, {@code framework/} what Equinox keeps while it
 * runs.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * @throws SandboxStartException if another sandbox runs on it, or it cannot be written
     */
    static DataFolder open(Path root) {
        FileChannel lockFile = null;
        try {
            Files.createDirectories(root.resolve("logs"));
            lockFile = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock != null) {
                delete(root.resolve("framework"));
                return new DataFolder(root, lockFile);
            }
            lockFile.close();
        } catch (OverlappingFileLockException heldByThisProcess) {
            closeQuietly(lockFile);
        } catch (IOException unwritable) {
            throw new SandboxStartException(
                    "The data folder " + root + " cannot be written; choose another with -Ddata=FOLDER.");
        }
        throw new SandboxStartException(
                "Another sandbox is running on " + root + "; stop it, or choose another folder with -Ddata=FOLDER.");
    }

    /** Equinox starts from nothing each time, so plugins of an older build have no business there. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException irrelevant) {
            // Nothing was written to it.
        }
    }

    Path domino() {
        return root.resolve("domino");
    }

    Path simulators() {
        return root.resolve("simulators");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path framework() {
        return root.resolve("framework");
    }

    /** Releases the lock. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}

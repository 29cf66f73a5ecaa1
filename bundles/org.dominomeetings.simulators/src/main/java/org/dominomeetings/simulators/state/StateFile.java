package org.dominomeetings.simulators.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.dominomeetings.simulators.http.Json;

/** The file with one service's persistent state: JSON, replaced atomically. */
public final class StateFile {
    private final Path file;

    /** @param file null for state that ends with the process */
    public StateFile(Path file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException where the file holds no state of ours; names the file */
    public Optional<ObjectNode> read() {
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** @return whether there is a file at all */
    public boolean isKept() {
        return file != null;
    }

    /** Replaces the file's content; not to be called where none is kept. */
    public void write(ObjectNode state) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(next, Json.text(state));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

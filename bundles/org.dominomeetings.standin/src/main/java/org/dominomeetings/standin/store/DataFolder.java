package org.dominomeetings.standin.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A server's data folder: notes.ini and the databases, each opened once. Safe for many threads. */
public final class DataFolder {
    private final Path data;
    private final Map<String, NsfFolder> open = new HashMap<>();

    public DataFolder(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    public Path path() {
        return data;
    }

    /**
     * A database by its path, with slashes or backslashes; empty where there is none or the path leads out of the data
     * folder.
     */
    public synchronized Optional<NsfFolder> database(String path) {
        String normal = path.replace('\\', '/').replaceFirst("^/+", "");
        Path folder = data.resolve(normal).normalize();
        if (normal.isEmpty() || !folder.startsWith(data) || !NsfFolder.isDatabase(folder)) {
            return Optional.empty();
        }
        String key = data.relativize(folder).toString().replace('\\', '/');
        return Optional.of(open.computeIfAbsent(key, name -> NsfFolder.open(data, name)));
    }

    /** The first database, in the order of paths, that has a replica id. */
    public Optional<NsfFolder> byReplicaId(String replicaId) {
        String wanted = DatabaseInfo.normalReplicaId(replicaId);
        return all().stream()
                .filter(database -> database.info().replicaId().equals(wanted))
                .findFirst();
    }

    /** All databases in the order of their paths. */
    public List<NsfFolder> all() {
        List<String> paths = new ArrayList<>();
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.walk(data)) {
            folders.filter(NsfFolder::isDatabase)
                    .map(folder -> data.relativize(folder).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(paths::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths.stream().flatMap(path -> database(path).stream()).toList();
    }

    /** Reads every database from disk again, as a restarted server does; one whose folder is gone is forgotten. */
    public synchronized void readAgain() {
        open.entrySet().removeIf(database -> !NsfFolder.isDatabase(data.resolve(database.getKey())));
        open.values().forEach(NsfFolder::readAgain);
    }

    /** A variable of notes.ini, read anew each time; names without regard to case. */
    public Optional<String> iniVariable(String name) {
        Path ini = data.resolve("notes.ini");
        if (!Files.isRegularFile(ini)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(ini).stream()
                    .map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2 && pair[0].trim().equalsIgnoreCase(name))
                    .map(pair -> pair[1].trim())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

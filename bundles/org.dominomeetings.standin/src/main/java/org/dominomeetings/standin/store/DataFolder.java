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
     * folder: by a drive, two dots or a symbolic link.
     */
    public synchronized Optional<NsfFolder> database(String path) {
        Optional<Path> inside = inside(path);
        if (inside.isEmpty() || !NsfFolder.isDatabase(inside.get())) {
            return Optional.empty();
        }
        Path folder = inside.get();
        String key = data.relativize(folder).toString().replace('\\', '/');
        return Optional.of(open.computeIfAbsent(key, name -> NsfFolder.open(data, name)));
    }

    /**
     * Creates an empty database.
     *
     * @throws IllegalArgumentException where the path leads out of the data folder
     * @throws IllegalStateException where there is one already
     */
    public synchronized NsfFolder create(String path, DatabaseInfo info) {
        Path folder = inside(path)
                .orElseThrow(() -> new IllegalArgumentException("a path that leads out of the data folder: " + path));
        return NsfFolder.create(data, data.relativize(folder).toString().replace('\\', '/'), info);
    }

    /** The folder of a path; empty where that leads out of the data folder, or is no path at all. */
    private Optional<Path> inside(String path) {
        // What begins with a slash is below the data folder, too, as a path of a URL is.
        String normal = path.replace('\\', '/').replaceFirst("^/+", "");
        if (normal.isEmpty() || normal.matches("[A-Za-z]:.*") || normal.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Path folder = data.resolve(normal).normalize();
        return folder.startsWith(data) && !folder.equals(data) && !leavesByLink(folder)
                ? Optional.of(folder)
                : Optional.empty();
    }

    /** Whether what is there of a path really lies elsewhere. */
    private boolean leavesByLink(Path folder) {
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return !there.toRealPath().startsWith(data.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

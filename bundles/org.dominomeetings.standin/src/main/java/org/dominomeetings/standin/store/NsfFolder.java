package org.dominomeetings.standin.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dominomeetings.standin.dxl.DxlDocument;

/**
 * One database: a folder {@code name.nsf} with {@code database.xml} and one DXL file for each document, named by its
 * universal id. All documents are in memory; each write goes to a temporary file that is then moved into place, so
 * that a crash leaves either the old or the new one.
 *
 * <p>Safe for many threads: a note is compared and written under one lock, as Domino does on one server.
 */
public final class NsfFolder {
    private static final String DATABASE = "database.xml";
    private static final String SUFFIX = ".dxl";
    private static final String SOFT_SUFFIX = ".softdeleted";

    private final Path folder;
    private final String path;
    private final Map<String, Note> notes = new TreeMap<>();
    private final SoftDeletions softDeletions = new SoftDeletions();
    private DatabaseInfo info;
    private long changes;

    private NsfFolder(Path folder, String path, DatabaseInfo info) {
        this.folder = folder;
        this.path = path;
        this.info = info;
    }

    /** Whether a folder is a database. */
    public static boolean isDatabase(Path folder) {
        return Files.isRegularFile(folder.resolve(DATABASE));
    }

    /**
     * Opens what is there, including documents that were dropped in.
     *
     * @param data the server's data folder
     * @param path the database below it, with slashes
     * @throws IllegalArgumentException where a file is no DXL; the message names it
     */
    public static NsfFolder open(Path data, String path) {
        Path folder = data.resolve(path);
        NsfFolder database = new NsfFolder(folder, path, DatabaseInfo.read(read(folder.resolve(DATABASE))));
        database.readAgain();
        return database;
    }

    /**
     * Forgets what is in memory and reads the folder.
     *
     * @throws IllegalArgumentException where a file is no DXL; the message names it
     */
    public synchronized void readAgain() {
        info = DatabaseInfo.read(read(folder.resolve(DATABASE)));
        notes.clear();
        softDeletions.clear();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(SUFFIX)) {
                    Note note = load(file, SUFFIX);
                    notes.put(note.unid(), note);
                } else if (file.toString().endsWith(SOFT_SUFFIX)) {
                    softDeletions.add(load(file, SOFT_SUFFIX));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changes++;
    }

    /** Creates an empty database. @throws IllegalStateException where one is there already */
    public static NsfFolder create(Path data, String path, DatabaseInfo info) {
        Path folder = data.resolve(path);
        if (isDatabase(folder)) {
            throw new IllegalStateException("there is a database at " + folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        NsfFolder database = new NsfFolder(folder, path, info);
        database.write(DATABASE, info.write());
        return database;
    }

    /** The path below the data folder, with slashes. */
    public String path() {
        return path;
    }

    public synchronized DatabaseInfo info() {
        return info;
    }

    public synchronized void changeInfo(DatabaseInfo changed) {
        write(DATABASE, changed.write());
        info = changed;
        changes++;
    }

    /** The note or deletion stub of a universal id, or null. */
    public synchronized Note find(String unid) {
        return notes.get(Unid.normal(unid));
    }

    /** The profile document of a name, without a key, or null. */
    public synchronized Note profile(String name) {
        return notes.values().stream()
                .filter(note -> note.text("$Name").equals(Note.nameOfProfile(name)))
                .findFirst()
                .orElse(null);
    }

    /** All documents, without stubs and profiles, in the order of their creation and then of their universal id. */
    public synchronized List<Note> documents() {
        List<Note> documents = new ArrayList<>(notes.values());
        documents.removeIf(note -> note.deleted() || note.isProfile());
        documents.sort((a, b) -> a.created().compareTo(b.created()));
        return documents;
    }

    /** All notes, deletion stubs among them, in the order of their universal ids. */
    public synchronized List<Note> notes() {
        return List.copyOf(notes.values());
    }

    /** Takes a note away without leaving a stub, as purging does with stubs. */
    public synchronized void purge(String unid) {
        Note purged = notes.remove(Unid.normal(unid));
        if (purged != null) {
            delete(purged.unid() + SUFFIX);
            changes++;
        }
    }

    /**
     * Takes a document away so that it can be brought back, and leaves no stub yet.
     *
     * @param expected what the caller had read
     * @return whether it still was that
     */
    public synchronized boolean removeSoftly(Note expected, Instant when) {
        Note stored = notes.get(expected.unid());
        if (stored == null || stored.deleted() || stored.sequence() != expected.sequence()) {
            return false;
        }
        Note removed = new Note(
                stored.unid(), stored.sequence(), stored.created(), when, false, stored.prolog(), stored.items());
        write(removed.unid() + SOFT_SUFFIX, DxlDocument.write(removed));
        softDeletions.add(removed);
        purge(removed.unid());
        return true;
    }

    /**
     * A document that was removed softly, or null. Once its hours are over, a stub takes its place.
     *
     * @param now the server's time
     */
    public synchronized Note findSoftDeleted(String unid, Instant now) {
        Note removed = softDeletions.find(Unid.normal(unid));
        if (removed == null || !SoftDeletions.isOver(removed, info.options().softDeletionHours(), now)) {
            return removed;
        }
        put(new Note(removed.unid(), removed.sequence() + 1, removed.created(), now, true, List.of(), List.of()));
        softDeletions.remove(removed.unid());
        delete(removed.unid() + SOFT_SUFFIX);
        return null;
    }

    /** Whether the summary of a note is within the limits of this database. */
    public synchronized boolean hasRoomFor(Note note) {
        return SummaryLimits.of(info.options()).allow(note);
    }

    /** The path of a file of this database that is no document, such as a design element. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Grows with every write; equal numbers mean that nothing changed between. */
    public synchronized long changes() {
        return changes;
    }

    /** Writes a note whatever is stored under its universal id. */
    public synchronized void put(Note note) {
        write(note.unid() + SUFFIX, DxlDocument.write(note));
        notes.put(note.unid(), note);
        changes++;
    }

    /**
     * Writes a note only where the stored one still is the expected one: compare and set.
     *
     * @param expected what the writer had read; null where nothing may be stored under that universal id
     * @return whether it was written
     */
    public synchronized boolean putIfUnchanged(Note expected, Note note) {
        Note stored = notes.get(note.unid());
        boolean unchanged = expected == null
                ? stored == null && !softDeletions.contains(note.unid())
                : stored != null && stored.sequence() == expected.sequence() && stored.deleted() == expected.deleted();
        if (unchanged) {
            put(note);
        }
        return unchanged;
    }

    private static Note load(Path file, String suffix) {
        String name = file.getFileName().toString();
        String unid = name.substring(0, name.length() - suffix.length());
        try {
            return DxlDocument.read(read(file), unid);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        Path file = folder.resolve(name);
        Path temporary = folder.resolve(name + ".tmp");
        try {
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + " is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

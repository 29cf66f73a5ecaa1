package org.dominomeetings.tests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dominomeetings.standin.dxl.DxlDocument;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.tests.support.InstalledPlugin.Server;

/**
 * Records and accounts of {@code meetings.nsf} as they lie on disk, each looked through once for what it is: asking the
 * control API for all documents, for each of hundreds of cells, would take minutes.
 */
final class StoredRecords {
    private final Path folder;
    private final Set<Path> seen = new HashSet<>();
    private final Map<String, Path> files = new HashMap<>();

    StoredRecords(Server server) {
        this.folder = server.data().resolve("domino").resolve("meetings.nsf");
    }

    /** What the ledger has of an entry; empty if it has nothing. */
    Optional<Note> record(String entry) {
        return find("MeetingRecord " + entry);
    }

    /** A person's account at a service; empty if he never had one. */
    Optional<Note> account(String person, String service) {
        return find("MeetingAccount " + person + " " + service);
    }

    private Optional<Note> find(String what) {
        if (!files.containsKey(what)) {
            look();
        }
        return Optional.ofNullable(files.get(what)).map(StoredRecords::read);
    }

    private void look() {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> unknown = all.filter(file -> file.toString().endsWith(".dxl"))
                    .filter(seen::add)
                    .toList();
            unknown.forEach(file -> files.put(what(read(file)), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String what(Note note) {
        String form = note.text("Form");
        return form.equals("MeetingRecord")
                ? form + " " + note.text("Entry")
                : form + " " + note.text("Person") + " " + note.text("Service");
    }

    private static Note read(Path file) {
        try {
            return DxlDocument.read(
                    Files.readString(file), file.getFileName().toString().substring(0, 32));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

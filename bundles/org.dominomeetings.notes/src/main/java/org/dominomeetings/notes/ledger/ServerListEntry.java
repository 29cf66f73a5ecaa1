package org.dominomeetings.notes.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One server's entry in the list of servers of a ledger. Immutable. */
final class ServerListEntry {
    private final String name;
    private final String keyId;
    private final Instant joined;
    private final Instant seen;

    ServerListEntry(String name, String keyId, Instant joined, Instant seen) {
        this.name = name;
        this.keyId = keyId;
        this.joined = joined;
        this.seen = seen;
    }

    String name() {
        return name;
    }

    /** The id of the key that the server encrypts with; empty if it has none. */
    String keyId() {
        return keyId;
    }

    Instant joined() {
        return joined;
    }

    Instant seen() {
        return seen;
    }

    /** The entries as item values, with bars between the fields; neither a server's name nor a key id holds a bar. */
    static List<String> format(Collection<ServerListEntry> lines) {
        List<String> written = new ArrayList<>();
        lines.forEach(line -> written.add(line.name + "|" + line.keyId + "|" + line.joined + "|" + line.seen));
        return written;
    }

    /** Parses the entries that can be read; a newer version may add fields at the end of each. */
    static List<ServerListEntry> parse(Collection<?> values) {
        List<ServerListEntry> lines = new ArrayList<>();
        for (Object value : values) {
            parse(String.valueOf(value)).ifPresent(lines::add);
        }
        return lines;
    }

    /** The values that cannot be parsed, unchanged. */
    static List<String> unreadable(Collection<?> values) {
        List<String> lines = new ArrayList<>();
        for (Object value : values) {
            if (!String.valueOf(value).isEmpty()
                    && !parse(String.valueOf(value)).isPresent()) {
                lines.add(String.valueOf(value));
            }
        }
        return lines;
    }

    private static Optional<ServerListEntry> parse(String value) {
        String[] parts = value.split("\\|", -1);
        try {
            return Optional.of(
                    new ServerListEntry(parts[0], parts[1], Instant.parse(parts[2]), Instant.parse(parts[3])));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException notAsStored) {
            return Optional.empty();
        }
    }
}

package org.dominomeetings.core.model;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.core.entry.EntryId;

/** Jane's entries in all replicas of her mail file, and what people do to them without the product. */
final class ReplicatedCalendar {
    /** Saved on the laptop, and on no server before it replicates; entries before it are everywhere. */
    static final int UNREPLICATED = 2;

    /** Somebody else chairs it. */
    static final int INVITATION = 3;

    /** What somebody pastes comes to be under this number. */
    static final int COPY = 4;

    private static final Instant START = Instant.parse("2026-03-10T10:00:00Z");
    private static final Duration LENGTH = Duration.ofHours(1);

    private final Map<ReplicaLocation, MailFileReplica> replicas = new EnumMap<>(ReplicaLocation.class);
    private final MailFileReplica.Marks marks = new MailFileReplica.Marks();

    ReplicatedCalendar() {
        for (ReplicaLocation place : ReplicaLocation.values()) {
            replicas.put(place, new MailFileReplica(marks));
        }
        for (int entry = 0; entry < COPY; entry++) {
            at(entry == UNREPLICATED ? ReplicaLocation.LAPTOP : ReplicaLocation.OFFICE)
                    .save(unid(entry), items(entry));
        }
        for (ReplicaLocation place : ReplicaLocation.values()) {
            at(ReplicaLocation.OFFICE).replicateTo(at(place));
        }
    }

    private static Map<String, List<String>> items(int entry) {
        Map<String, List<String>> items = new TreeMap<>(times(START));
        items.put("Form", List.of("Appointment"));
        items.put("Subject", List.of("Entry " + entry));
        items.put("Zone", List.of("Europe/Berlin"));
        items.put("Body", List.of("Agenda " + entry));
        List<String> location = entry == 0 ? List.of() : entry == 1 ? List.of("Room 1") : List.of("Room 2", "a, b;\nc");
        items.put("Location", location);
        items.put("TypedLocation", location);
        if (entry == INVITATION) {
            items.put("NotTheChair", List.of("1"));
        }
        return items;
    }

    private static Map<String, List<String>> times(Instant start) {
        return Map.of(
                "StartDateTime", List.of(start.toString()),
                "EndDateTime", List.of(start.plus(LENGTH).toString()));
    }

    static String unid(int entry) {
        return "000000000000000000000000000000A" + entry;
    }

    EntryId key(int entry) {
        return at(ReplicaLocation.OFFICE).entries().key(unid(entry));
    }

    MailFileReplica at(ReplicaLocation place) {
        return replicas.get(place);
    }

    boolean has(int entry, ReplicaLocation place) {
        return at(place).has(unid(entry));
    }

    /** The first value of an item, empty where there is none. */
    String text(int entry, ReplicaLocation place, String item) {
        return at(place).text(unid(entry), item);
    }

    void typeLocation(ModelAction.TypeLocation typed) {
        if (has(typed.entry(), typed.at())) {
            at(typed.at()).typeIntoLocation(unid(typed.entry()), typed.text());
        }
    }

    void typeSubject(ModelAction.TypeSubject typed) {
        save(typed.entry(), typed.at(), Map.of("Subject", List.of("S" + typed.text())));
    }

    void move(ModelAction.Move move) {
        save(move.entry(), move.at(), times(START.plus(Duration.ofHours(move.hours()))));
    }

    private void save(int entry, ReplicaLocation place, Map<String, List<String>> items) {
        if (has(entry, place)) {
            at(place).save(unid(entry), items);
        }
    }

    /**
     * Of an entry that never came to a server, no stub comes there either. Of an invitation that is gone from the server, a
     * device that still has it cannot say that it is one.
     */
    void remove(ModelAction.Remove remove) {
        if (has(remove.entry(), remove.at())
                && has(remove.entry(), ReplicaLocation.OFFICE)
                && remove.entry() != INVITATION) {
            at(remove.at()).delete(unid(remove.entry()));
        }
    }

    boolean isDeleted(int entry) {
        return at(ReplicaLocation.OFFICE).hasStub(unid(entry));
    }

    boolean wasInConflict(int entry) {
        return marks.wasInConflict(unid(entry));
    }

    /** One copy is enough. */
    void paste(ModelAction.Paste paste) {
        boolean pasted =
                replicas.values().stream().anyMatch(replica -> replica.has(unid(COPY)) || replica.hasStub(unid(COPY)));
        if (!pasted && has(paste.entry(), paste.at()) && paste.entry() != INVITATION) {
            at(paste.at()).paste(unid(paste.entry()), unid(COPY));
        }
    }

    void replicate(ModelAction.Replicate replicate) {
        at(replicate.from()).replicateTo(at(replicate.to()));
    }

    /** Until no replica knows anything that another does not. */
    void replicateAll() {
        for (int round = 0; round < ReplicaLocation.values().length; round++) {
            at(ReplicaLocation.LAPTOP).replicateTo(at(ReplicaLocation.OFFICE));
            at(ReplicaLocation.TABLET).replicateTo(at(ReplicaLocation.BRANCH));
            at(ReplicaLocation.OFFICE).replicateTo(at(ReplicaLocation.BRANCH));
            at(ReplicaLocation.BRANCH).replicateTo(at(ReplicaLocation.OFFICE));
            at(ReplicaLocation.OFFICE).replicateTo(at(ReplicaLocation.LAPTOP));
            at(ReplicaLocation.BRANCH).replicateTo(at(ReplicaLocation.TABLET));
        }
    }
}

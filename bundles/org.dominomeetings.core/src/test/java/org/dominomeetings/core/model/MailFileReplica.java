package org.dominomeetings.core.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dominomeetings.core.entry.InMemoryEntryStore;

/**
 * A replica of Jane's mail file. Each save leaves its mark in the document, by which replication tells a later version from
 * one that somebody else made at the same time. Beside the items of Notes, a document carries what was typed into it as it
 * was typed, which nothing but typing touches.
 */
final class MailFileReplica {
    private static final String SAVES = "Saves";
    private static final String TYPED_LOCATION = "TypedLocation";
    private static final String LOCATION = "Location";

    private final InMemoryEntryStore entries = new InMemoryEntryStore();
    private final Set<String> unids = new LinkedHashSet<>();

    /** The saves of the documents that were deleted, by UNID; a deletion is one, too. */
    private final Map<String, List<String>> stubs = new LinkedHashMap<>();

    private final Marks marks;

    /** What all replicas share. */
    static final class Marks {
        private final Set<String> conflicts = new HashSet<>();
        private int last;

        /** No number twice in the whole company. */
        String next() {
            return Integer.toString(++last);
        }

        /** Whether two versions of the document ever met of which neither was made of the other. */
        boolean wasInConflict(String unid) {
            return conflicts.contains(unid);
        }
    }

    MailFileReplica(Marks marks) {
        this.marks = marks;
    }

    InMemoryEntryStore entries() {
        return entries;
    }

    boolean has(String unid) {
        return unids.contains(unid);
    }

    boolean hasStub(String unid) {
        return stubs.containsKey(unid);
    }

    /** Somebody deletes the document. */
    void delete(String unid) {
        List<String> saves = saves(unid);
        saves.add(marks.next());
        leaveStub(unid, saves);
    }

    private void leaveStub(String unid, List<String> saves) {
        unids.remove(unid);
        entries.remove(unid);
        stubs.put(unid, saves);
    }

    /** The marks of all saves that this version is made of. */
    private List<String> saves(String unid) {
        return new ArrayList<>(hasStub(unid) ? stubs.get(unid) : items(unid).getOrDefault(SAVES, List.of()));
    }

    Map<String, List<String>> items(String unid) {
        return entries.items(unid);
    }

    /** The first value of an item, empty where there is none. */
    String text(String unid, String item) {
        List<String> values = has(unid) ? items(unid).get(item) : null;
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** Somebody saves the document with these items; an item without values is taken off. */
    void save(String unid, Map<String, List<String>> items) {
        unids.add(unid);
        items.forEach((name, values) -> entries.set(unid, name, values.toArray(new String[0])));
        saved(unid);
    }

    /** Notes that the document was saved, by whomever. */
    void saved(String unid) {
        List<String> saves = saves(unid);
        saves.add(marks.next());
        entries.set(unid, SAVES, saves.toArray(new String[0]));
    }

    /** Types text before whatever stands in the Location, as one does who knows nothing of our lines. */
    void typeIntoLocation(String unid, String text) {
        Map<String, List<String>> items = items(unid);
        save(
                unid,
                Map.of(
                        LOCATION, before(text, items.getOrDefault(LOCATION, List.of())),
                        TYPED_LOCATION, before(text, items.getOrDefault(TYPED_LOCATION, List.of()))));
    }

    private static List<String> before(String text, List<String> values) {
        List<String> typed = new ArrayList<>(values.isEmpty() ? List.of("") : values);
        typed.set(0, text + typed.get(0));
        return typed;
    }

    /** What people typed into the Location. */
    List<String> typedLocation(String unid) {
        return items(unid).getOrDefault(TYPED_LOCATION, List.of());
    }

    /** What is in the Location. */
    List<String> location(String unid) {
        return items(unid).getOrDefault(LOCATION, List.of());
    }

    /** A copy of a document under another UNID, with everything that is in it. */
    void paste(String unid, String copy) {
        Map<String, List<String>> items = items(unid);
        items.remove(SAVES);
        save(copy, items);
    }

    /** Brings what is newer here to another replica. */
    void replicateTo(MailFileReplica other) {
        List.copyOf(unids).forEach(unid -> replicateTo(other, unid));
        List.copyOf(stubs.keySet()).forEach(unid -> replicateTo(other, unid));
    }

    /**
     * Of two versions that were made at the same time, the one that was saved more often wins, else the one that was saved
     * last (HCL Domino Administrator help, Replication or save conflicts). The other becomes a document of its own, which
     * nobody here looks at again. A deletion counts as a save.
     */
    private void replicateTo(MailFileReplica other, String unid) {
        List<String> here = saves(unid);
        List<String> there = other.saves(unid);
        if (there.containsAll(here)) {
            return;
        }
        boolean follows = here.containsAll(there);
        if (!follows) {
            marks.conflicts.add(unid);
        }
        Set<String> all = new LinkedHashSet<>(there);
        all.addAll(here);
        boolean deletion = follows || isMore(here, there) ? hasStub(unid) : other.hasStub(unid);
        if (deletion) {
            other.leaveStub(unid, new ArrayList<>(all));
            return;
        }
        if (follows || isMore(here, there)) {
            other.take(unid, items(unid));
        }
        other.entries.set(unid, SAVES, all.toArray(new String[0]));
    }

    private static boolean isMore(List<String> here, List<String> there) {
        return here.size() != there.size() ? here.size() > there.size() : last(here) > last(there);
    }

    private static int last(List<String> saves) {
        return saves.stream().mapToInt(Integer::parseInt).max().orElse(0);
    }

    private void take(String unid, Map<String, List<String>> items) {
        Map<String, List<String>> all = new TreeMap<>(has(unid) ? items(unid) : Map.of());
        all.replaceAll((name, values) -> List.of());
        all.putAll(items);
        unids.add(unid);
        stubs.remove(unid);
        all.forEach((name, values) -> entries.set(unid, name, values.toArray(new String[0])));
    }
}

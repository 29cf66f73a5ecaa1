package org.dominomeetings.core.entry;

import java.util.HashSet;
import java.util.Set;

/** What the server sees of a mail file in memory: what is saved there, and the stubs that a test leaves. */
public final class InMemoryServerEntryStore implements ServerEntryStore {
    private final InMemoryEntryStore entries;
    private final Set<String> stubs = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private int looks;
    private RuntimeException broken;

    public InMemoryServerEntryStore(InMemoryEntryStore entries) {
        this.entries = entries;
    }

    /** The entry is deleted from now on, or again there. */
    public void deleted(String unid, boolean value) {
        move(stubs, unid, value);
    }

    /** The entry is not here from now on, or again there. */
    public void absent(String unid, boolean value) {
        move(absent, unid, value);
    }

    /** The mail file is not here from now on, or again there. */
    public void elsewhere(String unid, boolean value) {
        move(elsewhere, unid, value);
    }

    private static void move(Set<String> where, String unid, boolean value) {
        if (value) {
            where.add(unid);
        } else {
            where.remove(unid);
        }
    }

    /** The next look throws what it should not. */
    public void breakNext(RuntimeException thrown) {
        broken = thrown;
    }

    /** How often it was asked whether an entry is there. */
    public int looks() {
        return looks;
    }

    @Override
    public Presence presence(EntryId key) {
        looks++;
        if (broken != null) {
            RuntimeException thrown = broken;
            broken = null;
            throw thrown;
        }
        if (stubs.contains(key.unid())) {
            return Presence.DELETED;
        }
        if (elsewhere.contains(key.unid())) {
            return Presence.ELSEWHERE;
        }
        return absent.contains(key.unid()) ? Presence.ABSENT : Presence.SAVED;
    }

    @Override
    public EntryDocument saved(EntryId key) {
        return entries.saved(key.unid());
    }
}

package org.dominomeetings.standin.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lotus.domino.Item;

/**
 * The item in which a document keeps when its earlier versions were saved, by which the replicator tells a later
 * version from another one.
 *
 * @see "HCL Domino Administrator help, Replication or save conflicts"
 */
public final class Revisions {
    private static final String ITEM = "$Revisions";

    /** What Notes keeps unless a database property says otherwise: "Limit entries in $Revisions fields". */
    private static final int MOST = 500;

    private Revisions() {}

    /** The next version of a stored note, with that one at the end of its history. */
    public static Note after(Note stored, Note next) {
        List<Object> history =
                new ArrayList<>(stored.item(ITEM).map(NoteItem::values).orElse(List.of()));
        history.add(NotesTime.of(stored.modified(), ZoneOffset.UTC));
        List<Object> kept = history.subList(Math.max(0, history.size() - MOST), history.size());
        return next.with(NoteItem.of(ITEM, Item.DATETIMES, kept));
    }

    /** A note without the history of the one that it was made from. */
    public static Note none(Note note) {
        return note.withItems(
                note.items().stream().filter(item -> !item.isNamed(ITEM)).toList());
    }

    /** Whether one note is an earlier version of another. */
    public static boolean leadFrom(Note earlier, Note later) {
        Instant saved = hundredth(earlier.modified());
        return later.item(ITEM).stream()
                .flatMap(item -> item.values().stream())
                .anyMatch(time -> ((NotesTime) time).instant(ZoneOffset.UTC).equals(saved));
    }

    /** A moment as precisely as Notes keeps it. */
    public static Instant hundredth(Instant moment) {
        return moment.minusNanos(moment.getNano() % 10_000_000);
    }
}

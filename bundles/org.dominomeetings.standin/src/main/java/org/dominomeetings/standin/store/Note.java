package org.dominomeetings.standin.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.standin.dxl.Xml;

/**
 * A document as it is stored, or the stub that a deleted one leaves; it never changes, each save makes another.
 *
 * @param unid 32 hexadecimal digits, upper case
 * @param sequence how often it was saved; 1 for the first time. Two writers are told apart by it
 * @param created when it was created
 * @param modified when it was saved last, or deleted
 * @param deleted whether this is a deletion stub, which has no items
 * @param prolog what DXL has before the items and the stand-in does not use, kept as it came
 * @param items in their order
 */
public record Note(
        String unid,
        int sequence,
        Instant created,
        Instant modified,
        boolean deleted,
        List<Xml> prolog,
        List<NoteItem> items) {

    /** The item that makes a note a response; its value is the parent's universal id. */
    public static final String PARENT = "$REF";

    /** The item that marks a save or replication conflict. */
    public static final String CONFLICT = "$Conflict";

    /** What the item {@code $Name} of a profile document begins with. */
    private static final String PROFILE = "$profile_";

    public Note {
        unid = Unid.normal(unid);
        prolog = List.copyOf(prolog);
        items = List.copyOf(items);
    }

    /**
     * The item {@code $Name} of a profile document without a key: the length of the profile's name in three digits, then the
     * name.
     */
    public static String nameOfProfile(String profile) {
        return String.format("%s%03d%s_", PROFILE, profile.length(), profile.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a profile document, which stands in no collection and no view. */
    public boolean isProfile() {
        return text("$Name").startsWith(PROFILE);
    }

    /** The first item of a name, as Notes reads it where several have it. */
    public Optional<NoteItem> item(String name) {
        return items.stream().filter(item -> item.isNamed(name)).findFirst();
    }

    /** The first text of an item, or an empty one. */
    public String text(String name) {
        return item(name).flatMap(item -> item.texts().stream().findFirst()).orElse("");
    }

    /** This note with one item in place of all of its name, where the first of them was. */
    public Note with(NoteItem item) {
        int place = item(item.name()).map(items::indexOf).orElse(items.size());
        List<NoteItem> changed = new ArrayList<>(items);
        changed.removeIf(old -> old.isNamed(item.name()));
        changed.add(Math.min(place, changed.size()), item);
        return withItems(changed);
    }

    public Note withItems(List<NoteItem> changed) {
        return new Note(unid, sequence, created, modified, deleted, prolog, changed);
    }
}

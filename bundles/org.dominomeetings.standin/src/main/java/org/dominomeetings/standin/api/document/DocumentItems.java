package org.dominomeetings.standin.api.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lotus.domino.Item;
import org.dominomeetings.standin.dxl.RichText;
import org.dominomeetings.standin.mime.MimeAsText;
import org.dominomeetings.standin.mime.MimeEntity;
import org.dominomeetings.standin.store.NoteItem;

/** The items of an open document in their order, as they are in memory. */
final class DocumentItems {
    private final List<ItemSlot> slots = new ArrayList<>();

    /** @param convertMime whether a MIME body becomes rich text now, which is what is stored from then on */
    DocumentItems(List<NoteItem> items, boolean convertMime) {
        (convertMime ? converted(items) : items).forEach(item -> slots.add(new ItemSlot(item)));
    }

    Optional<ItemSlot> slot(String name) {
        return slots.stream().filter(slot -> slot.isNamed(name)).findFirst();
    }

    /** The first of a name. */
    Optional<NoteItem> find(String name) {
        return slot(name).map(ItemSlot::item);
    }

    List<ItemSlot> slots() {
        return List.copyOf(slots);
    }

    List<NoteItem> values() {
        return slots.stream().map(ItemSlot::item).toList();
    }

    /** Puts an item where the first of its name was, in place of all of them. */
    void replace(ItemSlot slot) {
        String name = slot.item().name();
        int place = 0;
        while (place < slots.size() && !slots.get(place).isNamed(name)) {
            place++;
        }
        removeAll(name);
        slots.add(Math.min(place, slots.size()), slot);
    }

    /** Puts an item after all others, whatever their names. */
    void append(ItemSlot slot) {
        slots.add(slot);
    }

    void removeAll(String name) {
        slots.removeIf(slot -> slot.isNamed(name));
    }

    void remove(ItemSlot slot) {
        slots.remove(slot);
    }

    /** Takes over what saving added, and leaves the places of all other items, to which Item objects may point. */
    void adopt(List<NoteItem> stored) {
        for (NoteItem item : stored) {
            if (slots.stream().noneMatch(slot -> slot.item().equals(item))) {
                replace(new ItemSlot(item));
            }
        }
    }

    private static List<NoteItem> converted(List<NoteItem> items) {
        List<NoteItem> converted = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NoteItem item : items) {
            if (item.type() != Item.MIME_PART) {
                converted.add(item);
            } else if (names.add(item.name().toLowerCase(Locale.ROOT))) {
                String text = MimeAsText.of(MimeEntity.of(items, item.name()));
                converted.add(new NoteItem(
                        item.name(), Item.RICHTEXT, false, List.of(), item.flags(), RichText.of(text.split("\n"))));
            }
        }
        return converted;
    }
}

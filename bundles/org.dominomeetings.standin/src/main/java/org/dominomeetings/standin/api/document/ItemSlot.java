package org.dominomeetings.standin.api.document;

import org.dominomeetings.standin.store.NoteItem;

/** The place of one item in an open document. Two equal items are two places, and an Item object means one of them. */
final class ItemSlot {
    private NoteItem item;

    ItemSlot(NoteItem item) {
        this.item = item;
    }

    NoteItem item() {
        return item;
    }

    void change(NoteItem changed) {
        item = changed;
    }

    boolean isNamed(String name) {
        return item.isNamed(name);
    }
}

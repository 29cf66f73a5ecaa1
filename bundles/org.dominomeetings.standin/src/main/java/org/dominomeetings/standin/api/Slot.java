package org.dominomeetings.standin.api;

import org.dominomeetings.standin.store.NoteItem;

/** The place of one item in an open document. Two equal items are two places, and an Item object means one of them. */
final class Slot {
    private NoteItem item;

    Slot(NoteItem item) {
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

package org.dominomeetings.notes;

import java.util.Collection;
import java.util.Vector;
import lotus.domino.Document;
import lotus.domino.NotesException;

/** Sets items on a document and keeps the handles that this hands out. */
final class Items {
    private final Document document;
    private final Handles handles;

    Items(Document document, Handles handles) {
        this.document = document;
        this.handles = handles;
    }

    void text(String name, String value) throws NotesException {
        handles.keep(document.replaceItemValue(name, value));
    }

    /** A name that the Administration Process changes when the person is renamed; nothing is found by it. */
    void names(String name, String value) throws NotesException {
        handles.keep(document.replaceItemValue(name, value)).setNames(true);
    }

    void list(String name, Collection<String> values) throws NotesException {
        handles.keep(document.replaceItemValue(name, new Vector<>(values)));
    }

    void number(String name, int value) throws NotesException {
        handles.keep(document.replaceItemValue(name, value));
    }
}

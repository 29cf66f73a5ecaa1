package org.dominomeetings.notes.database;

import java.util.Collection;
import java.util.Vector;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.notes.session.Recycler;

/** Sets items on a document and has the {@link Recycler} recycle the Item objects that this creates. */
public final class ItemWriter {
    private final Document document;
    private final Recycler handles;

    public ItemWriter(Document document, Recycler handles) {
        this.document = document;
        this.handles = handles;
    }

    public void text(String name, String value) throws NotesException {
        handles.keep(document.replaceItemValue(name, value));
    }

    /** Sets a Names item, which the Administration Process changes when the person is renamed; no look-up uses it. */
    public void names(String name, String value) throws NotesException {
        handles.keep(document.replaceItemValue(name, value)).setNames(true);
    }

    public void list(String name, Collection<String> values) throws NotesException {
        handles.keep(document.replaceItemValue(name, new Vector<>(values)));
    }

    public void number(String name, int value) throws NotesException {
        handles.keep(document.replaceItemValue(name, value));
    }
}

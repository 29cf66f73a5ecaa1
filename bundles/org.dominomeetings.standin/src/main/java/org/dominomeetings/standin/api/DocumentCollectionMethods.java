package org.dominomeetings.standin.api;

import java.time.Instant;
import java.util.List;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.store.Note;

/** The implemented methods of DocumentCollection. */
public final class DocumentCollectionMethods extends Implementation {
    private final DatabaseMethods database;
    private final List<String> unids;
    private int position;

    DocumentCollectionMethods(Handle handle, DatabaseMethods database, List<String> unids) {
        super(handle);
        this.database = database;
        this.unids = unids;
    }

    @Source("HCL Domino Designer help, Count (DocumentCollection - Java)")
    public int getCount() {
        return unids.size();
    }

    /** Null where there is none. */
    @Source("HCL Domino Designer help, getFirstDocument (DocumentCollection - Java)")
    public Document getFirstDocument() throws NotesException {
        position = 0;
        return at(0);
    }

    /** Null after the last. */
    @Source("HCL Domino Designer help, getNextDocument (DocumentCollection - Java)")
    public Document getNextDocument() throws NotesException {
        return at(++position);
    }

    /** The document after another one; null after the last. */
    @Source("HCL Domino Designer help, getNextDocument (DocumentCollection - Java)")
    public Document getNextDocument(Document document) throws NotesException {
        position = unids.indexOf(document.getUniversalID()) + 1;
        return at(position);
    }

    private Document at(int index) throws NotesException {
        if (index >= unids.size()) {
            return null;
        }
        Note note = database.folder().find(unids.get(index));
        return database.document(note != null ? note : gone(unids.get(index)));
    }

    /** What was removed softly or purged since the collection was made: no document any more, as if it were a stub. */
    private static Note gone(String unid) {
        return new Note(unid, 0, Instant.EPOCH, Instant.EPOCH, true, List.of(), List.of());
    }
}

package org.dominomeetings.standin.api.view;

import java.util.List;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.database.DatabaseMethods;

/** The implemented methods of DocumentCollection. */
public final class DocumentCollectionMethods extends Implementation {
    private final DatabaseMethods database;
    private final List<String> unids;
    private int position;

    public DocumentCollectionMethods(Handle handle, DatabaseMethods database, List<String> unids) {
        super(handle);
        this.database = database;
        this.unids = unids;
    }

    @DocumentedIn("HCL Domino Designer help, Count (DocumentCollection - Java)")
    public int getCount() {
        return unids.size();
    }

    /** Null where there is none. */
    @DocumentedIn("HCL Domino Designer help, getFirstDocument (DocumentCollection - Java)")
    public Document getFirstDocument() throws NotesException {
        position = 0;
        return at(0);
    }

    /** Null after the last. */
    @DocumentedIn("HCL Domino Designer help, getNextDocument (DocumentCollection - Java)")
    public Document getNextDocument() throws NotesException {
        return at(++position);
    }

    /** The document after another one; null after the last. */
    @DocumentedIn("HCL Domino Designer help, getNextDocument (DocumentCollection - Java)")
    public Document getNextDocument(Document document) throws NotesException {
        position = unids.indexOf(document.getUniversalID()) + 1;
        return at(position);
    }

    private Document at(int index) throws NotesException {
        if (index >= unids.size()) {
            return null;
        }
        return database.document(unids.get(index));
    }
}

package org.dominomeetings.notes.entries;

import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.notes.session.Recycler;

/**
 * Opens an entry's documents with the rights of a person or of the server; all that it opens is recycled when a method
 * returns.
 */
interface EntryOpener {
    /** What is done with an open document of the mail file. */
    interface Work<T> {
        T on(Document document, Database mailFile, Recycler handles) throws NotesException;
    }

    /**
     * @param unid of the entry, or of another document of its set
     * @throws org.dominomeetings.core.problem.MeetingException {@code entry-not-found}, {@code read-only}
     */
    <T> T open(String unid, Purpose purpose, Work<T> work);

    /**
     * Opens a document in order to save it, its MIME as it is. Domino turns MIME into rich text when it opens a document,
     * and a save would keep that: a Body that came by mail would lose what rich text cannot say (HCL Designer help,
     * ConvertMime, Session, Java).
     */
    boolean save(String unid, Work<Boolean> work);
}

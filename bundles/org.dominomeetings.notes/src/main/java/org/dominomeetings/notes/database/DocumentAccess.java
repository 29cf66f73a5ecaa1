package org.dominomeetings.notes.database;

import java.util.Locale;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * Finds and saves documents of an open database by universal id (UNID). Works within one session on the thread that has it;
 * what it opens is kept by the {@link Recycler}.
 */
public final class DocumentAccess {
    /** HCL Designer help, {@code lotus.domino.NotesError}: no document of that UNID. */
    private static final int NO_SUCH_DOCUMENT = 4091;

    private DocumentAccess() {}

    /** The UNID of the one document of a kind and name: 32 hexadecimal digits of the SHA-256 of both. */
    public static String unid(String kind, String name) {
        return Hashes.sha256(kind + "|" + name).substring(0, 32).toUpperCase(Locale.ROOT);
    }

    /** The document of a UNID; a deletion stub is none. */
    public static @Nullable Document find(Database database, String unid, Recycler handles) throws NotesException {
        Document document;
        try {
            document = handles.keep(database.getDocumentByUNID(unid));
        } catch (NotesException e) {
            if (e.id == NO_SUCH_DOCUMENT) {
                return null;
            }
            throw e;
        }
        return document != null && document.isValid() && !document.isDeleted() ? document : null;
    }

    /** Whether a deleted document has left its stub under a universal id, which no other document can have meanwhile. */
    public static boolean isStub(Database database, String unid, Recycler handles) throws NotesException {
        try {
            Document document = handles.keep(database.getDocumentByUNID(unid));
            return document != null && (!document.isValid() || document.isDeleted());
        } catch (NotesException e) {
            if (e.id == NO_SUCH_DOCUMENT) {
                return false;
            }
            throw e;
        }
    }

    /** A new document under a UNID, not saved yet. */
    public static Document create(Database database, String unid, Recycler handles) throws NotesException {
        Document document = handles.keep(database.createDocument());
        document.setUniversalID(unid);
        return document;
    }

    /**
     * Saves a new document; false if its UNID is taken. Domino has one error number for that and for much else, so it
     * is looked up what happened.
     */
    public static boolean saveNew(Database database, Document document, String unid, Recycler handles)
            throws NotesException {
        try {
            return document.save(false, false);
        } catch (NotesException e) {
            if (find(database, unid, handles) != null) {
                return false;
            }
            throw e;
        }
    }
}

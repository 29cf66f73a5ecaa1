package org.dominomeetings.standin.api.document;

import java.util.List;
import java.util.Locale;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.api.database.DatabaseMethods;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.Unid;

/**
 * The implemented methods of Document beside those of its items, which are changed in memory; {@link DocumentSaving}
 * stores them.
 */
public final class DocumentMethods extends DocumentItemMethods {
    private final DatabaseMethods database;
    private final boolean validAtFirst;
    private Note base;
    private String unid;
    private boolean removed;

    /** @param base the note as it was read; null for a new document */
    public DocumentMethods(Handle handle, DatabaseMethods database, Note base) {
        super(handle, base == null ? List.of() : base.items());
        this.database = database;
        this.base = base;
        this.unid = base == null ? Unid.create() : base.unid();
        this.validAtFirst = base == null || !base.deleted();
    }

    /** As with false for both: the help does not say what the arguments are taken for. */
    @DocumentedIn("HCL Domino Designer help, save (Document - Java)")
    public boolean save() throws NotesException {
        return save(false, false);
    }

    @DocumentedIn("HCL Domino Designer help, save (Document - Java)")
    public boolean save(boolean force) throws NotesException {
        return save(force, false);
    }

    /**
     * @param force whether to store it although somebody else has saved it since it was read
     * @param makeResponse whether, without force, it then becomes a conflict response to the other's
     * @return false where it was not stored because of the other's save
     * @throws NotesException 4000 without the right to, for a new document whose universal id is in use, and for one
     *     that was deleted meanwhile
     */
    @DocumentedIn("HCL Domino Designer help, save (Document - Java); UniversalID (Document - Java)")
    public boolean save(boolean force, boolean makeResponse) throws NotesException {
        checkUsable();
        closeAllMimeEntities();
        Note saved = new DocumentSaving(database, session()).save(base, draft(), force, makeResponse);
        if (saved == null) {
            return false;
        }
        base = saved;
        unid = saved.unid();
        items().adopt(saved.items());
        handle().nowIs(DatabaseMethods.keyOf(unid));
        return true;
    }

    /** Where the database allows soft deletions, the document can be brought back for a while; else as for good. */
    @DocumentedIn("HCL Domino Designer help, remove (Document - Java)")
    public boolean remove(boolean force) throws NotesException {
        checkUsable();
        boolean soft = database.folder().info().options().softDeletions();
        removed = new DocumentSaving(database, session()).remove(base, force, soft);
        return removed;
    }

    /**
     * Leaves a deletion stub, even where soft deletions are allowed.
     *
     * @return false where somebody else has saved the document since it was read and force is false
     * @throws NotesException 4000 without the right to
     */
    @DocumentedIn("HCL Domino Designer help, removePermanently (Document - Java)")
    public boolean removePermanently(boolean force) throws NotesException {
        checkUsable();
        removed = new DocumentSaving(database, session()).remove(base, force, false);
        return removed;
    }

    /** Whether it was a document, and not a stub, when it was opened. */
    @DocumentedIn("HCL Domino Designer help, IsValid (Document - Java)")
    public boolean isValid() {
        return validAtFirst;
    }

    /** Whether it is a stub now, or has been removed softly, of which the help says nothing. */
    @DocumentedIn("HCL Domino Designer help, IsDeleted (Document - Java)")
    public boolean isDeleted() throws NotesException {
        Note stored = database.folder().find(unid);
        return removed || (stored != null ? stored.deleted() : base != null);
    }

    @DocumentedIn("HCL Domino Designer help, IsNewNote (Document - Java)")
    public boolean isNewNote() throws NotesException {
        checkUsable();
        return base == null;
    }

    @DocumentedIn("HCL Domino Designer help, UniversalID (Document - Java)")
    public String getUniversalID() throws NotesException {
        checkUsable();
        return unid;
    }

    /** Makes it a new document, which its next save stores beside the old one. */
    @DocumentedIn("HCL Domino Designer help, UniversalID (Document - Java)")
    public void setUniversalID(String other) throws NotesException {
        checkUsable();
        if (!Unid.isValid(other)) {
            throw NotesError.BAD_UNID.exception();
        }
        unid = other.toUpperCase(Locale.ROOT);
        base = null;
    }

    @DocumentedIn("HCL Domino Designer help, Created (Document - Java)")
    public DateTime getCreated() throws NotesException {
        return session()
                .dateTime(NotesTime.of(stored("getCreated").created(), session().zone()));
    }

    @DocumentedIn("HCL Domino Designer help, LastModified (Document - Java)")
    public DateTime getLastModified() throws NotesException {
        return session()
                .dateTime(NotesTime.of(
                        stored("getLastModified").modified(), session().zone()));
    }

    @DocumentedIn("HCL Domino Designer help, ParentDatabase (Document - Java)")
    public Database getParentDatabase() {
        return database.proxy();
    }

    /** An empty string where it is no response. */
    @DocumentedIn("HCL Domino Designer help, ParentDocumentUNID (Document - Java)")
    public String getParentDocumentUNID() throws NotesException {
        checkUsable();
        return items().find(Note.PARENT).map(ItemValues::firstText).orElse("");
    }

    @DocumentedIn("HCL Domino Designer help, IsResponse (Document - Java)")
    public boolean isResponse() throws NotesException {
        checkUsable();
        return items().find(Note.PARENT).isPresent();
    }

    /** Makes it a response when it is saved. */
    @DocumentedIn("HCL Domino Designer help, makeResponse (Document - Java)")
    public void makeResponse(Document parent) throws NotesException {
        checkUsable();
        if (parent == null) {
            throw new NotInStandinException("the error of Document.makeResponse for null");
        }
        if (!parent.getParentDatabase().equals(getParentDatabase())) {
            throw new NotInStandinException("the error of Document.makeResponse for a document of another database");
        }
        items().replace(new ItemSlot(NoteItem.of(Note.PARENT, Item.NOTEREFS, List.of(parent.getUniversalID()))));
    }

    /** Those one level below that the session may read, as they were when this document was opened; null for a new one. */
    @DocumentedIn("HCL Domino Designer help, Responses (Document - Java); Responses (NotesDocument - LotusScript)")
    public DocumentCollection getResponses() throws NotesException {
        checkUsable();
        return base == null
                ? null
                : database.collection(note -> note.text(Note.PARENT).equalsIgnoreCase(unid));
    }

    private Note draft() {
        return new Note(
                unid,
                base == null ? 0 : base.sequence(),
                base == null ? session().server().now() : base.created(),
                session().server().now(),
                false,
                base == null ? List.of() : base.prolog(),
                items().values());
    }

    private Note stored(String method) throws NotesException {
        checkUsable();
        if (base == null) {
            throw new NotInStandinException("Document." + method + " of a document that was never saved");
        }
        return base;
    }

    @Override
    void checkUsable() throws NotesException {
        if (removed) {
            throw NotesError.REMOVED.exception();
        }
    }
}

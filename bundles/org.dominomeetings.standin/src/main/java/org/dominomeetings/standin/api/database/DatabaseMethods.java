package org.dominomeetings.standin.api.database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import java.util.function.Predicate;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.NotesException;
import lotus.domino.View;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.api.document.DocumentMethods;
import org.dominomeetings.standin.api.view.DocumentCollectionMethods;
import org.dominomeetings.standin.api.view.ViewMethods;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Unid;
import org.dominomeetings.standin.view.ViewDesign;
import org.dominomeetings.standin.view.ViewIndex;

/** The implemented methods of Database: those of {@link DatabaseFileMethods}, and those for documents and views. */
public final class DatabaseMethods extends DatabaseFileMethods {
    private static final int UNID_LENGTH = 32;

    private boolean opensSoftDeleted;

    /** An open database of a server, this one or another. */
    public DatabaseMethods(Handle handle, DominoServer place, NsfFolder folder) {
        super(handle, place, folder);
    }

    /** A database that is not open, with the path that was asked for, which may be null. */
    public DatabaseMethods(Handle handle, DominoServer place, String path) {
        super(handle, place, path);
    }

    public static Object keyOf(String unid) {
        return "document " + unid;
    }

    /** A new document, which is not stored before it is saved. */
    @DocumentedIn("HCL Domino Designer help, createDocument (Database - Java)")
    public Document createDocument() throws NotesException {
        folder();
        return handle().child(Document.class, self -> new DocumentMethods(self, this, null));
    }

    /**
     * A document, or the stub that a deleted one left; the same object as before while that was not recycled, with
     * whatever was changed in it.
     *
     * @throws NotesException 4323 for no universal id, 4324 for one of another length, 4091 where there is no such
     *     document, it was removed softly, or the session may not read it, which cannot be told apart
     */
    @DocumentedIn("HCL Domino Designer help, getDocumentByUNID (Database - Java)")
    public Document getDocumentByUNID(String unid) throws NotesException {
        if (unid == null || unid.isEmpty()) {
            throw NotesError.EMPTY_UNID.exception();
        }
        if (unid.length() != UNID_LENGTH) {
            throw NotesError.WRONG_LENGTH.exception();
        }
        Note note = Unid.isValid(unid) ? find(unid) : null;
        if (note == null || !note.deleted() && !access().mayRead(note)) {
            throw NotesError.BAD_UNID.exception();
        }
        return document(note);
    }

    /**
     * The profile document of a name; a new one, which is not stored before it is saved, where there is none.
     *
     * @throws NotesException 4000 where the session may not read it
     */
    @DocumentedIn("HCL Domino Designer help, getProfileDocument (Database - Java)")
    public Document getProfileDocument(String name, String key) throws NotesException {
        if (key != null && !key.isEmpty()) {
            throw new NotInStandinException("Database.getProfileDocument with a key");
        }
        Note profile = folder().profile(name);
        if (profile == null) {
            Document made = createDocument();
            made.replaceItemValue("Form", name).recycle();
            return made;
        }
        if (!access().mayRead(profile)) {
            throw NotesError.CORE.exception("You are not authorized to perform that operation");
        }
        return document(profile);
    }

    /** All documents that the session may read, in no order that anything may depend on. */
    @DocumentedIn("HCL Domino Designer help, AllDocuments (Database - Java)")
    public DocumentCollection getAllDocuments() throws NotesException {
        return collection(note -> true);
    }

    /** The documents that the session may read and that meet a condition. */
    public DocumentCollection collection(Predicate<Note> wanted) throws NotesException {
        DocumentAccess access = access();
        List<String> unids = folder().documents().stream()
                .filter(access::mayRead)
                .filter(wanted)
                .map(Note::unid)
                .toList();
        return handle().child(DocumentCollection.class, self -> new DocumentCollectionMethods(self, this, unids));
    }

    @DocumentedIn("HCL Domino Designer help, IsAllowOpenSoftDeleted (NotesDatabase - JavaScript)")
    public boolean isAllowOpenSoftDeleted() throws NotesException {
        folder();
        return opensSoftDeleted;
    }

    @DocumentedIn("HCL Domino Designer help, IsAllowOpenSoftDeleted (NotesDatabase - JavaScript)")
    public void setAllowOpenSoftDeleted(boolean allowed) throws NotesException {
        folder();
        opensSoftDeleted = allowed;
    }

    private Note find(String unid) throws NotesException {
        // First, since it lets what was removed softly long enough ago become a stub.
        Note soft = folder().findSoftDeleted(unid, server().now());
        return soft != null && opensSoftDeleted ? soft : folder().find(unid);
    }

    /** The view of a name or alias; null where there is none. */
    @DocumentedIn("HCL Domino Designer help, getView (Database - Java)")
    public View getView(String name) throws NotesException {
        Optional<ViewDesign> design = ViewDesign.find(folder(), name);
        return design.isEmpty() ? null : view(design.get());
    }

    /** All views. */
    @DocumentedIn("HCL Domino Designer help, Views (Database - Java)")
    public Vector<View> getViews() throws NotesException {
        Vector<View> views = new Vector<>();
        for (ViewDesign design : ViewDesign.of(folder())) {
            views.add(view(design));
        }
        return views;
    }

    private View view(ViewDesign design) throws NotesException {
        ViewIndex index = ViewIndex.build(design, folder());
        return handle().child(View.class, "view " + design.name(), self -> new ViewMethods(self, this, design, index));
    }

    /**
     * The document that a collection or a view remembers. What was removed softly or purged since then is no document
     * any more, as if a stub were left of it.
     */
    public Document document(String unid) throws NotesException {
        Note stored = folder().find(unid);
        return document(
                stored != null ? stored : new Note(unid, 0, Instant.EPOCH, Instant.EPOCH, true, List.of(), List.of()));
    }

    public Document document(Note note) {
        return handle().child(Document.class, keyOf(note.unid()), self -> new DocumentMethods(self, this, note));
    }

    public Database proxy() {
        return (Database) handle().proxy();
    }
}

package org.dominomeetings.standin.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import java.util.function.Predicate;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.NotesException;
import lotus.domino.Replication;
import lotus.domino.Session;
import lotus.domino.View;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandin;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.access.Rights;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Unid;
import org.dominomeetings.standin.view.ViewDesign;
import org.dominomeetings.standin.view.ViewIndex;

/** The implemented methods of Database. */
public final class DatabaseMethods extends Implementation {
    private static final int UNID_LENGTH = 32;

    // Value: HCL Domino Designer help, "Java constants: database option".
    private static final int DBOPT_SOFTDELETE = 49;

    private DominoServer place;
    private String path;
    private NsfFolder folder;
    private boolean opensSoftDeleted;

    /** An open database of a server, this one or another. */
    DatabaseMethods(Handle handle, DominoServer place, NsfFolder folder) {
        super(handle);
        this.place = place;
        this.folder = folder;
        this.path = folder.path();
    }

    /** A database that is not open, with the path that was asked for, which may be null. */
    DatabaseMethods(Handle handle, DominoServer place, String path) {
        super(handle);
        this.place = place;
        this.path = path;
    }

    /** @throws NotesException 4063 where it is not open, 4000 where its server cannot be reached any more */
    NsfFolder folder() throws NotesException {
        if (folder == null) {
            throw NotesError.NOT_OPEN.exception();
        }
        if (place != server() && !place.isReachable()) {
            throw NotesError.CORE.exception("Remote system no longer responding");
        }
        return folder;
    }

    /** The server or client that the database is on. */
    DominoServer place() {
        return place;
    }

    /** What the session may do with documents here; asked anew each time, since an ACL can change. */
    DocumentAccess access() throws NotesException {
        return new DocumentAccess(session().identityAt(place), rights());
    }

    private Rights rights() throws NotesException {
        return session().identityAt(place).rightsIn(folder().info().acl());
    }

    static Object keyOf(String unid) {
        return "document " + unid;
    }

    @Source("HCL Domino Designer help, IsOpen (Database - Java)")
    public boolean isOpen() {
        return folder != null;
    }

    /**
     * @return false where no database has this name
     * @throws NotesException 4060 without access
     */
    @Source("HCL Domino Designer help, open (Database - Java)")
    public boolean open() throws NotesException {
        return folder != null || path != null && open(place.data().database(path));
    }

    @Source("HCL Domino Designer help, openByReplicaID (Database - Java)")
    public boolean openByReplicaID(String serverName, String replicaId) throws NotesException {
        Optional<DominoServer> there = session().place(serverName);
        if (there.isEmpty()) {
            return false;
        }
        place = there.get();
        return open(place.data().byReplicaId(replicaId));
    }

    private boolean open(Optional<NsfFolder> found) throws NotesException {
        if (found.isPresent()) {
            session().checkMayOpen(place, found.get());
            folder = found.get();
            path = folder.path();
        }
        return found.isPresent();
    }

    @Source("HCL Domino Designer help, FilePath (Database - Java) and IsOpen (Database - Java)")
    public String getFilePath() {
        return path == null ? "" : path;
    }

    /** The path's last part. */
    @Source("HCL Domino Designer help, FileName (Database - Java) and IsOpen (Database - Java)")
    public String getFileName() {
        return getFilePath().substring(getFilePath().lastIndexOf('/') + 1);
    }

    @Source("HCL Domino Designer help, Server (Database - Java) and IsOpen (Database - Java)")
    public String getServer() {
        return place.name();
    }

    @Source("HCL Domino Designer help, Title (Database - Java) and IsOpen (Database - Java)")
    public String getTitle() {
        return folder == null ? "" : folder.info().title();
    }

    /** @throws NotesException 4000 for whoever may not design */
    @Source(
            "HCL Domino Designer help, Title (Database - Java); HCL Domino Administrator help, Access levels in the ACL")
    public void setTitle(String title) throws NotesException {
        DatabaseInfo info = folder().info();
        if (getCurrentAccessLevel() < ACL.LEVEL_DESIGNER) {
            throw NotesError.CORE.exception("You are not authorized to perform that operation");
        }
        folder().changeInfo(new DatabaseInfo(title, info.replicaId(), info.acl(), info.options()));
    }

    /** The access control list as it is now. */
    @Source("HCL Domino Designer help, ACL (Database - Java)")
    public ACL getACL() throws NotesException {
        Acl acl = folder().info().acl();
        return handle().child(ACL.class, self -> new ACLMethods(self, this, acl));
    }

    @Source("HCL Domino Designer help, ReplicationInfo (Database - Java)")
    public Replication getReplicationInfo() throws NotesException {
        boolean disabled = !folder().info().options().replicates();
        return handle().child(Replication.class, self -> new ReplicationMethods(self, this, disabled));
    }

    /** 16 hexadecimal digits without a colon. */
    @Source("HCL Domino Designer help, ReplicaID (Database - Java) and IsOpen (Database - Java)")
    public String getReplicaID() {
        return folder == null ? "" : folder.info().replicaId();
    }

    @Source("HCL Domino Designer help, Parent (Database - Java)")
    public Session getParent() {
        return (Session) handle().parent().proxy();
    }

    /** The level of anyone, without the cap that holds over HTTP. */
    @Source("HCL Domino Designer help, queryAccess (Database - Java)")
    public int queryAccess(String name) throws NotesException {
        return rightsOf(name).level().ordinal();
    }

    @Source("HCL Domino Designer help, queryAccessPrivileges (Database - Java)")
    public int queryAccessPrivileges(String name) throws NotesException {
        return rightsOf(name).bits();
    }

    @Source("HCL Domino Designer help, queryAccessRoles (Database - Java)")
    public Vector<String> queryAccessRoles(String name) throws NotesException {
        return new Vector<>(rightsOf(name).roles());
    }

    /** The level of whom this session acts for, capped over HTTP. */
    @Source("HCL Domino Designer help, CurrentAccessLevel (Database - Java)")
    public int getCurrentAccessLevel() throws NotesException {
        return rights().level().ordinal();
    }

    private Rights rightsOf(String name) throws NotesException {
        DatabaseInfo info = folder().info();
        return info.acl().rightsOf(name, place.groupsOf(name));
    }

    /** A new document, which is not stored before it is saved. */
    @Source("HCL Domino Designer help, createDocument (Database - Java)")
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
    @Source("HCL Domino Designer help, getDocumentByUNID (Database - Java)")
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

    /** All documents that the session may read, in no order that anything may depend on. */
    @Source("HCL Domino Designer help, AllDocuments (Database - Java)")
    public DocumentCollection getAllDocuments() throws NotesException {
        return collection(note -> true);
    }

    /** The documents that the session may read and that meet a condition. */
    DocumentCollection collection(Predicate<Note> wanted) throws NotesException {
        DocumentAccess access = access();
        List<String> unids = folder().documents().stream()
                .filter(access::mayRead)
                .filter(wanted)
                .map(Note::unid)
                .toList();
        return handle().child(DocumentCollection.class, self -> new DocumentCollectionMethods(self, this, unids));
    }

    /** Of the options, the stand-in knows whether soft deletions are allowed. */
    @Source("HCL Domino Designer help, getOption (Database - Java)")
    public boolean getOption(int option) throws NotesException {
        if (option != DBOPT_SOFTDELETE) {
            throw new NotInStandin("Database.getOption of " + option);
        }
        return folder().info().options().softDeletions();
    }

    /** The hours after which a soft deletion becomes a stub. */
    @Source("HCL Domino Designer help, UndeleteExpireTime (Database - Java)")
    public int getUndeleteExpireTime() throws NotesException {
        return folder().info().options().softDeletionHours();
    }

    @Source("HCL Domino Designer help, IsAllowOpenSoftDeleted (NotesDatabase - JavaScript)")
    public boolean isAllowOpenSoftDeleted() throws NotesException {
        folder();
        return opensSoftDeleted;
    }

    @Source("HCL Domino Designer help, IsAllowOpenSoftDeleted (NotesDatabase - JavaScript)")
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
    @Source("HCL Domino Designer help, getView (Database - Java)")
    public View getView(String name) throws NotesException {
        Optional<ViewDesign> design = ViewDesign.find(folder(), name);
        return design.isEmpty() ? null : view(design.get());
    }

    /** All views. */
    @Source("HCL Domino Designer help, Views (Database - Java)")
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
    Document document(String unid) throws NotesException {
        Note stored = folder().find(unid);
        return document(
                stored != null ? stored : new Note(unid, 0, Instant.EPOCH, Instant.EPOCH, true, List.of(), List.of()));
    }

    Document document(Note note) {
        return handle().child(Document.class, keyOf(note.unid()), self -> new DocumentMethods(self, this, note));
    }

    Database proxy() {
        return (Database) handle().proxy();
    }
}

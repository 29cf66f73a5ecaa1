package org.dominomeetings.standin.api.database;

import java.util.Optional;
import java.util.Vector;
import lotus.domino.ACL;
import lotus.domino.NotesException;
import lotus.domino.Replication;
import lotus.domino.Session;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.access.Rights;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NsfFolder;

/** The methods of Database that are about the file: where it is, what it is called and who may do what in it. */
abstract class DatabaseFileMethods extends Implementation {
    // Value: HCL Domino Designer help, "Java constants: database option".
    private static final int DBOPT_SOFTDELETE = 49;

    private DominoServer place;
    private String path;
    private NsfFolder folder;

    /** An open database of a server, this one or another. */
    DatabaseFileMethods(Handle handle, DominoServer place, NsfFolder folder) {
        super(handle);
        this.place = place;
        this.folder = folder;
        this.path = folder.path();
    }

    /** A database that is not open, with the path that was asked for, which may be null. */
    DatabaseFileMethods(Handle handle, DominoServer place, String path) {
        super(handle);
        this.place = place;
        this.path = path;
    }

    /** @throws NotesException 4063 where it is not open, 4000 where its server cannot be reached any more */
    public NsfFolder folder() throws NotesException {
        if (folder == null) {
            throw NotesError.NOT_OPEN.exception();
        }
        if (place != server() && !place.isReachable()) {
            throw NotesError.CORE.exception("Remote system no longer responding");
        }
        return folder;
    }

    /** The server or client that the database is on. */
    public DominoServer place() {
        return place;
    }

    /** What the session may do with documents here; asked anew each time, since an ACL can change. */
    public DocumentAccess access() throws NotesException {
        return new DocumentAccess(session().identityAt(place), rights());
    }

    private Rights rights() throws NotesException {
        return session().rightsIn(place, folder());
    }

    @DocumentedIn("HCL Domino Designer help, IsOpen (Database - Java)")
    public boolean isOpen() {
        return folder != null;
    }

    /**
     * @return false where no database has this name
     * @throws NotesException 4060 without access
     */
    @DocumentedIn("HCL Domino Designer help, open (Database - Java)")
    public boolean open() throws NotesException {
        return folder != null || path != null && open(place.data().database(path));
    }

    @DocumentedIn("HCL Domino Designer help, openByReplicaID (Database - Java)")
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

    @DocumentedIn("HCL Domino Designer help, FilePath (Database - Java) and IsOpen (Database - Java)")
    public String getFilePath() {
        return path == null ? "" : path;
    }

    /** The path's last part. */
    @DocumentedIn("HCL Domino Designer help, FileName (Database - Java) and IsOpen (Database - Java)")
    public String getFileName() {
        return getFilePath().substring(getFilePath().lastIndexOf('/') + 1);
    }

    @DocumentedIn("HCL Domino Designer help, Server (Database - Java) and IsOpen (Database - Java)")
    public String getServer() {
        return place.isClient() ? "" : place.name();
    }

    @DocumentedIn("HCL Domino Designer help, Title (Database - Java) and IsOpen (Database - Java)")
    public String getTitle() {
        return folder == null ? "" : folder.info().title();
    }

    /** @throws NotesException 4000 for whoever may not design */
    @DocumentedIn(
            "HCL Domino Designer help, Title (Database - Java); HCL Domino Administrator help, Access levels in the ACL")
    public void setTitle(String title) throws NotesException {
        DatabaseInfo info = folder().info();
        if (getCurrentAccessLevel() < ACL.LEVEL_DESIGNER) {
            throw NotesError.CORE.exception("You are not authorized to perform that operation");
        }
        folder().changeInfo(new DatabaseInfo(title, info.replicaId(), info.acl(), info.options()));
    }

    /** The access control list as it is now. */
    @DocumentedIn("HCL Domino Designer help, ACL (Database - Java)")
    public ACL getACL() throws NotesException {
        Acl acl = folder().info().acl();
        return handle().child(ACL.class, self -> new ACLMethods(self, this, acl));
    }

    @DocumentedIn("HCL Domino Designer help, ReplicationInfo (Database - Java)")
    public Replication getReplicationInfo() throws NotesException {
        boolean disabled = !folder().info().options().replicates();
        return handle().child(Replication.class, self -> new ReplicationMethods(self, this, disabled));
    }

    /** 16 hexadecimal digits without a colon. */
    @DocumentedIn("HCL Domino Designer help, ReplicaID (Database - Java) and IsOpen (Database - Java)")
    public String getReplicaID() {
        return folder == null ? "" : folder.info().replicaId();
    }

    @DocumentedIn("HCL Domino Designer help, Parent (Database - Java)")
    public Session getParent() {
        return (Session) handle().parent().proxy();
    }

    /** The level of anyone, without the cap that holds over HTTP. */
    @DocumentedIn("HCL Domino Designer help, queryAccess (Database - Java)")
    public int queryAccess(String name) throws NotesException {
        return rightsOf(name).level().ordinal();
    }

    @DocumentedIn("HCL Domino Designer help, queryAccessPrivileges (Database - Java)")
    public int queryAccessPrivileges(String name) throws NotesException {
        return rightsOf(name).bits();
    }

    @DocumentedIn("HCL Domino Designer help, queryAccessRoles (Database - Java)")
    public Vector<String> queryAccessRoles(String name) throws NotesException {
        return new Vector<>(rightsOf(name).roles());
    }

    /** The level of whom this session acts for, capped over HTTP. */
    @DocumentedIn("HCL Domino Designer help, CurrentAccessLevel (Database - Java)")
    public int getCurrentAccessLevel() throws NotesException {
        return rights().level().ordinal();
    }

    private Rights rightsOf(String name) throws NotesException {
        DatabaseInfo info = folder().info();
        return info.acl().rightsOf(name, place.groupsOf(name));
    }

    /** Of the options, the stand-in knows whether soft deletions are allowed. */
    @DocumentedIn("HCL Domino Designer help, getOption (Database - Java)")
    public boolean getOption(int option) throws NotesException {
        if (option != DBOPT_SOFTDELETE) {
            throw new NotInStandinException("Database.getOption of " + option);
        }
        return folder().info().options().softDeletions();
    }

    /** The hours after which a soft deletion becomes a stub. */
    @DocumentedIn("HCL Domino Designer help, UndeleteExpireTime (Database - Java)")
    public int getUndeleteExpireTime() throws NotesException {
        return folder().info().options().softDeletionHours();
    }
}

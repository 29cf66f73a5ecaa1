package org.dominomeetings.standin.api;

import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.NotesException;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.store.NsfFolder;

/** The implemented methods of DbDirectory. A database that it opens is the session's, and outlives it. */
public final class DbDirectoryMethods extends Implementation {
    private final boolean here;

    /** @param here whether it is of this server */
    DbDirectoryMethods(Handle handle, boolean here) {
        super(handle);
        this.here = here;
    }

    /**
     * @return null where no database has this path
     * @throws NotesException 4060 where the session may not open it
     */
    @Source("HCL Domino Designer help, openDatabase (DbDirectory - Java)")
    public Database openDatabase(String path) throws NotesException {
        return open(server().data().database(path));
    }

    /**
     * @return null where no database has this replica id
     * @throws NotesException 4060 where the session may not open it
     */
    @Source("HCL Domino Designer help, openDatabaseByReplicaID (DbDirectory - Java)")
    public Database openDatabaseByReplicaID(String replicaId) throws NotesException {
        return open(server().data().byReplicaId(replicaId));
    }

    private Database open(Optional<NsfFolder> found) throws NotesException {
        return here && found.isPresent() ? session().opened(found.get()) : null;
    }
}

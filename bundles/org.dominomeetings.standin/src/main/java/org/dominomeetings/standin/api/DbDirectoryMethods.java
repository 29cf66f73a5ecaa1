package org.dominomeetings.standin.api;

import java.util.Optional;
import java.util.function.Function;
import lotus.domino.Database;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.store.DataFolder;
import org.dominomeetings.standin.store.NsfFolder;

/** The implemented methods of DbDirectory. A database that it opens is the session's, and outlives it. */
public final class DbDirectoryMethods extends Implementation {
    private final DominoServer place;

    /** @param place the server whose databases these are; null where it cannot be reached */
    DbDirectoryMethods(Handle handle, DominoServer place) {
        super(handle);
        this.place = place;
    }

    /**
     * @return null where no database has this path
     * @throws NotesException 4060 where the session may not open it
     */
    @Source("HCL Domino Designer help, openDatabase (DbDirectory - Java)")
    public Database openDatabase(String path) throws NotesException {
        return open(data -> data.database(path));
    }

    /**
     * @return null where no database has this replica id
     * @throws NotesException 4060 where the session may not open it
     */
    @Source("HCL Domino Designer help, openDatabaseByReplicaID (DbDirectory - Java)")
    public Database openDatabaseByReplicaID(String replicaId) throws NotesException {
        return open(data -> data.byReplicaId(replicaId));
    }

    private Database open(Function<DataFolder, Optional<NsfFolder>> search) throws NotesException {
        Optional<NsfFolder> found = place == null ? Optional.empty() : search.apply(place.data());
        return found.isPresent() ? session().opened(place, found.get()) : null;
    }
}

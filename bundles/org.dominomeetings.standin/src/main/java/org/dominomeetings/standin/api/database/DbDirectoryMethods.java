package org.dominomeetings.standin.api.database;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lotus.domino.Database;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.store.DataFolder;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Unid;

/** The implemented methods of DbDirectory. A database that it opens is the session's, and outlives it. */
public final class DbDirectoryMethods extends Implementation {
    private static final Set<Privilege> ALL = EnumSet.of(Privilege.DELETE_DOCS, Privilege.REPLICATE);

    private static final List<AclEntry> OF_EVERY_NEW_ONE = List.of(
            AclEntry.of(Acl.DEFAULT, AccessLevel.MANAGER),
            new AclEntry("LocalDomainServers", AccessLevel.MANAGER, "servergroup", ALL, List.of()),
            new AclEntry("OtherDomainServers", AccessLevel.NOACCESS, "servergroup", Set.of(), List.of()));

    private final DominoServer place;

    /** @param place the server whose databases these are; null where it cannot be reached */
    public DbDirectoryMethods(Handle handle, DominoServer place) {
        super(handle);
        this.place = place;
    }

    /**
     * @return null where no database has this path
     * @throws NotesException 4060 where the session may not open it
     */
    @DocumentedIn("HCL Domino Designer help, openDatabase (DbDirectory - Java)")
    public Database openDatabase(String path) throws NotesException {
        return open(data -> data.database(path));
    }

    /**
     * @return null where no database has this replica id
     * @throws NotesException 4060 where the session may not open it
     */
    @DocumentedIn("HCL Domino Designer help, openDatabaseByReplicaID (DbDirectory - Java)")
    public Database openDatabaseByReplicaID(String replicaId) throws NotesException {
        return open(data -> data.byReplicaId(replicaId));
    }

    /**
     * A blank database with the entries that every new one has. What Default may do depends on the template, of which
     * there is none here; the stand-in gives it everything, so that nobody who forgets to close it passes for careful.
     *
     * @param open whether to give it opened
     * @throws NotesException 4000 where its server cannot be reached, or something is there already
     */
    @DocumentedIn(
            "HCL Domino Designer help, createDatabase (DbDirectory - Java); HCL Domino Administrator help, Default ACL"
                    + " entries")
    public Database createDatabase(String path, boolean open) throws NotesException {
        if (place == null) {
            throw NotesError.CORE.exception("Unable to find path to server");
        }
        if (!path.endsWith(".nsf")) {
            throw new NotInStandinException("DbDirectory.createDatabase of a path without .nsf");
        }
        String creator = session().identityAt(place).name();
        List<AclEntry> entries = new ArrayList<>(OF_EVERY_NEW_ONE);
        entries.add(new AclEntry(creator, AccessLevel.MANAGER, "person", ALL, List.of()));
        try {
            Acl acl = Acl.of(entries.toArray(AclEntry[]::new));
            place.data().create(path, new DatabaseInfo("", Unid.createReplicaId(), acl));
        } catch (IllegalArgumentException outside) {
            throw NotesError.CORE.exception("You are not authorized to use that path");
        } catch (IllegalStateException there) {
            throw NotesError.CORE.exception("File already exists");
        }
        return open
                ? openDatabase(path)
                : handle().root().child(Database.class, self -> new DatabaseMethods(self, place, path));
    }

    private Database open(Function<DataFolder, Optional<NsfFolder>> search) throws NotesException {
        Optional<NsfFolder> found = place == null ? Optional.empty() : search.apply(place.data());
        return found.isPresent() ? session().opened(place, found.get()) : null;
    }
}

package org.dominomeetings.standin.api.database;

import lotus.domino.ACL;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.store.DatabaseInfo;

/** The implemented methods of Replication; what they set counts when it is saved. */
public final class ReplicationMethods extends Implementation {
    private final DatabaseFileMethods database;
    private boolean disabled;

    ReplicationMethods(Handle handle, DatabaseFileMethods database, boolean disabled) {
        super(handle);
        this.database = database;
        this.disabled = disabled;
    }

    @DocumentedIn("HCL Domino Designer help, IsDisabled (Replication - Java)")
    public boolean isDisabled() {
        return disabled;
    }

    @DocumentedIn("HCL Domino Designer help, IsDisabled (Replication - Java)")
    public void setDisabled(boolean on) {
        disabled = on;
    }

    /** @throws NotesException 4000 for whoever may not design */
    @DocumentedIn("HCL Domino Designer help, save (Replication - Java)")
    public int save() throws NotesException {
        if (database.getCurrentAccessLevel() < ACL.LEVEL_DESIGNER) {
            throw NotesError.CORE.exception("You are not authorized to perform that operation");
        }
        DatabaseInfo info = database.folder().info();
        database.folder().changeInfo(info.with(info.options().withReplication(!disabled)));
        return 0;
    }
}

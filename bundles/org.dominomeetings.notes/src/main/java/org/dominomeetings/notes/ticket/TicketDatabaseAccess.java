package org.dominomeetings.notes.ticket;

import java.util.ArrayList;
import java.util.List;
import lotus.domino.ACL;
import lotus.domino.ACLEntry;
import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.Replication;
import org.dominomeetings.notes.database.AdministrationServer;
import org.dominomeetings.notes.session.Recycler;

/**
 * The ACL and replication settings of the ticket database: a Notes user may open it and read the documents that name
 * him, nobody has access over HTTP, it does not replicate, and this server alone changes it.
 */
final class TicketDatabaseAccess {
    private static final String DEFAULT = "-Default-";
    private static final String ANONYMOUS = "Anonymous";

    private final Database door;
    private final Recycler handles;

    TicketDatabaseAccess(Database door, Recycler handles) {
        this.door = door;
        this.handles = handles;
    }

    /**
     * Closes the ACL; one that is closed already stays as it is, whoever else may read by it.
     *
     * @param server the one that keeps the database
     */
    void close(String server) throws NotesException {
        ACL acl = handles.keep(door.getACL());
        boolean closed = acl.getInternetLevel() == ACL.LEVEL_NOACCESS
                && handles.keep(acl.getEntry(DEFAULT)).getLevel() <= ACL.LEVEL_READER;
        if (closed) {
            if (AdministrationServer.set(acl, server)) {
                acl.save();
            }
            return;
        }
        for (String name : names(acl)) {
            if (!DEFAULT.equalsIgnoreCase(name) && !server.equalsIgnoreCase(name)) {
                acl.removeACLEntry(name);
            }
        }
        ACLEntry anybody = handles.keep(acl.getEntry(DEFAULT));
        anybody.setLevel(ACL.LEVEL_READER);
        anybody.setPublicWriter(false);
        // Without this privilege nobody takes a copy, local or by the clipboard.
        anybody.setCanReplicateOrCopyDocuments(false);
        handles.keep(acl.createACLEntry(ANONYMOUS, ACL.LEVEL_NOACCESS));
        // Caps whoever comes over HTTP. "Don't allow URL open" would do so too, but no method sets that property.
        acl.setInternetLevel(ACL.LEVEL_NOACCESS);
        AdministrationServer.set(acl, server);
        acl.save();
        Replication replication = handles.keep(door.getReplicationInfo());
        replication.setDisabled(true);
        replication.save();
    }

    private List<String> names(ACL acl) throws NotesException {
        List<String> names = new ArrayList<>();
        ACLEntry entry = handles.keep(acl.getFirstEntry());
        while (entry != null) {
            names.add(entry.getName());
            entry = handles.keep(acl.getNextEntry(entry));
        }
        return names;
    }
}

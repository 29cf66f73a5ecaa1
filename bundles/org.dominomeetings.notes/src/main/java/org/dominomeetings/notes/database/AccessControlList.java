package org.dominomeetings.notes.database;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import lotus.domino.ACL;
import lotus.domino.ACLEntry;
import lotus.domino.Database;
import lotus.domino.NotesException;
import org.dominomeetings.notes.session.Recycler;

/**
 * The access control list of {@code meetings.nsf}: it lets in the servers of the domain, with whose IDs the plugin
 * works, and the administrators, and no other person.
 */
final class AccessControlList {
    private static final String DEFAULT = "-Default-";
    private static final String ANONYMOUS = "Anonymous";

    /** The group of a domain's servers (HCL Domino Administrator help, Default ACL entries). */
    private static final String SERVERS = "LocalDomainServers";

    private final ACL acl;
    private final Recycler handles;
    private final Map<String, ACLEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    AccessControlList(Database database, Recycler handles) throws NotesException {
        this.acl = handles.keep(database.getACL());
        this.handles = handles;
        ACLEntry entry = handles.keep(acl.getFirstEntry());
        while (entry != null) {
            entries.put(entry.getName(), entry);
            entry = handles.keep(acl.getNextEntry(entry));
        }
    }

    /**
     * Replaces the list that Domino gives to every new database by our own.
     *
     * @param server canonical name of the one that keeps the database
     * @param administrators names of people and groups
     */
    void close(String server, Collection<String> administrators) throws NotesException {
        Map<String, Integer> levels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        administrators.forEach(name -> levels.put(name, ACL.LEVEL_MANAGER));
        levels.put(SERVERS, ACL.LEVEL_EDITOR);
        levels.put(server, ACL.LEVEL_MANAGER);
        levels.put(DEFAULT, ACL.LEVEL_NOACCESS);
        levels.put(ANONYMOUS, ACL.LEVEL_NOACCESS);
        for (String name : entries.keySet()) {
            if (!levels.containsKey(name)) {
                acl.removeACLEntry(name);
            }
        }
        for (Map.Entry<String, Integer> wanted : levels.entrySet()) {
            set(wanted.getKey(), wanted.getValue());
        }
        entry(SERVERS, ACL.LEVEL_EDITOR).setUserType(ACLEntry.TYPE_SERVER_GROUP);
        // Domino takes whoever makes a database for a person.
        entry(server, ACL.LEVEL_MANAGER).setUserType(ACLEntry.TYPE_SERVER);
        acl.setInternetLevel(ACL.LEVEL_NOACCESS);
        AdministrationServer.set(acl, server);
        acl.save();
    }

    /** Sets an administration server, unless there is one, so that people's names change here when they are renamed. */
    void keepNamesUp(String server) throws NotesException {
        if (AdministrationServer.set(acl, server)) {
            acl.save();
        }
    }

    /** Whether the list has an administration server that changes people's names here when they are renamed. */
    boolean isKeepingNamesUp() throws NotesException {
        return AdministrationServer.isSet(acl);
    }

    private void set(String name, int level) throws NotesException {
        ACLEntry entry = entry(name, level);
        boolean works = level >= ACL.LEVEL_EDITOR;
        entry.setLevel(level);
        entry.setPublicReader(works);
        entry.setPublicWriter(works);
        entry.setCanDeleteDocuments(works);
        // A replica would be a second ledger: only who manages the database may make one, to move it.
        entry.setCanReplicateOrCopyDocuments(level == ACL.LEVEL_MANAGER);
    }

    /** The entry of that name, made where there is none. */
    private ACLEntry entry(String name, int levelOfNew) throws NotesException {
        ACLEntry entry = entries.get(name);
        if (entry == null) {
            entry = handles.keep(acl.createACLEntry(name, levelOfNew));
            entries.put(name, entry);
        }
        return entry;
    }

    /** Whether only listed names have access; where Anonymous is not listed, it has the access of Default. */
    boolean isClosed() throws NotesException {
        for (String name : new String[] {DEFAULT, ANONYMOUS}) {
            ACLEntry entry = entries.get(name);
            if (entry != null
                    && (entry.getLevel() > ACL.LEVEL_NOACCESS || entry.isPublicReader() || entry.isPublicWriter())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the maximum Internet name and password access is No Access. */
    boolean isClosedToBrowsers() throws NotesException {
        return acl.getInternetLevel() == ACL.LEVEL_NOACCESS;
    }
}

package org.dominomeetings.standin.api.database;

import java.util.ArrayList;
import java.util.List;
import lotus.domino.ACL;
import lotus.domino.ACLEntry;
import lotus.domino.Database;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.AdministrationServer;
import org.dominomeetings.standin.access.AdministrationServer.Items;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.store.DatabaseInfo;

/** The implemented methods of ACL. It is a copy of the list as it was when it was asked for; nothing counts before a save. */
public final class ACLMethods extends Implementation {
    private final DatabaseFileMethods database;
    private final List<AclEntry> entries;
    private AccessLevel internet;
    private String administrator;
    private boolean readersAndAuthors;
    private boolean names;

    ACLMethods(Handle handle, DatabaseFileMethods database, Acl acl) {
        super(handle);
        this.database = database;
        this.entries = new ArrayList<>(acl.entries());
        this.internet = acl.maxInternetAccess();
        this.administrator = acl.administration().server();
        this.names = acl.administration().items() == Items.ALL_NAMES;
        this.readersAndAuthors = acl.administration().items() == Items.READERS_AND_AUTHORS;
    }

    /** Null where there is none. */
    @DocumentedIn("HCL Domino Designer help, getFirstEntry (ACL - Java)")
    public ACLEntry getFirstEntry() {
        return entries.isEmpty() ? null : object(entries.get(0).name());
    }

    /** Null where no entry has the name; groups are not looked into. */
    @DocumentedIn("HCL Domino Designer help, getEntry (ACL - Java)")
    public ACLEntry getEntry(String name) {
        return entries.stream()
                .filter(entry -> CanonicalName.same(entry.name(), name))
                .findFirst()
                .map(entry -> object(entry.name()))
                .orElse(null);
    }

    /** Null after the last one. */
    @DocumentedIn("HCL Domino Designer help, getNextEntry (ACL - Java)")
    public ACLEntry getNextEntry(ACLEntry entry) throws NotesException {
        int next = position(entry.getName()) + 1;
        return next < entries.size() ? object(entries.get(next).name()) : null;
    }

    /** A new entry may not delete documents, and has no other optional privilege here. */
    @DocumentedIn("HCL Domino Designer help, createACLEntry (ACL - Java) and IsCanDeleteDocuments (ACLEntry - Java)")
    public ACLEntry createACLEntry(String name, int level) {
        if (entries.stream().anyMatch(entry -> CanonicalName.same(entry.name(), name))) {
            throw new NotInStandinException("ACL.createACLEntry of a name that is listed already");
        }
        entries.add(AclEntry.of(CanonicalName.canonical(name), AccessLevel.values()[level]));
        return object(CanonicalName.canonical(name));
    }

    @DocumentedIn(
            "HCL Domino Designer help, removeACLEntry (ACL - Java); HCL Domino Administrator help, Default ACL entries")
    public void removeACLEntry(String name) {
        if (Acl.DEFAULT.equalsIgnoreCase(name)) {
            throw new NotInStandinException("ACL.removeACLEntry of -Default-, which no list is without,");
        }
        entries.remove(position(name));
    }

    @DocumentedIn("HCL Domino Designer help, InternetLevel (ACL - Java)")
    public int getInternetLevel() {
        return internet.ordinal();
    }

    @DocumentedIn("HCL Domino Designer help, InternetLevel (ACL - Java)")
    public void setInternetLevel(int level) {
        internet = AccessLevel.values()[level];
    }

    /** An empty text where there is none. */
    @DocumentedIn("HCL Domino Designer help, AdministrationServer (ACL - Java)")
    public String getAdministrationServer() {
        return administrator;
    }

    @DocumentedIn("HCL Domino Designer help, AdministrationServer (ACL - Java)")
    public void setAdministrationServer(String server) {
        administrator = CanonicalName.canonical(server);
    }

    @DocumentedIn("HCL Domino Designer help, IsAdminNames (ACL - Java)")
    public boolean isAdminNames() {
        return names;
    }

    @DocumentedIn("HCL Domino Designer help, IsAdminNames (ACL - Java)")
    public void setAdminNames(boolean on) {
        names = on;
    }

    @DocumentedIn("HCL Domino Designer help, IsAdminReaderAuthor (ACL - Java)")
    public boolean isAdminReaderAuthor() {
        return readersAndAuthors;
    }

    @DocumentedIn("HCL Domino Designer help, IsAdminReaderAuthor (ACL - Java)")
    public void setAdminReaderAuthor(boolean on) {
        readersAndAuthors = on;
    }

    /** @throws NotesException 4000 where the session is not a manager's */
    @DocumentedIn(
            "HCL Domino Designer help, save (ACL - Java); HCL Domino Administrator help, Access levels in the ACL")
    public void save() throws NotesException {
        if (database.getCurrentAccessLevel() < ACL.LEVEL_MANAGER) {
            throw NotesError.CORE.exception("You are not authorized to perform that operation");
        }
        if (entries.stream().noneMatch(entry -> entry.level() == AccessLevel.MANAGER)) {
            throw new NotInStandinException("the error of ACL.save where no manager is left");
        }
        DatabaseInfo info = database.folder().info();
        Items items = names ? Items.ALL_NAMES : readersAndAuthors ? Items.READERS_AND_AUTHORS : Items.NONE;
        Acl acl = new Acl(internet, entries, new AdministrationServer(administrator, items));
        database.folder().changeInfo(new DatabaseInfo(info.title(), info.replicaId(), acl, info.options()));
    }

    @DocumentedIn("HCL Domino Designer help, Parent (ACL - Java)")
    public Database getParent() {
        return (Database) handle().parent().proxy();
    }

    AclEntry entry(String name) {
        return entries.get(position(name));
    }

    void change(AclEntry changed) {
        entries.set(position(changed.name()), changed);
    }

    private int position(String name) {
        for (int i = 0; i < entries.size(); i++) {
            if (CanonicalName.same(entries.get(i).name(), name)) {
                return i;
            }
        }
        throw new NotInStandinException("an ACLEntry that is not listed");
    }

    private ACLEntry object(String name) {
        return handle().child(ACLEntry.class, "entry " + name, self -> new ACLEntryMethods(self, this, name));
    }
}

package org.dominomeetings.standin.api.database;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lotus.domino.ACL;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;

/** The implemented methods of ACLEntry; what they set counts when the ACL is saved. */
public final class ACLEntryMethods extends Implementation {
    /** DXL's words in the order of the constants {@code TYPE_UNSPECIFIED} to {@code TYPE_SERVER_GROUP}. */
    private static final List<String> TYPES =
            List.of("unspecified", "person", "server", "mixedgroup", "persongroup", "servergroup");

    private final ACLMethods acl;
    private final String name;

    ACLEntryMethods(Handle handle, ACLMethods acl, String name) {
        super(handle);
        this.acl = acl;
        this.name = name;
    }

    /** The entry for all others is named {@code -Default-}. */
    @DocumentedIn("HCL Domino Designer help, Name (ACLEntry - Java)")
    public String getName() {
        return name;
    }

    @DocumentedIn("HCL Domino Designer help, Level (ACLEntry - Java)")
    public int getLevel() {
        return entry().level().ordinal();
    }

    @DocumentedIn("HCL Domino Designer help, Level (ACLEntry - Java)")
    public void setLevel(int level) {
        AclEntry before = entry();
        acl.change(new AclEntry(
                before.name(), AccessLevel.values()[level], before.type(), before.ticked(), before.roles()));
    }

    @DocumentedIn("HCL Domino Designer help, UserType (ACLEntry - Java)")
    public int getUserType() {
        return TYPES.indexOf(entry().type());
    }

    @DocumentedIn("HCL Domino Designer help, UserType (ACLEntry - Java)")
    public void setUserType(int type) {
        AclEntry before = entry();
        acl.change(new AclEntry(before.name(), before.level(), TYPES.get(type), before.ticked(), before.roles()));
    }

    @DocumentedIn("HCL Domino Designer help, IsPublicReader (ACLEntry - Java)")
    public boolean isPublicReader() {
        return has(Privilege.READ_PUBLIC);
    }

    @DocumentedIn("HCL Domino Designer help, IsPublicReader (ACLEntry - Java)")
    public void setPublicReader(boolean on) {
        tick(Privilege.READ_PUBLIC, on);
    }

    @DocumentedIn("HCL Domino Designer help, IsPublicWriter (ACLEntry - Java)")
    public boolean isPublicWriter() {
        return has(Privilege.WRITE_PUBLIC);
    }

    @DocumentedIn("HCL Domino Designer help, IsPublicWriter (ACLEntry - Java)")
    public void setPublicWriter(boolean on) {
        tick(Privilege.WRITE_PUBLIC, on);
    }

    @DocumentedIn("HCL Domino Designer help, IsCanDeleteDocuments (ACLEntry - Java)")
    public void setCanDeleteDocuments(boolean on) {
        tick(Privilege.DELETE_DOCS, on);
    }

    @DocumentedIn("HCL Domino Designer help, IsCanReplicateOrCopyDocuments (ACLEntry - Java)")
    public void setCanReplicateOrCopyDocuments(boolean on) {
        tick(Privilege.REPLICATE, on);
    }

    @DocumentedIn("HCL Domino Designer help, Parent (ACLEntry - Java)")
    public ACL getParent() {
        return (ACL) handle().parent().proxy();
    }

    private boolean has(Privilege privilege) {
        return entry().level().privileges(entry().ticked()).contains(privilege);
    }

    private void tick(Privilege privilege, boolean on) {
        AclEntry before = entry();
        Set<Privilege> ticked = EnumSet.noneOf(Privilege.class);
        ticked.addAll(before.ticked());
        if (on) {
            ticked.add(privilege);
        } else {
            ticked.remove(privilege);
        }
        acl.change(new AclEntry(before.name(), before.level(), before.type(), ticked, before.roles()));
    }

    private AclEntry entry() {
        return acl.entry(name);
    }
}

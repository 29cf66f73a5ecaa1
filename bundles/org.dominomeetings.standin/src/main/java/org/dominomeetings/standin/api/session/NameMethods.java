package org.dominomeetings.standin.api.session;

import lotus.domino.Session;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;

/** The implemented methods of Name. */
public final class NameMethods extends Implementation {
    private final String name;

    NameMethods(Handle handle, String name) {
        super(handle);
        this.name = name;
    }

    @DocumentedIn("HCL Domino Designer help, Canonical (Name - Java)")
    public String getCanonical() {
        return CanonicalName.canonical(name);
    }

    @DocumentedIn("HCL Domino Designer help, Abbreviated (Name - Java)")
    public String getAbbreviated() {
        return CanonicalName.abbreviated(name);
    }

    @DocumentedIn("HCL Domino Designer help, Common (Name - Java)")
    public String getCommon() {
        return CanonicalName.common(name);
    }

    @DocumentedIn("HCL Domino Designer help, Organization (Name - Java)")
    public String getOrganization() {
        return CanonicalName.organisation(name);
    }

    @DocumentedIn("HCL Domino Designer help, IsHierarchical (Name - Java)")
    public boolean isHierarchical() {
        return CanonicalName.isHierarchical(name);
    }

    @DocumentedIn("HCL Domino Designer help, Parent (Name - Java)")
    public Session getParent() {
        return (Session) handle().parent().proxy();
    }
}

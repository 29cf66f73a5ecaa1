package org.dominomeetings.standin.api;

import lotus.domino.Session;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.access.CanonicalName;

/** The implemented methods of Name. */
public final class NameMethods extends Implementation {
    private final String name;

    NameMethods(Handle handle, String name) {
        super(handle);
        this.name = name;
    }

    @Source("HCL Domino Designer help, Canonical (Name - Java)")
    public String getCanonical() {
        return CanonicalName.canonical(name);
    }

    @Source("HCL Domino Designer help, Abbreviated (Name - Java)")
    public String getAbbreviated() {
        return CanonicalName.abbreviated(name);
    }

    @Source("HCL Domino Designer help, Common (Name - Java)")
    public String getCommon() {
        return CanonicalName.common(name);
    }

    @Source("HCL Domino Designer help, Organization (Name - Java)")
    public String getOrganization() {
        return CanonicalName.organisation(name);
    }

    @Source("HCL Domino Designer help, IsHierarchical (Name - Java)")
    public boolean isHierarchical() {
        return CanonicalName.isHierarchical(name);
    }

    @Source("HCL Domino Designer help, Parent (Name - Java)")
    public Session getParent() {
        return (Session) handle().parent().proxy();
    }
}

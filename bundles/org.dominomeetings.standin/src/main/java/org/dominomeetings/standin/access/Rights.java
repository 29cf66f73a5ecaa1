package org.dominomeetings.standin.access;

import java.util.EnumSet;
import java.util.Set;

/** What one person, server or group has in one database. */
public record Rights(AccessLevel level, Set<Privilege> privileges, Set<String> roles) {
    public boolean atLeast(AccessLevel wanted) {
        return level.compareTo(wanted) >= 0;
    }

    public boolean may(Privilege privilege) {
        return privileges.contains(privilege);
    }

    /** Whether the database opens at all: for readers, for depositors, and for whoever may read public documents. */
    public boolean mayOpen() {
        return level != AccessLevel.NOACCESS || may(Privilege.READ_PUBLIC) || may(Privilege.WRITE_PUBLIC);
    }

    /** The same, cut down to a level, as the cap on Internet access does. */
    public Rights cappedAt(AccessLevel cap) {
        if (!atLeast(cap)) {
            return this;
        }
        Set<Privilege> kept = EnumSet.noneOf(Privilege.class);
        kept.addAll(privileges);
        return new Rights(cap, cap.privileges(kept), roles);
    }

    /** The bits of queryAccessPrivileges. */
    public int bits() {
        return privileges.stream().mapToInt(Privilege::bit).reduce(0, (all, bit) -> all | bit);
    }
}

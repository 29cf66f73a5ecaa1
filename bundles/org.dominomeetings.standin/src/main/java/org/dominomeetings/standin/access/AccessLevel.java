package org.dominomeetings.standin.access;

import static org.dominomeetings.standin.access.Privilege.CREATE_DOCS;
import static org.dominomeetings.standin.access.Privilege.CREATE_PRIVATE_AGENTS;
import static org.dominomeetings.standin.access.Privilege.CREATE_PRIVATE_FOLDERS;
import static org.dominomeetings.standin.access.Privilege.CREATE_SCRIPT_AGENTS;
import static org.dominomeetings.standin.access.Privilege.CREATE_SHARED_FOLDERS;
import static org.dominomeetings.standin.access.Privilege.DELETE_DOCS;
import static org.dominomeetings.standin.access.Privilege.READ_PUBLIC;
import static org.dominomeetings.standin.access.Privilege.REPLICATE;
import static org.dominomeetings.standin.access.Privilege.WRITE_PUBLIC;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The levels of an access control list, from the least to the most; the ordinal is what ACLEntry.getLevel tells.
 * Each level brings privileges that cannot be taken away, and allows others to be granted.
 *
 * @see "HCL Domino Designer help, Level (ACLEntry - Java)"
 * @see "HCL Domino Administrator help, Access level privileges in the ACL"
 */
public enum AccessLevel {
    NOACCESS(EnumSet.noneOf(Privilege.class), EnumSet.of(READ_PUBLIC, WRITE_PUBLIC, REPLICATE)),
    DEPOSITOR(EnumSet.of(CREATE_DOCS), EnumSet.of(READ_PUBLIC, WRITE_PUBLIC, REPLICATE)),
    READER(
            EnumSet.of(READ_PUBLIC),
            EnumSet.of(CREATE_PRIVATE_AGENTS, CREATE_PRIVATE_FOLDERS, CREATE_SCRIPT_AGENTS, WRITE_PUBLIC, REPLICATE)),
    AUTHOR(
            EnumSet.of(READ_PUBLIC),
            EnumSet.of(
                    CREATE_DOCS,
                    DELETE_DOCS,
                    CREATE_PRIVATE_AGENTS,
                    CREATE_PRIVATE_FOLDERS,
                    CREATE_SCRIPT_AGENTS,
                    WRITE_PUBLIC,
                    REPLICATE)),
    EDITOR(
            EnumSet.of(CREATE_DOCS, READ_PUBLIC, WRITE_PUBLIC),
            EnumSet.of(
                    DELETE_DOCS,
                    CREATE_PRIVATE_AGENTS,
                    CREATE_PRIVATE_FOLDERS,
                    CREATE_SHARED_FOLDERS,
                    CREATE_SCRIPT_AGENTS,
                    REPLICATE)),
    DESIGNER(
            EnumSet.of(
                    CREATE_DOCS,
                    CREATE_PRIVATE_AGENTS,
                    CREATE_PRIVATE_FOLDERS,
                    CREATE_SHARED_FOLDERS,
                    READ_PUBLIC,
                    WRITE_PUBLIC),
            EnumSet.of(DELETE_DOCS, CREATE_SCRIPT_AGENTS, REPLICATE)),
    MANAGER(EnumSet.complementOf(EnumSet.of(DELETE_DOCS, REPLICATE)), EnumSet.of(DELETE_DOCS, REPLICATE));

    private final Set<Privilege> always;
    private final Set<Privilege> grantable;

    AccessLevel(Set<Privilege> always, Set<Privilege> grantable) {
        this.always = always;
        this.grantable = grantable;
    }

    /** What someone of this level may do, given what was ticked; ticks that the level does not allow count nothing. */
    public Set<Privilege> privileges(Set<Privilege> ticked) {
        Set<Privilege> result = EnumSet.noneOf(Privilege.class);
        result.addAll(ticked);
        result.retainAll(grantable);
        result.addAll(always);
        return result;
    }

    /** The privileges that can be ticked or not. */
    public Set<Privilege> grantable() {
        return EnumSet.copyOf(grantable);
    }

    /** As DXL writes it. */
    public String dxl() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that DXL does not have */
    public static AccessLevel ofDxl(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

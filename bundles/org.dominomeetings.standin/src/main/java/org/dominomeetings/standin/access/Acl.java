package org.dominomeetings.standin.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dominomeetings.standin.dxl.Xml;

/**
 * The access control list of a database.
 *
 * @param maxInternetAccess the cap on whoever comes over HTTP with a name and a password
 * @param administration the server whose Administration Process maintains names in the database, if any does
 * @see "HCL Domino Administrator help, The database access control list"
 */
public record Acl(AccessLevel maxInternetAccess, List<AclEntry> entries, AdministrationServer administration) {
    public static final String DEFAULT = "-Default-";
    public static final String ANONYMOUS = "Anonymous";

    public Acl {
        entries = List.copyOf(entries);
    }

    /** Without an administration server, which is how a database begins. */
    public Acl(AccessLevel maxInternetAccess, List<AclEntry> entries) {
        this(maxInternetAccess, entries, AdministrationServer.NONE);
    }

    /** The same list with another administration server. */
    public Acl with(AdministrationServer other) {
        return new Acl(maxInternetAccess, entries, other);
    }

    /** A list with Editor as the cap on Internet access, which is what a new database has. */
    public static Acl of(AclEntry... entries) {
        return new Acl(AccessLevel.EDITOR, List.of(entries));
    }

    /**
     * What someone has: an explicit entry alone, else the highest of his groups with the privileges of all groups of
     * that level, else the same of his branches, else Default. Anonymous that is not listed has what Default has.
     *
     * @param name in any form, or {@link #ANONYMOUS}
     * @param groups the groups that name is in, however deep
     * @see "HCL Domino Designer help, queryAccess (Database - Java)"
     * @see "HCL Domino Designer help, Acceptable entries in the ACL, Wildcard entries"
     * @see "HCL Domino Administrator help, Resolving conflicts when names are assigned to more than one access level"
     */
    public Rights rightsOf(String name, Set<String> groups) {
        Set<String> roles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<AclEntry> own = new ArrayList<>();
        List<AclEntry> byGroup = new ArrayList<>();
        List<AclEntry> byBranch = new ArrayList<>();
        for (AclEntry entry : entries) {
            if (CanonicalName.same(entry.name(), name)) {
                own.add(entry);
            } else if (groups.stream().anyMatch(group -> group.equalsIgnoreCase(entry.name()))) {
                byGroup.add(entry);
            } else if (CanonicalName.isInBranch(entry.name(), name)) {
                byBranch.add(entry);
            } else {
                continue;
            }
            roles.addAll(entry.roles());
        }
        List<AclEntry> deciding = !own.isEmpty() ? own : !byGroup.isEmpty() ? byGroup : byBranch;
        if (deciding.isEmpty()) {
            deciding = entries.stream().filter(AclEntry::isDefault).toList();
            deciding.forEach(entry -> roles.addAll(entry.roles()));
        }
        return combine(deciding, roles);
    }

    private static Rights combine(List<AclEntry> deciding, Set<String> roles) {
        AccessLevel level = AccessLevel.NOACCESS;
        for (AclEntry entry : deciding) {
            level = entry.level().compareTo(level) > 0 ? entry.level() : level;
        }
        Set<Privilege> ticked = EnumSet.noneOf(Privilege.class);
        for (AclEntry entry : deciding) {
            if (entry.level() == level) {
                ticked.addAll(entry.ticked());
            }
        }
        return new Rights(level, level.privileges(ticked), roles);
    }

    public static Acl read(Xml element) {
        String cap = element.get("maxinternetaccess");
        return new Acl(
                cap == null ? AccessLevel.EDITOR : AccessLevel.ofDxl(cap),
                element.elements().stream()
                        .filter(child -> child.name().equals("aclentry"))
                        .map(AclEntry::read)
                        .toList(),
                AdministrationServer.read(element));
    }

    public Xml write() {
        Xml element = new Xml("acl").with("maxinternetaccess", maxInternetAccess.dxl());
        administration.write(element);
        entries.stream()
                .flatMap(entry -> entry.roles().stream())
                .distinct()
                .forEach(role -> element.add(new Xml("role").add(role)));
        entries.forEach(entry -> element.add(entry.write()));
        return element;
    }
}

package org.dominomeetings.standin.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dominomeetings.standin.dxl.Xml;

/**
 * One entry of an access control list.
 *
 * @param name a person's, server's or group's name in any form
 * @param type DXL's word, such as {@code person} or {@code servergroup}
 * @param ticked the optional privileges that are granted
 * @param roles as they stand in Readers items, with brackets
 */
public record AclEntry(String name, AccessLevel level, String type, Set<Privilege> ticked, List<String> roles) {
    /** An entry with the privileges that are given, and none of the other optional ones. */
    public static AclEntry of(String name, AccessLevel level, Privilege... ticked) {
        Set<Privilege> privileges = EnumSet.noneOf(Privilege.class);
        privileges.addAll(List.of(ticked));
        return new AclEntry(name, level, "unspecified", privileges, List.of());
    }

    /** The same entry with roles. */
    public AclEntry withRoles(String... names) {
        return new AclEntry(name, level, type, ticked, List.of(names));
    }

    boolean isDefault() {
        return Acl.DEFAULT.equalsIgnoreCase(name);
    }

    /** Optional privileges that the file does not mention are not granted: the exporter mentions every one. */
    static AclEntry read(Xml element) {
        Set<Privilege> ticked = EnumSet.noneOf(Privilege.class);
        for (Privilege privilege : Privilege.values()) {
            boolean denies = privilege == Privilege.REPLICATE;
            if (denies ? "false".equals(element.get(privilege.attribute())) : element.is(privilege.attribute())) {
                ticked.add(privilege);
            }
        }
        String type = element.get("type") == null ? "unspecified" : element.get("type");
        return new AclEntry(
                element.is("default") ? Acl.DEFAULT : element.get("name"),
                AccessLevel.ofDxl(element.get("level")),
                type,
                ticked,
                element.elements().stream().map(Xml::text).toList());
    }

    Xml write() {
        Xml element = new Xml("aclentry").with("name", name).with("default", isDefault() ? "true" : null);
        element.with("type", type.equals("unspecified") ? null : type).with("level", level.dxl());
        for (Privilege privilege : level.grantable()) {
            boolean denies = privilege == Privilege.REPLICATE;
            element.with(privilege.attribute(), Boolean.toString(ticked.contains(privilege) != denies));
        }
        roles.forEach(role -> element.add(new Xml("role").add(role)));
        return element;
    }
}

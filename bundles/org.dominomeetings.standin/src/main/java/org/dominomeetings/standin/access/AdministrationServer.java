package org.dominomeetings.standin.access;

import org.dominomeetings.standin.dxl.Xml;

/**
 * Which server's Administration Process changes names in a database when somebody is renamed, and in which items of its
 * documents. A database without one keeps the old name everywhere, its access control list among it.
 *
 * @param server canonical name; empty for none
 * @see "HCL Domino Administrator help, Specifying an administration server for databases"
 * @see "Domino DXL schema, element acl, attributes adminserver and adminservermaymodify"
 */
public record AdministrationServer(String server, Items items) {
    public static final AdministrationServer NONE = new AdministrationServer("", Items.NONE);

    /** The items that are changed, of all those that hold the old name. */
    public enum Items {
        NONE("none"),
        READERS_AND_AUTHORS("authorreaderfields"),
        /** "Modify all Names fields": Names, Readers and Authors. */
        ALL_NAMES("namesfields");

        private final String dxl;

        Items(String dxl) {
            this.dxl = dxl;
        }
    }

    /** That server, with "Modify all Names fields". */
    public static AdministrationServer of(String server) {
        return new AdministrationServer(CanonicalName.canonical(server), Items.ALL_NAMES);
    }

    /** Whether there is one. */
    public boolean isSet() {
        return !server.isEmpty();
    }

    static AdministrationServer read(Xml acl) {
        String name = acl.get("adminserver");
        if (name == null || name.isEmpty()) {
            return NONE;
        }
        for (Items items : Items.values()) {
            if (items.dxl.equals(acl.get("adminservermaymodify"))) {
                return new AdministrationServer(name, items);
            }
        }
        return new AdministrationServer(name, Items.NONE);
    }

    void write(Xml acl) {
        if (isSet()) {
            acl.with("adminserver", server).with("adminservermaymodify", items.dxl);
        }
    }
}

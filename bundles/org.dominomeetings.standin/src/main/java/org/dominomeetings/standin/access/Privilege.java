package org.dominomeetings.standin.access;

import lotus.domino.Database;

/**
 * The privileges of an access control list's entry beside its level.
 *
 * @see "HCL Domino Designer help, queryAccessPrivileges (Database - Java)"
 * @see "Domino DXL schema, attributes of element aclentry"
 */
public enum Privilege {
    CREATE_DOCS(Database.DBACL_CREATE_DOCS, "createdocs"),
    DELETE_DOCS(Database.DBACL_DELETE_DOCS, "deletedocs"),
    CREATE_PRIVATE_AGENTS(Database.DBACL_CREATE_PRIV_AGENTS, "createpersonalagents"),
    CREATE_PRIVATE_FOLDERS(Database.DBACL_CREATE_PRIV_FOLDERS_VIEWS, "createpersonalviews"),
    CREATE_SHARED_FOLDERS(Database.DBACL_CREATE_SHARED_FOLDERS_VIEWS, "createsharedviews"),
    CREATE_SCRIPT_AGENTS(Database.DBACL_CREATE_SCRIPT_AGENTS, "createlsjavaagents"),
    READ_PUBLIC(Database.DBACL_READ_PUBLIC_DOCS, "readpublicdocs"),
    WRITE_PUBLIC(Database.DBACL_WRITE_PUBLIC_DOCS, "writepublicdocs"),
    /** DXL says it the other way round: {@code noreplicate}. */
    REPLICATE(Database.DBACL_REPLICATE_COPY_DOCS, "noreplicate");

    private final int bit;
    private final String attribute;

    Privilege(int bit, String attribute) {
        this.bit = bit;
        this.attribute = attribute;
    }

    /** The bit that queryAccessPrivileges sets. */
    public int bit() {
        return bit;
    }

    String attribute() {
        return attribute;
    }
}

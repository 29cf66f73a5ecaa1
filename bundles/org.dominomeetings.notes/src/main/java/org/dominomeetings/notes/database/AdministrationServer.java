package org.dominomeetings.notes.database;

import lotus.domino.ACL;
import lotus.domino.NotesException;

/**
 * Sets the administration server of an ACL and its right to change people's names in documents. The Administration
 * Process does so only where the access control list names an administration server, and in items of the type Names
 * only with "Modify all Names fields" (HCL Domino Administrator help, Specifying an administration server for
 * databases).
 */
public final class AdministrationServer {
    private AdministrationServer() {}

    /**
     * Sets the administration server, unless an administrator has chosen one.
     *
     * @param server canonical name of the one that keeps the database
     * @return whether anything is different now, which has to be saved
     */
    public static boolean set(ACL acl, String server) throws NotesException {
        String there = acl.getAdministrationServer();
        if (there != null && !there.isEmpty()) {
            return false;
        }
        acl.setAdministrationServer(server);
        acl.setAdminNames(true);
        return true;
    }

    static boolean isSet(ACL acl) throws NotesException {
        String there = acl.getAdministrationServer();
        return there != null && !there.isEmpty() && acl.isAdminNames();
    }
}

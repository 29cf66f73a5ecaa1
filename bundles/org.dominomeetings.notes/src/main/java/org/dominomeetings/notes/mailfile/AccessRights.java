package org.dominomeetings.notes.mailfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Name;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.notes.session.Recycler;

/**
 * A person's ACL level and privileges in a mail file, and the names, groups and roles by which items name him.
 * Immutable.
 */
public final class AccessRights {
    private final int level;
    private final int privileges;
    private final List<String> names;

    private AccessRights(int level, int privileges, List<String> names) {
        this.level = level;
        this.privileges = privileges;
        this.names = Collections.unmodifiableList(names);
    }

    /** The rights of a request's authenticated user, capped by the ACL's maximum Internet access. */
    public static AccessRights read(Session session, Database mailFile, Recycler handles) throws NotesException {
        String name = session.getEffectiveUserName();
        List<String> names = names(name, mailFile);
        // getUserNameList would hold the name that opened the session, over HTTP the server's, and no groups
        // (HCL Designer help, UserNameList and UserGroupNameList, Session, Java).
        for (Object group : session.getUserGroupNameList()) {
            names.add(handles.keep((Name) group).getCanonical());
        }
        return new AccessRights(mailFile.getCurrentAccessLevel(), mailFile.queryAccessPrivileges(name), names);
    }

    /**
     * The rights of a person without a session of his own. The access control list counts his groups (HCL Designer
     * help, queryAccess, Database, Java). Which groups a person is in who has no session, no method tells: an item that
     * means him by a group alone does not mean him here, which can refuse him too much and never lets him in.
     *
     * @param name canonical
     */
    public static AccessRights named(String name, Database mailFile) throws NotesException {
        List<String> names = names(name, mailFile);
        names.add("*");
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            names.add("*" + name.substring(slash));
        }
        return new AccessRights(mailFile.queryAccess(name), mailFile.queryAccessPrivileges(name), names);
    }

    private static List<String> names(String name, Database mailFile) throws NotesException {
        List<String> names = new ArrayList<>();
        names.add(name);
        for (Object role : mailFile.queryAccessRoles(name)) {
            names.add((String) role);
        }
        return names;
    }

    public boolean is(int leastLevel) {
        return level >= leastLevel;
    }

    boolean isAuthor() {
        return level == ACL.LEVEL_AUTHOR;
    }

    /**
     * @param privilege one of Database.DBACL_…
     */
    public boolean may(int privilege) {
        return (privileges & privilege) != 0;
    }

    /** Whether one of an item's values names this person. */
    boolean isAmong(Iterable<?> values) {
        for (Object value : values) {
            for (String name : names) {
                if (name.equalsIgnoreCase(String.valueOf(value))) {
                    return true;
                }
            }
        }
        return false;
    }
}

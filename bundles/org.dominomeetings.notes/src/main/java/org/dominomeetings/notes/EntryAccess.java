package org.dominomeetings.notes;

import java.util.Vector;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.Name;
import lotus.domino.NotesException;
import lotus.domino.Session;

/**
 * Whether a person may change an entry. Asked before a service is called: the save itself would refuse too, but only
 * after the meeting was made.
 */
final class EntryAccess {
    private EntryAccess() {}

    static boolean mayEdit(Session session, Database mailFile, Document entry, Handles handles) throws NotesException {
        int level = mailFile.getCurrentAccessLevel();
        if (level >= ACL.LEVEL_EDITOR) {
            return true;
        }
        if (level == ACL.LEVEL_AUTHOR && isAuthor(session, mailFile, entry, handles)) {
            return true;
        }
        // A delegate for the calendar alone has no level of his own, but the right to write public documents.
        int privileges = mailFile.queryAccessPrivileges(session.getEffectiveUserName());
        return (privileges & Database.DBACL_WRITE_PUBLIC_DOCS) != 0
                && "1".equals(entry.getItemValueString("$PublicAccess"));
    }

    /**
     * Whether a person may put a new entry into the mail file. One that is hidden from him cannot be told from one that is
     * not saved here; its meeting is safe all the same, since its key is asked for and nobody acts with another's account.
     */
    static boolean mayCreate(Session session, Database mailFile) throws NotesException {
        int privileges = mailFile.queryAccessPrivileges(session.getEffectiveUserName());
        boolean mayCreate = (privileges & Database.DBACL_CREATE_DOCS) != 0;
        return mailFile.getCurrentAccessLevel() >= ACL.LEVEL_AUTHOR && mayCreate
                || (privileges & Database.DBACL_WRITE_PUBLIC_DOCS) != 0;
    }

    /** A person at the level Author may change what an Authors item names him, one of his groups or roles in. */
    private static boolean isAuthor(Session session, Database mailFile, Document entry, Handles handles)
            throws NotesException {
        Vector<String> own = new Vector<>();
        own.add(session.getEffectiveUserName());
        // getUserNameList would hold the name that opened the session, over HTTP the server's, and no groups
        // (HCL Designer help, UserNameList and UserGroupNameList, Session, Java).
        for (Object group : session.getUserGroupNameList()) {
            own.add(handles.keep((Name) group).getCanonical());
        }
        for (Object role : mailFile.queryAccessRoles(session.getEffectiveUserName())) {
            own.add((String) role);
        }
        Vector<?> items = entry.getItems();
        boolean author = false;
        for (Object object : items) {
            Item item = handles.keep((Item) object);
            if (item.isAuthors() && !author) {
                author = namesAny(item.getValues(), own);
            }
        }
        return author;
    }

    private static boolean namesAny(Vector<?> authors, Vector<String> own) {
        if (authors == null) {
            return false;
        }
        for (Object author : authors) {
            for (String name : own) {
                if (name.equalsIgnoreCase(String.valueOf(author))) {
                    return true;
                }
            }
        }
        return false;
    }
}

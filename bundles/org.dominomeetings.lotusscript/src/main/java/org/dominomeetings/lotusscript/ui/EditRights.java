package org.dominomeetings.lotusscript.ui;

import java.util.Vector;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.standin.access.CanonicalName;

/** Whether a person may change a document, so that its window can be put into edit mode. */
final class EditRights {

    private EditRights() {}

    /** Editors and above, whoever stands in an Authors item, and public writers where the document is public. */
    static boolean mayEdit(Document document, String user) throws NotesException {
        Database database = document.getParentDatabase();
        if (document.isNewNote() || database.getCurrentAccessLevel() >= ACL.LEVEL_EDITOR) {
            return true;
        }
        boolean author = database.getCurrentAccessLevel() == ACL.LEVEL_AUTHOR && isAuthor(document, user);
        boolean writer = (database.queryAccessPrivileges(user) & Database.DBACL_WRITE_PUBLIC_DOCS) != 0;
        return author || writer && document.getItemValueString("$PublicAccess").equals("1");
    }

    private static boolean isAuthor(Document document, String user) throws NotesException {
        Vector<?> items = document.getItems();
        boolean found = false;
        for (Object each : items) {
            Item item = (Item) each;
            if (item.isAuthors()) {
                for (Object name : item.getValues()) {
                    found |= CanonicalName.same(name.toString(), user);
                }
            }
            item.recycle();
        }
        return found;
    }
}

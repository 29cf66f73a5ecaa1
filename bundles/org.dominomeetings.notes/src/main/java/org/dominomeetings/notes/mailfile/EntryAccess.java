package org.dominomeetings.notes.mailfile;

import java.util.Collections;
import java.util.Vector;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.notes.session.Recycler;

/**
 * Checks whether a person may read or change an entry. Called before a provider is: where the person's own session does
 * the work, the save itself would refuse too, but only after the meeting was made; where the server's does, nothing
 * else asks.
 */
public final class EntryAccess {
    private EntryAccess() {}

    public static boolean mayEdit(AccessRights person, Document entry, Recycler handles) throws NotesException {
        if (person.is(ACL.LEVEL_EDITOR)) {
            return true;
        }
        // A person at the level Author may change what an Authors item names him, one of his groups or roles in.
        if (person.isAuthor() && Named.in(entry, handles).isAuthor(person)) {
            return true;
        }
        // A delegate for the calendar alone has no level of his own, but the right to write public documents.
        return person.may(Database.DBACL_WRITE_PUBLIC_DOCS) && isPublic(entry);
    }

    /**
     * Whether a person may put a new entry into the mail file. One that is hidden from him cannot be told from one that is
     * not saved here; its meeting is safe all the same, since its key is asked for and nobody acts with another's account.
     */
    public static boolean mayCreate(AccessRights person) {
        return (person.is(ACL.LEVEL_AUTHOR) && person.may(Database.DBACL_CREATE_DOCS))
                || person.may(Database.DBACL_WRITE_PUBLIC_DOCS);
    }

    /**
     * Whether a person may read an entry that the server has opened. Readers items leave out whom they do not name, and who
     * stands in an Authors item may read too (HCL Designer help, Restricting who can read specific documents).
     */
    public static boolean mayRead(AccessRights person, Document entry, Recycler handles) throws NotesException {
        boolean letIn = person.is(ACL.LEVEL_READER) || (person.may(Database.DBACL_READ_PUBLIC_DOCS) && isPublic(entry));
        return letIn && Named.in(entry, handles).isReader(person);
    }

    private static boolean isPublic(Document entry) throws NotesException {
        return "1".equals(entry.getItemValueString("$PublicAccess"));
    }

    /** The names in a document's Readers and Authors items. */
    private static final class Named {
        private final Vector<Object> readers = new Vector<>();
        private final Vector<Object> authors = new Vector<>();

        static Named in(Document document, Recycler handles) throws NotesException {
            Named named = new Named();
            for (Object object : document.getItems()) {
                Item item = handles.keep((Item) object);
                if (item.isReaders()) {
                    add(item, named.readers);
                }
                if (item.isAuthors()) {
                    add(item, named.authors);
                }
            }
            return named;
        }

        private static void add(Item item, Vector<Object> names) throws NotesException {
            Vector<?> values = item.getValues();
            names.addAll(values == null ? Collections.emptyList() : values);
            names.removeAll(Collections.singleton(""));
        }

        boolean isAuthor(AccessRights person) {
            return person.isAmong(authors);
        }

        boolean isReader(AccessRights person) {
            return readers.isEmpty() || person.isAmong(readers) || person.isAmong(authors);
        }
    }
}

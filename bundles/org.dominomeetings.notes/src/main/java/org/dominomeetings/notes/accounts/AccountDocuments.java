package org.dominomeetings.notes.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.directory.DirectoryPerson;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.directory.PersonItems;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document of a person's account, stored under the person's id. The previous version stored it under his
 * name; an account found there is moved once, and only if it can be nobody else's. An envelope is bound to the
 * account's own id and opens in either place.
 */
public final class AccountDocuments {
    static final String STATE = "State";

    /**
     * The state of a document whose account was disconnected, or has moved. The document itself stays: a UNID cannot be
     * reused while a deletion stub has it.
     */
    static final String DISCONNECTED = "DISCONNECTED";

    static final String ACCESS_TOKEN = "AccessToken";
    static final String REFRESH_TOKEN = "RefreshToken";

    private static final String MOVED_TO = "MovedTo";
    private static final String REVISION = "Revision";

    /** The items of an account of the previous version. */
    private static final String[] MOVED = {
        "Form",
        "AccountId",
        "Service",
        STATE,
        "AccountName",
        ACCESS_TOKEN,
        "AccessExpires",
        REFRESH_TOKEN,
        "RefreshingServer",
        "RefreshingUntil"
    };

    private final DirectoryPersonIds people;

    AccountDocuments(DirectoryPersonIds people) {
        this.people = people;
    }

    /** The document of a person's account, moved here if need be; none if it was disconnected. */
    @Nullable
    Document find(Database database, String person, String service, Recycler handles) throws NotesException {
        String unid = unid(person, service);
        Document document = DocumentAccess.find(database, unid, handles);
        if (document == null && moveHere(database, person, service, handles)) {
            document = DocumentAccess.find(database, unid, handles);
        }
        boolean there = document != null && !DISCONNECTED.equals(document.getItemValueString(STATE));
        return there ? document : null;
    }

    /** The UNID of a person's account, independent of his name. */
    static String unid(String person, String service) {
        return DocumentAccess.unid("account", service + "|" + person);
    }

    /** The UNID that the previous version used, made of the name; Notes names are case-insensitive. */
    static String unidByName(String name, String service) {
        return DocumentAccess.unid("account", service + "|" + name.toLowerCase(Locale.ROOT));
    }

    /** @return whether an account is in its new place now that was not before */
    private boolean moveHere(Database database, String id, String service, Recycler handles) throws NotesException {
        Session session = database.getParent();
        Optional<DirectoryPerson> person = people.byId(session, id, handles);
        for (String name : names(id, person)) {
            Document old = DocumentAccess.find(database, unidByName(name, service), handles);
            if (old != null && isOf(old, person, handles) && claim(old, unid(id, service))) {
                return move(database, old, id, person.map(DirectoryPerson::name).orElse(name), handles);
            }
        }
        return false;
    }

    private static List<String> names(String id, Optional<DirectoryPerson> person) {
        if (person.isPresent()) {
            return new ArrayList<>(person.get().names());
        }
        return DirectoryPerson.nameIn(id).map(Collections::singletonList).orElse(Collections.emptyList());
    }

    /**
     * Whether an account is this person's; one that is older than his Person document belonged to an earlier bearer of
     * the name.
     */
    private static boolean isOf(Document old, Optional<DirectoryPerson> person, Recycler handles)
            throws NotesException {
        DateTime created = handles.keep(old.getCreated());
        Instant made = created.toJavaDate().toInstant();
        return !DISCONNECTED.equals(old.getItemValueString(STATE))
                && (!person.isPresent() || !made.isBefore(person.get().created()));
    }

    /**
     * Records the new UNID in the old document, so that nobody else moves it, and whoever was about to write it finds
     * another revision.
     */
    private static boolean claim(Document old, String unid) throws NotesException {
        String moved = old.getItemValueString(MOVED_TO);
        if (!moved.isEmpty()) {
            return moved.equals(unid);
        }
        old.replaceItemValue(MOVED_TO, unid).recycle();
        old.replaceItemValue(REVISION, old.getItemValueInteger(REVISION) + 1).recycle();
        return old.save(false, false);
    }

    /** Saves the account in the new document before it removes it from the old one. */
    private static boolean move(Database database, Document old, String id, String name, Recycler handles)
            throws NotesException {
        String unid = old.getItemValueString(MOVED_TO);
        Document made = DocumentAccess.create(database, unid, handles);
        ItemWriter items = new ItemWriter(made, handles);
        for (String item : MOVED) {
            // As it is: what cannot be understood is to be told, and not to be made something else.
            if (old.hasItem(item)) {
                handles.keep(made.replaceItemValue(item, old.getItemValue(item)));
            }
        }
        items.names(PersonItems.NAME, name);
        items.text(PersonItems.ID, id);
        items.number(REVISION, old.getItemValueInteger(REVISION));
        boolean moved = DocumentAccess.saveNew(database, made, unid, handles);
        empty(old, handles);
        return moved || DocumentAccess.find(database, unid, handles) != null;
    }

    private static void empty(Document old, Recycler handles) throws NotesException {
        new ItemWriter(old, handles).text(STATE, DISCONNECTED);
        old.removeItem(ACCESS_TOKEN);
        old.removeItem(REFRESH_TOKEN);
        old.save(true, false);
    }
}

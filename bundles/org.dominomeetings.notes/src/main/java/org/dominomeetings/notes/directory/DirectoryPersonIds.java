package org.dominomeetings.notes.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.Name;
import lotus.domino.NotesException;
import lotus.domino.Session;
import lotus.domino.View;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.session.Recycler;
import org.dominomeetings.notes.session.ServerSession;

/**
 * Resolves names to person ids by the Domino Directories of this server: the id is the universal id of the Person
 * document, which stays when the Administration Process renames him. His FullName then begins with the new name and
 * keeps the old one (HCL Domino Administrator help, Renaming a user), so that he is found by both.
 *
 * <p>Who has a Person document in none of them, as the people of an LDAP directory, goes by his name, as before; nobody
 * with a document ever gets what is kept under a name. Where two documents claim a name, the one whose present name it
 * is has it; where that decides nothing, it is nobody's.
 */
public final class DirectoryPersonIds implements PersonIds {
    /** Where people are found by any of their names (HCL Designer help, LookupNames, Examples). */
    private static final String VIEW = "($Users)";

    private static final String FULL_NAME = "FullName";

    /** Size of the cache: more people than work with one server within an hour. */
    private static final int REMEMBERED = 2000;

    private final ServerSession server;

    /**
     * Cache by present name in lower case; verified at each use, since a name can be given to somebody else at any
     * time.
     */
    private final Map<String, String> seen =
            Collections.synchronizedMap(new LinkedHashMap<String, String>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > REMEMBERED;
                }
            });

    public DirectoryPersonIds(ServerSession server) {
        this.server = server;
    }

    @Override
    public String id(String name) {
        return server.run((session, handles) -> id(session, name, handles));
    }

    @Override
    public Optional<String> name(String id) {
        return server.run((session, handles) -> byId(session, id, handles).map(DirectoryPerson::name));
    }

    /** As {@link #id(String)}, within a piece of work. */
    public String id(Session session, String name, Recycler handles) throws NotesException {
        String canonical = canonical(session, name, handles);
        return find(session, canonical, handles).map(DirectoryPerson::id).orElse(DirectoryPerson.idByName(canonical));
    }

    /** The person whom a canonical name means; empty if the Directory has none, or cannot tell which. */
    Optional<DirectoryPerson> find(Session session, String canonical, Recycler handles) throws NotesException {
        String key = canonical.toLowerCase(Locale.ROOT);
        String unid = seen.get(key);
        Optional<DirectoryPerson> known = unid == null ? Optional.empty() : byUnid(session, unid, handles);
        if (known.filter(person -> person.name().equalsIgnoreCase(canonical)).isPresent()) {
            return known;
        }
        Optional<DirectoryPerson> found = one(lookUp(session, canonical, handles), canonical);
        if (found.filter(person -> person.name().equalsIgnoreCase(canonical)).isPresent()) {
            seen.put(key, found.get().unid());
        } else {
            seen.remove(key);
        }
        return found;
    }

    /** The person of an id; empty for an id that is a name, and for somebody whose document is gone. */
    public Optional<DirectoryPerson> byId(Session session, String id, Recycler handles) throws NotesException {
        Optional<String> unid = DirectoryPerson.document(id);
        return unid.isPresent() ? byUnid(session, unid.get(), handles) : Optional.empty();
    }

    private static Optional<DirectoryPerson> one(Map<String, DirectoryPerson> found, String canonical) {
        List<DirectoryPerson> now = new ArrayList<>(found.values());
        now.removeIf(person -> !person.name().equalsIgnoreCase(canonical));
        List<DirectoryPerson> claiming = now.isEmpty() ? new ArrayList<>(found.values()) : now;
        return claiming.size() == 1 ? Optional.of(claiming.get(0)) : Optional.empty();
    }

    private static Optional<DirectoryPerson> byUnid(Session session, String unid, Recycler handles)
            throws NotesException {
        for (Database book : books(session, handles)) {
            Document document = DocumentAccess.find(book, unid, handles);
            if (document != null && isPerson(document)) {
                return Optional.of(person(session, document, handles));
            }
        }
        return Optional.empty();
    }

    /** Looks people up, by universal id. No page says which form of a name the view holds, so both are looked up. */
    private static Map<String, DirectoryPerson> lookUp(Session session, String canonical, Recycler handles)
            throws NotesException {
        Map<String, DirectoryPerson> found = new LinkedHashMap<>();
        String abbreviated = handles.keep(session.createName(canonical)).getAbbreviated();
        for (Database book : books(session, handles)) {
            View users = handles.keep(book.getView(VIEW));
            if (users != null) {
                add(session, users, canonical, canonical, found, handles);
                if (!abbreviated.equalsIgnoreCase(canonical)) {
                    add(session, users, abbreviated, canonical, found, handles);
                }
            }
        }
        return found;
    }

    private static void add(
            Session session,
            View users,
            String key,
            String canonical,
            Map<String, DirectoryPerson> found,
            Recycler handles)
            throws NotesException {
        DocumentCollection matches = handles.keep(users.getAllDocumentsByKey(key, true));
        for (Document document = matches.getFirstDocument();
                document != null;
                document = matches.getNextDocument(document)) {
            handles.keep(document);
            if (document.isValid() && !document.isDeleted() && isPerson(document)) {
                DirectoryPerson person = person(session, document, handles);
                if (person.isCalled(canonical)) {
                    found.put(person.id(), person);
                }
            }
        }
    }

    /** The Directories that this server knows, open. */
    private static List<Database> books(Session session, Recycler handles) throws NotesException {
        List<Database> books = new ArrayList<>();
        for (Object each : session.getAddressBooks()) {
            Database book = handles.keep((Database) each);
            if (book.isOpen() || book.open()) {
                books.add(book);
            }
        }
        return books;
    }

    private static boolean isPerson(Document document) throws NotesException {
        return "Person".equals(document.getItemValueString("Type"))
                && !document.getItemValueString(FULL_NAME).isEmpty();
    }

    private static DirectoryPerson person(Session session, Document document, Recycler handles) throws NotesException {
        List<String> names = new ArrayList<>();
        for (Object name : document.getItemValue(FULL_NAME)) {
            names.add(canonical(session, String.valueOf(name), handles));
        }
        DateTime created = handles.keep(document.getCreated());
        return new DirectoryPerson(
                document.getUniversalID(),
                names,
                created.toJavaDate().toInstant(),
                document.getItemValueString("MailServer"),
                document.getItemValueString("MailFile"));
    }

    private static String canonical(Session session, String name, Recycler handles) throws NotesException {
        Name parsed = handles.keep(session.createName(name));
        return parsed.getCanonical();
    }
}

package org.dominomeetings.standin.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dominomeetings.standin.DominoDomain;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.AdministrationServer.Items;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.access.Directory;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.UnrestrictedWriter;

/**
 * A rename of a person as the Administration Process completes it: in the Person document and groups; and in the
 * databases that have an administration server, the access control list and those items of documents which that server
 * may modify, of the kinds Names, Readers and Authors. What holds a name as plain text, or inside of something, keeps
 * the old one; so do databases without an administration server, and clients' replicas until they replicate.
 *
 * <p>The old name stays the Person's second one, so whoever logs in with it still gets in.
 *
 * @see "HCL Domino Designer help, renameNotesUser (AdministrationProcess - Java)"
 */
public final class PersonRename {
    private final DominoDomain domain;

    public PersonRename(DominoDomain domain) {
        this.domain = domain;
    }

    /**
     * @param from the present name in any form
     * @param to the new one in any form
     * @return {@code server!!database} of each database in which something changed
     * @throws NoSuchElementException where no server's Directory has such a person
     */
    public List<String> rename(String from, String to) {
        String oldName = CanonicalName.canonical(from);
        String newName = CanonicalName.canonical(to);
        List<DominoServer> servers =
                domain.places().stream().filter(place -> !place.isClient()).toList();
        if (servers.stream().noneMatch(server -> isThere(server, oldName))) {
            throw new NoSuchElementException("no such person: " + from);
        }
        List<String> changed = new ArrayList<>();
        for (DominoServer server : servers) {
            for (NsfFolder database : server.data().all()) {
                boolean directory = database.path().equals("names.nsf");
                if (!directory && !database.info().acl().administration().isSet()) {
                    continue;
                }
                if (inAcl(database, oldName, newName) | inDocuments(server, database, oldName, newName)) {
                    changed.add(server.name() + "!!" + database.path());
                }
            }
        }
        return changed;
    }

    private static boolean isThere(DominoServer server, String name) {
        return server.directory().flatMap(directory -> person(directory, name)).isPresent();
    }

    private static Optional<Note> person(Directory directory, String name) {
        return directory.person(name).filter(person -> CanonicalName.same(person.text("FullName"), name));
    }

    private static boolean inAcl(NsfFolder database, String from, String to) {
        DatabaseInfo info = database.info();
        List<AclEntry> entries = info.acl().entries().stream()
                .map(entry -> !CanonicalName.same(entry.name(), from)
                        ? entry
                        : new AclEntry(to, entry.level(), entry.type(), entry.ticked(), entry.roles()))
                .toList();
        if (entries.equals(info.acl().entries())) {
            return false;
        }
        database.changeInfo(new DatabaseInfo(
                info.title(),
                info.replicaId(),
                new Acl(info.acl().maxInternetAccess(), entries, info.acl().administration()),
                info.options()));
        return true;
    }

    private static boolean inDocuments(DominoServer server, NsfFolder database, String from, String to) {
        boolean changed = false;
        Items may = database.path().equals("names.nsf")
                ? Items.ALL_NAMES
                : database.info().acl().administration().items();
        for (Note note : database.documents()) {
            Note renamed = renamed(note, from, to, may);
            if (!renamed.equals(note)) {
                new UnrestrictedWriter(database, server.clock()).save(renamed);
                changed = true;
            }
        }
        return changed;
    }

    private static Note renamed(Note note, String from, String to, Items may) {
        boolean group = note.text("Type").equals("Group");
        List<NoteItem> items = new ArrayList<>();
        for (NoteItem item : note.items()) {
            boolean person = note.text("Type").equals("Person") && item.isNamed("FullName");
            boolean names = may == Items.ALL_NAMES && item.has(ItemFlag.NAMES)
                    || may != Items.NONE && (item.has(ItemFlag.READERS) || item.has(ItemFlag.AUTHORS));
            if (person && CanonicalName.same(note.text("FullName"), from)) {
                items.add(withFullName(item, from, to));
            } else if (!person && (names || group && item.isNamed("Members"))) {
                items.add(withValues(item, replaced(item, from, to)));
            } else {
                items.add(item);
            }
        }
        return note.withItems(items);
    }

    private static NoteItem withFullName(NoteItem item, String from, String to) {
        List<Object> values = new ArrayList<>(List.of(to, CanonicalName.common(to), from));
        item.values().stream().filter(value -> !values.contains(value)).forEach(values::add);
        return withValues(item, values);
    }

    /** The history of who saved it keeps the name that it was saved under. */
    private static List<Object> replaced(NoteItem item, String from, String to) {
        if (item.isNamed("$UpdatedBy")) {
            return item.values();
        }
        List<Object> values = new ArrayList<>();
        for (Object value : item.values()) {
            values.add(value instanceof String text && CanonicalName.same(text, from) ? to : value);
        }
        return values;
    }

    private static NoteItem withValues(NoteItem item, List<Object> values) {
        boolean list = item.list() || values.size() != 1;
        return new NoteItem(item.name(), item.type(), list, values, item.flags(), item.payload());
    }
}

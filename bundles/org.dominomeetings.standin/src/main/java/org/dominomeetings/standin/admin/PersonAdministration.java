package org.dominomeetings.standin.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lotus.domino.Item;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.AdministrationServer;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.access.Directory;
import org.dominomeetings.standin.access.HttpPassword;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Unid;
import org.dominomeetings.standin.store.UnrestrictedWriter;

/** An administrator's operations on the people of a server's Directory. */
public final class PersonAdministration {
    private static final String DENIED = "Denied Access";

    private final DominoServer server;
    private final NsfFolder names;
    private final UnrestrictedWriter writer;

    /** @throws IllegalStateException where the server has no Directory */
    public PersonAdministration(DominoServer server) {
        this.server = server;
        this.names = server.data()
                .database("names.nsf")
                .orElseThrow(() -> new IllegalStateException(server.name() + " has no Directory"));
        this.writer = new UnrestrictedWriter(names, server.clock());
    }

    public List<Note> all() {
        return names.documents().stream()
                .filter(note -> note.text("Type").equals("Person"))
                .toList();
    }

    /** The Person document of a name in any form. */
    public Optional<Note> person(String name) {
        return new Directory(names).person(name);
    }

    /**
     * Registers a person, without a password, and creates the mail file where one is named and not there: with the
     * person and the servers as managers, and nobody else.
     *
     * @throws IllegalStateException where a person has that name
     */
    public Note create(String name, String internetAddress, String mailFile) {
        if (person(name).isPresent()) {
            throw new IllegalStateException("there is a person named " + name);
        }
        String canonical = CanonicalName.canonical(name);
        if (!mailFile.isEmpty() && server.data().database(mailFile).isEmpty()) {
            createMailFile(canonical, mailFile);
        }
        return writer.save(new NoteBuilder()
                .created(server.now())
                .form("Person")
                .text("Type", "Person")
                .names("FullName", canonical, CanonicalName.common(canonical))
                .text("InternetAddress", internetAddress)
                .text("MailServer", server.name())
                .text("MailFile", mailFile)
                .build());
    }

    /** @throws java.util.NoSuchElementException where there is no such person */
    public void setPassword(String name, String password) {
        writer.save(person(name).orElseThrow().with(text("HTTPPassword", List.of(HttpPassword.hash(password)))));
    }

    /**
     * Puts a name into the group of those who left, or takes it out.
     *
     * @see "HCL Domino Administrator help, Setting up Notes user, Domino server, and Internet user access"
     */
    public void setDenied(String name, boolean denied) {
        Note group = names.documents().stream()
                .filter(note -> note.text("ListName").equals(DENIED))
                .findFirst()
                .orElseGet(() -> new NoteBuilder()
                        .created(server.now())
                        .form("Group")
                        .text("Type", "Group")
                        .text("ListName", DENIED)
                        // Deny List only.
                        .text("GroupType", "3")
                        .build());
        List<String> members =
                new ArrayList<>(group.item("Members").map(NoteItem::texts).orElse(List.of()));
        members.removeIf(member -> CanonicalName.same(member, name));
        if (denied) {
            members.add(CanonicalName.canonical(name));
        }
        writer.save(group.with(text("Members", members)));
    }

    private void createMailFile(String owner, String path) {
        Acl acl = Acl.of(
                        AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                        AclEntry.of(Acl.ANONYMOUS, AccessLevel.NOACCESS),
                        AclEntry.of(owner, AccessLevel.MANAGER, Privilege.DELETE_DOCS, Privilege.REPLICATE),
                        AclEntry.of(
                                "LocalDomainServers", AccessLevel.MANAGER, Privilege.DELETE_DOCS, Privilege.REPLICATE))
                .with(AdministrationServer.of(server.name()));
        NsfFolder mail = NsfFolder.create(
                server.data().path(), path, new DatabaseInfo(CanonicalName.common(owner), Unid.createReplicaId(), acl));
        new UnrestrictedWriter(mail, server.clock())
                .save(new NoteBuilder()
                        .created(server.now())
                        .form("CalendarProfile")
                        .text("$Name", Note.nameOfProfile("CalendarProfile"))
                        .names("Owner", owner)
                        .build());
    }

    private static NoteItem text(String name, List<String> values) {
        return NoteItem.of(name, Item.TEXT, values);
    }
}

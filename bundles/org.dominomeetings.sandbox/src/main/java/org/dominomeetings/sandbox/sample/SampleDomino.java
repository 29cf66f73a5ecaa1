package org.dominomeetings.sandbox.sample;

import static org.dominomeetings.standin.access.AccessLevel.EDITOR;
import static org.dominomeetings.standin.access.AccessLevel.MANAGER;
import static org.dominomeetings.standin.access.AccessLevel.NOACCESS;
import static org.dominomeetings.standin.access.AccessLevel.READER;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.notes.template.DesignElement;
import org.dominomeetings.notes.template.DesignElements;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.sandbox.sample.calendar.CopiedEntries;
import org.dominomeetings.sandbox.sample.calendar.SampleCalendar;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.AdministrationServer;
import org.dominomeetings.standin.access.HttpPassword;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Unid;
import org.dominomeetings.standin.view.ViewDesign;

/** The databases of a first start: the directory, a mail file each, and Jane's archive. The plugin makes its own. */
final class SampleDomino {
    static final String ADMINISTRATORS = "LocalDomainAdmins";

    private static final String SERVERS = "LocalDomainServers";

    private final Path data;
    private final Instant now;

    SampleDomino(Path data, Instant now) {
        this.data = data;
        this.now = now;
    }

    void create() {
        directory();
        mailFile(SamplePerson.JANE, entry(SamplePerson.DAVE.name(), EDITOR), entry(SamplePerson.RITA.name(), READER));
        List.of(SamplePerson.DAVE, SamplePerson.RITA, SamplePerson.SAM).forEach(this::mailFile);
        calendars();
    }

    private void calendars() {
        NsfFolder janes = NsfFolder.open(data, SamplePerson.JANE.mailFile());
        new CalendarEntries(now).all().forEach(janes::put);
        CopiedEntries copied = new CopiedEntries(new SampleCalendar(SamplePerson.JANE, now));
        NsfFolder.open(data, SamplePerson.DAVE.mailFile()).put(copied.davesMeeting());
        archive(janes, copied.archived());
    }

    /** What is archived is deleted from the mail file and leaves a stub there. */
    private void archive(NsfFolder mailFile, Note entry) {
        database(
                        CopiedEntries.ARCHIVE,
                        SamplePerson.JANE.commonName() + " (Archive)",
                        nobody(Acl.ANONYMOUS),
                        entry(SERVERS, MANAGER),
                        entry(SamplePerson.JANE.name(), MANAGER))
                .put(entry);
        mailFile.put(new Note(entry.unid(), 2, entry.created(), now, true, List.of(), List.of()));
    }

    private void directory() {
        NsfFolder names = database("names.nsf", "Acme's Directory", entry(SamplePerson.SERVER, MANAGER));
        for (SamplePerson person : SamplePerson.ALL) {
            names.put(new NoteBuilder()
                    .created(now)
                    .form("Person")
                    .text("Type", "Person")
                    // Administrators add the short name here, so that people may log in with it.
                    .names("FullName", person.name(), person.commonName(), person.shortName())
                    .text("ShortName", person.shortName())
                    .text("InternetAddress", person.email())
                    .text("MailServer", SamplePerson.SERVER)
                    .text("MailFile", person.mailFile())
                    .text("HTTPPassword", HttpPassword.hash(person.password()))
                    .build());
        }
        names.put(group(SERVERS, SamplePerson.SERVER));
        names.put(group(ADMINISTRATORS, SamplePerson.SAM.name()));
    }

    private Note group(String name, String member) {
        return new NoteBuilder()
                .created(now)
                .form("Group")
                .text("Type", "Group")
                .text("ListName", name)
                .names("Members", member)
                .build();
    }

    private void mailFile(SamplePerson owner, AclEntry... others) {
        List<AclEntry> entries = new ArrayList<>(List.of(nobody(Acl.ANONYMOUS), entry(SERVERS, MANAGER)));
        entries.add(entry(owner.name(), MANAGER));
        entries.addAll(List.of(others));
        NsfFolder mail = database(owner.mailFile(), owner.commonName(), entries.toArray(AclEntry[]::new));
        // As the mail template would have them; of the other elements this server knows nothing.
        DesignElements.in(Locale.ENGLISH).stream()
                .map(DesignElement::dxl)
                .filter(dxl -> dxl.startsWith("<view"))
                .forEach(view -> ViewDesign.put(mail, view));
        mail.put(new NoteBuilder()
                .created(now)
                .form("CalendarProfile")
                .text("$Name", Note.nameOfProfile("CalendarProfile"))
                .names("Owner", owner.name())
                .build());
    }

    private NsfFolder database(String path, String title, AclEntry... entries) {
        List<AclEntry> all = new ArrayList<>(List.of(nobody(Acl.DEFAULT)));
        all.addAll(List.of(entries));
        Acl acl = Acl.of(all.toArray(AclEntry[]::new)).with(AdministrationServer.of(SamplePerson.SERVER));
        return NsfFolder.create(data, path, new DatabaseInfo(title, Unid.createReplicaId(), acl));
    }

    private static AclEntry nobody(String name) {
        return AclEntry.of(name, NOACCESS);
    }

    private static AclEntry entry(String name, AccessLevel level) {
        return level.compareTo(EDITOR) >= 0
                ? AclEntry.of(name, level, Privilege.DELETE_DOCS, Privilege.REPLICATE)
                : AclEntry.of(name, level);
    }
}

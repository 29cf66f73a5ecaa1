package org.dominomeetings.standin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.AdministrationServer;
import org.dominomeetings.standin.access.HttpPassword;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NsfFolder;

/** A small company for tests: a Directory and Jane's mail file, with somebody of each kind of access. */
public final class SampleServer {
    public static final String SERVER = "CN=acme01/O=Acme";
    public static final String JANE = "CN=Jane Doe/O=Acme";
    public static final String DAVE = "CN=Dave Delegate/O=Acme";
    public static final String RITA = "CN=Rita Reader/O=Acme";
    public static final String PAUL = "CN=Paul Public/O=Acme";
    public static final String ANNE = "CN=Anne Author/O=Acme";
    public static final String SAM = "CN=Sam Stranger/O=Acme";
    public static final String MAIL = "mail/jdoe.nsf";
    public static final String MAIL_REPLICA = "85255E01001356A8";
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private SampleServer() {}

    /** Writes the databases; everybody's password is his first name in small letters. */
    public static void write(Path data) {
        NsfFolder names = NsfFolder.create(
                data,
                "names.nsf",
                new DatabaseInfo(
                        "Acme's Directory",
                        "0000000000000001",
                        Acl.of(
                                AclEntry.of(Acl.DEFAULT, AccessLevel.READER),
                                AclEntry.of(SERVER, AccessLevel.MANAGER))));
        for (String person : List.of(JANE, DAVE, RITA, PAUL, ANNE, SAM)) {
            String first = person.substring(3, person.indexOf(' ')).toLowerCase();
            names.put(new NoteBuilder()
                    .form("Person")
                    .text("Type", "Person")
                    .text("FullName", person, first + "@home")
                    .text("InternetAddress", first + "@acme.example")
                    .text("HTTPPassword", HttpPassword.hash(first))
                    .build());
        }
        names.put(group("LocalDomainServers", SERVER));
        names.put(group("Readers of Jane", "Assistants"));
        names.put(group("Assistants", RITA));
        NsfFolder.create(
                data,
                MAIL,
                new DatabaseInfo(
                        "Jane Doe",
                        MAIL_REPLICA,
                        new Acl(
                                AccessLevel.MANAGER,
                                List.of(
                                        AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                                        AclEntry.of(Acl.ANONYMOUS, AccessLevel.NOACCESS),
                                        AclEntry.of(JANE, AccessLevel.MANAGER, Privilege.DELETE_DOCS),
                                        AclEntry.of(DAVE, AccessLevel.EDITOR),
                                        AclEntry.of("Readers of Jane", AccessLevel.READER)
                                                .withRoles("[Assistants]"),
                                        AclEntry.of(ANNE, AccessLevel.AUTHOR, Privilege.CREATE_DOCS),
                                        AclEntry.of(
                                                PAUL,
                                                AccessLevel.NOACCESS,
                                                Privilege.READ_PUBLIC,
                                                Privilege.WRITE_PUBLIC),
                                        AclEntry.of("LocalDomainServers", AccessLevel.MANAGER, Privilege.DELETE_DOCS)),
                                AdministrationServer.of(SERVER))));
    }

    /** Starts a server over the databases, at a moment that does not move. */
    public static DominoServer start(Path data) {
        return DominoServer.start(data, SERVER, Clock.fixed(NOW, ZONE));
    }

    /** Jane's mail file, as whoever writes on disk sees it. */
    public static NsfFolder mail() {
        return DominoServer.current().data().database(MAIL).orElseThrow();
    }

    /** An entry as Notes writes one, of the smallest kind; public, as all that is not private. */
    public static NoteBuilder entry(String unid, String subject) {
        return new NoteBuilder(unid)
                .created(NOW.minusSeconds(60))
                .form("Appointment")
                .text("Subject", subject)
                .text("$PublicAccess", "1")
                .time("StartDateTime", Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC)
                .authors("From", JANE);
    }

    private static org.dominomeetings.standin.store.Note group(String name, String... members) {
        return new NoteBuilder()
                .form("Group")
                .text("Type", "Group")
                .text("ListName", name)
                .text("Members", members)
                .build();
    }
}

package org.dominomeetings.notes.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dominomeetings.core.ticket.TicketMailbox.Place;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.AdministrationServer;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.access.Rights;
import org.dominomeetings.standin.access.UserIdentity;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketDatabaseTest {
    private static final String SERVER = "CN=acme01/O=Acme";
    private static final String OTHER_SERVER = "CN=acme02/O=Acme";
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String DAVE = "CN=Dave Delegate/O=Acme";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path data;

    private DominoServer server;
    private ServerSession session;
    private TicketDatabase door;

    @BeforeEach
    void start() {
        Acl acl = Acl.of(AclEntry.of(Acl.DEFAULT, AccessLevel.READER), AclEntry.of(SERVER, AccessLevel.MANAGER));
        NsfFolder names = NsfFolder.create(data, "names.nsf", new DatabaseInfo("Directory", "0000000000000001", acl));
        for (String person : List.of(JANE, DAVE)) {
            names.put(new NoteBuilder()
                    .form("Person")
                    .text("Type", "Person")
                    .text("FullName", person, person.substring(3, person.indexOf('/')))
                    .build());
        }
        for (String group : List.of("LocalDomainServers", "CN=Sales/O=Acme")) {
            names.put(new NoteBuilder()
                    .form("Group")
                    .text("Type", "Group")
                    .text("ListName", group)
                    .text("Members", SERVER, OTHER_SERVER, DAVE)
                    .build());
        }
        server = DominoServer.start(data, SERVER, Clock.fixed(NOW, ZoneOffset.UTC));
        session = new ServerSession();
        door = new TicketDatabase(session);
    }

    @AfterEach
    void stop() {
        session.close();
        assertThat(server.handles().leaked()).isEmpty();
        server.close();
    }

    @Test
    void thePersonAndTheServerReadTheSecretAndNobodyElseDoes() {
        Place place = door.put(JANE, 0, "s3cret");

        Note note = folder().find(place.unid());
        assertThat(note.text("Secret")).isEqualTo("s3cret");
        assertThat(note.item("Readers").orElseThrow().flags()).contains(ItemFlag.READERS, ItemFlag.NAMES);
        assertThat(reads(JANE, note)).isTrue();
        assertThat(reads(SERVER, note)).isTrue();
        assertThat(reads(DAVE, note)).isFalse();
        assertThat(reads(OTHER_SERVER, note)).isFalse();
        assertThat(reads(Acl.ANONYMOUS, note)).isFalse();
        assertThat(place.server()).isEqualTo(SERVER);
        assertThat(place.path()).isEqualTo(folder().path());
        assertThat(place.replicaId()).isEqualTo(folder().info().replicaId());
    }

    @Test
    void theDatabaseItMakesIsClosed() {
        door.put(JANE, 0, "s3cret");

        Acl acl = folder().info().acl();
        assertThat(acl.maxInternetAccess()).isEqualTo(AccessLevel.NOACCESS);
        assertThat(acl.entries())
                .extracting(entry -> entry.name() + " " + entry.level())
                .containsExactlyInAnyOrder("-Default- READER", SERVER + " MANAGER", "Anonymous NOACCESS");
        assertThat(rights(DAVE).may(Privilege.WRITE_PUBLIC)).isFalse();
        assertThat(rights(DAVE).may(Privilege.REPLICATE)).isFalse();
        assertThat(rights(Acl.ANONYMOUS).mayOpen()).isFalse();
        assertThat(folder().info().options().replicates()).isFalse();
    }

    @Test
    void aDatabaseThatIsThereAlreadyIsClosedAndOneThatIsClosedIsLeftAsItIs() {
        door.put(JANE, 0, "s3cret");
        String replica = folder().info().replicaId();
        Acl open = Acl.of(AclEntry.of(Acl.DEFAULT, AccessLevel.MANAGER), AclEntry.of(SERVER, AccessLevel.MANAGER));
        folder().changeInfo(new DatabaseInfo("Door", replica, open));

        new TicketDatabase(session).put(JANE, 1, "another");

        assertThat(folder().info().replicaId()).isEqualTo(replica);
        assertThat(folder().info().acl().maxInternetAccess()).isEqualTo(AccessLevel.NOACCESS);
        assertThat(rights(DAVE).level()).isEqualTo(AccessLevel.READER);
        Acl narrower = new Acl(
                AccessLevel.NOACCESS,
                List.of(
                        AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                        AclEntry.of("*/Acme", AccessLevel.READER),
                        AclEntry.of(SERVER, AccessLevel.MANAGER)));
        folder().changeInfo(new DatabaseInfo("Door", replica, narrower));
        new TicketDatabase(session).put(JANE, 2, "a third");
        assertThat(folder().info().acl()).isEqualTo(narrower.with(AdministrationServer.of(SERVER)));
    }

    @Test
    void documentsAreWrittenOverForWhoeverComesAndLeaveNoStubs() {
        String unid = door.put(JANE, 0, "first").unid();

        assertThat(door.put(DAVE, 0, "second").unid()).isEqualTo(unid);
        assertThat(reads(DAVE, folder().find(unid))).isTrue();
        assertThat(reads(JANE, folder().find(unid))).isFalse();
        assertThat(door.put(JANE, 0, "third").unid()).isEqualTo(unid);
        assertThat(door.put(JANE, 1, "fourth").unid()).isNotEqualTo(unid);
        assertThat(folder().find(unid).text("Secret")).isEqualTo("third");
        assertThat(folder().notes()).hasSize(2);
    }

    /** A pattern or a group in Readers would let many in, each of whom would speak for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*/O=Acme",
                "CN=*/O=Acme",
                "LocalDomainServers",
                "CN=Sales/O=Acme",
                "[Admin]",
                "Jane Doe",
                "Jane Doe/Acme",
                "CN=Nobody/O=Acme",
                "CN=Jane Doe/O=Acme/X=1",
                "CN=acme01/O=Acme",
                "CN=Jane Doe/O=Acme\n*"
            })
    void theServerAloneReadsWhatIsPutThereForWhatIsNoPersonsOwnName(String name) {
        Place place = door.put(name, 0, "s3cret");

        Note note = folder().find(place.unid());
        assertThat(note.item("Readers").orElseThrow().texts()).containsOnly(SERVER);
        assertThat(reads(SERVER, note)).isTrue();
        assertThat(reads(JANE, note)).isFalse();
        assertThat(reads(DAVE, note)).isFalse();
        assertThat(folder().notes()).hasSize(1);
    }

    @Test
    void aNameThatNobodyHasCostsAsManyWritesAsOneThatSomebodyHas() {
        door.put(JANE, 0, "s3cret");
        Place nobodys = door.put("CN=Nobody/O=Acme", 1, "s3cret");
        int before = folder().find(nobodys.unid()).sequence();

        door.put("CN=Nobody/O=Acme", 1, "another");

        assertThat(folder().find(nobodys.unid()).sequence()).isEqualTo(before + 1);
    }

    @Test
    void theAddressOfThePluginIsThereForAllWhoOpenIt() {
        door.publish("https://mail.example/meetings");
        long saves = folder().find(TicketDatabase.ADDRESS_UNID).sequence();
        door.publish("https://mail.example/meetings");

        Note address = folder().find(TicketDatabase.ADDRESS_UNID);
        assertThat(address.text("Url")).isEqualTo("https://mail.example/meetings");
        assertThat(address.sequence()).isEqualTo((int) saves);
        assertThat(reads(DAVE, address)).isTrue();
        assertThat(TicketDatabase.ADDRESS_UNID)
                .as("buttons in mail files everywhere look for it there")
                .isEqualTo("C4B7E164D2D4D7C272E44860135F364E");
        door.publish("https://other.example/meetings");
        assertThat(folder().find(TicketDatabase.ADDRESS_UNID).text("Url")).isEqualTo("https://other.example/meetings");
    }

    private NsfFolder folder() {
        return server.data().database(TicketDatabase.PATH).orElseThrow();
    }

    private boolean reads(String who, Note note) {
        return rights(who).mayOpen() && new DocumentAccess(identity(who), rights(who)).mayRead(note);
    }

    private Rights rights(String who) {
        return identity(who).rightsIn(folder().info().acl());
    }

    /** At a Notes client, or as a server. */
    private UserIdentity identity(String who) {
        return server.identity(who, false);
    }
}

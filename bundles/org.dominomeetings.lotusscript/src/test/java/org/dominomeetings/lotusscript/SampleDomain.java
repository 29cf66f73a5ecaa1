package org.dominomeetings.lotusscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lotus.domino.NotesException;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.api.session.Sessions;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NsfFolder;

/** A server with Jane's mail file, and the Notes clients of Jane, of her delegate and of somebody with no access. */
public final class SampleDomain implements AutoCloseable {

    public static final String SERVER = "CN=acme01/O=Acme";
    public static final String JANE = "CN=Jane Doe/O=Acme";
    public static final String DAVE = "CN=Dave Delegate/O=Acme";
    public static final String SAM = "CN=Sam Stranger/O=Acme";
    public static final String MAIL = "mail/jdoe.nsf";
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZONE);

    private final DominoServer server;
    private final List<DominoServer> clients = new ArrayList<>();
    private final Path folder;

    public SampleDomain(Path folder) {
        this.folder = folder;
        Path data = folder.resolve("server");
        NsfFolder names = NsfFolder.create(
                data,
                "names.nsf",
                new DatabaseInfo(
                        "Directory", "0000000000000001", Acl.of(AclEntry.of(Acl.DEFAULT, AccessLevel.READER))));
        for (String person : List.of(JANE, DAVE, SAM)) {
            names.put(new NoteBuilder()
                    .form("Person")
                    .text("Type", "Person")
                    .text("FullName", person)
                    .build());
        }
        NsfFolder.create(data, MAIL, mailInfo());
        server = DominoServer.start(data, SERVER, CLOCK);
        NotesThread.sinitThread();
    }

    private static DatabaseInfo mailInfo() {
        return new DatabaseInfo(
                "Jane Doe",
                "85255E01001356A8",
                Acl.of(
                        AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                        AclEntry.of(JANE, AccessLevel.MANAGER, Privilege.DELETE_DOCS),
                        AclEntry.of(DAVE, AccessLevel.EDITOR)));
    }

    public DominoServer server() {
        return server;
    }

    /** Jane's mail file as it lies on the server's disk. */
    public NsfFolder mail() {
        return server.data().database(MAIL).orElseThrow();
    }

    /** A person's client, the same each time. */
    public DominoServer client(String person) {
        return clients.stream()
                .filter(client -> client.name().equals(person))
                .findFirst()
                .orElseGet(() -> {
                    Path data = folder.resolve("client" + clients.size());
                    assertThat(data.toFile().mkdir()).isTrue();
                    DominoServer client = server.domain().addClient(data, person, CLOCK);
                    clients.add(client);
                    return client;
                });
    }

    /** A replica of Jane's mail file on her own disk, without documents. */
    public NsfFolder localReplica() {
        return client(JANE).data().create(MAIL, mailInfo());
    }

    /** A session on somebody's client. */
    public Session session(String person) {
        try {
            return Sessions.ofClient(client(person));
        } catch (NotesException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        NotesThread.stermThread();
        server.close();
    }
}

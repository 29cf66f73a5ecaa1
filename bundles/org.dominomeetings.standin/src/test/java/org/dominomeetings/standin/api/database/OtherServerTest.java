package org.dominomeetings.standin.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.TwoServerTestBase;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.admin.PersonAdministration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of another server, opened from this one over NRPC. */
class OtherServerTest extends TwoServerTestBase {
    private static final String UNID = "A".repeat(32);

    @TempDir
    Path laptop;

    private Session session;

    @BeforeEach
    void begin() throws Exception {
        NotesThread.sinitThread();
        session = NotesFactory.createSession();
    }

    @AfterEach
    void end() {
        NotesThread.stermThread();
    }

    @Test
    @Covers({"Session.getDatabase(String,String)", "Database.getServer()", "Database.getDocumentByUNID(String)"})
    void eachServerHasItsOwnReplica() throws Exception {
        stored().put(SampleServer.entry(UNID, "first").build());
        push();
        Database here = session.getDatabase("", SampleServer.MAIL);
        Database there = session.getDatabase("acme02/Acme", SampleServer.MAIL);
        assertThat(there.getServer()).isEqualTo(OTHER);
        assertThat(there.getReplicaID()).isEqualTo(here.getReplicaID());
        Document remote = there.getDocumentByUNID(UNID);
        remote.replaceItemValue("Subject", "second");
        assertThat(remote.save(false, false)).isTrue();
        assertThat(here.getDocumentByUNID(UNID).getItemValueString("Subject")).isEqualTo("first");
        assertThat(otherMail().find(UNID).text("Subject")).isEqualTo("second");
        assertThat(otherMail().find(UNID).text("$UpdatedBy")).isEqualTo(SampleServer.SERVER);
    }

    @Test
    @Covers({
        "Session.getDatabase(String,String,boolean)",
        "Session.getDbDirectory(String)",
        "DbDirectory.openDatabase(String)",
        "DbDirectory.openDatabaseByReplicaID(String)",
        "Database.openByReplicaID(String,String)"
    })
    void theOtherServersListHoldsForTheNameOfThisServer() throws Exception {
        assertThat(session.getDatabase(OTHER, SampleServer.MAIL, false).getCurrentAccessLevel())
                .isEqualTo(ACL.LEVEL_MANAGER);
        setAcl(otherMail(), AclEntry.of(SampleServer.SERVER, AccessLevel.READER));
        assertThat(session.getDbDirectory(OTHER).openDatabase(SampleServer.MAIL).getCurrentAccessLevel())
                .isEqualTo(ACL.LEVEL_READER);
        setAcl(otherMail(), AclEntry.of(SampleServer.SERVER, AccessLevel.NOACCESS));
        assertNotesError(4060, () -> session.getDatabase(OTHER, SampleServer.MAIL, false));
        assertNotesError(4060, () -> session.getDbDirectory(OTHER).openDatabaseByReplicaID(SampleServer.MAIL_REPLICA));
        Database closed = session.getDatabase("", "nothing.nsf");
        assertNotesError(4060, () -> closed.openByReplicaID(OTHER, SampleServer.MAIL_REPLICA));
    }

    @Test
    @Covers("Session.getDatabase(String,String,boolean)")
    void aServerOnADenyListIsNotLetIn() {
        new PersonAdministration(other).setDenied(SampleServer.SERVER, true);
        assertNotesError(4060, () -> session.getDatabase(OTHER, SampleServer.MAIL, false));
    }

    @Test
    @Covers({"Session.getDatabase(String,String,boolean)", "Database.getDocumentByUNID(String)", "Database.isOpen()"})
    void aServerOutOfReachOpensNothingAndWhatWasOpenFails() throws Exception {
        stored().put(SampleServer.entry(UNID, "first").build());
        push();
        Database there = session.getDatabase(OTHER, SampleServer.MAIL, false);
        other.setReachable(false);
        assertNotesError(4000, () -> there.getDocumentByUNID(UNID));
        assertThat(session.getDatabase(OTHER, SampleServer.MAIL, false)).isNull();
        assertThat(session.getDatabase(OTHER, SampleServer.MAIL, true).isOpen()).isFalse();
        assertThat(session.getDatabase("CN=nowhere/O=Acme", SampleServer.MAIL, false))
                .isNull();
        other.setReachable(true);
        assertThat(there.getDocumentByUNID(UNID)).isNotNull();
    }

    @Test
    @Covers("Session.getDatabase(String,String,boolean)")
    void noServerOpensADatabaseOfAClient() throws Exception {
        server.domain().addClient(laptop, SampleServer.JANE, Clock.fixed(SampleServer.NOW, SampleServer.ZONE));
        assertThat(session.getDatabase(SampleServer.JANE, SampleServer.MAIL, false))
                .isNull();
    }

    @Test
    @Covers("Session.getDatabase(String,String)")
    void aWebUsersSessionAtAnotherServerFailsLoudly() throws Exception {
        Session janes = rootAs(SampleServer.JANE);
        assertThatThrownBy(() -> janes.getDatabase(OTHER, SampleServer.MAIL)).isInstanceOf(NotInStandinException.class);
    }
}

package org.dominomeetings.standin.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lotus.domino.ACL;
import lotus.domino.ACLEntry;
import lotus.domino.Database;
import lotus.domino.DbDirectory;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new database and who may do what in it. */
class AccessListTest extends ServerTestBase {
    private static final String PATH = "new.nsf";

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
    @Covers({
        "DbDirectory.createDatabase(String,boolean)",
        "Database.getACL()",
        "ACL.getFirstEntry()",
        "ACL.getNextEntry(ACLEntry)",
        "ACLEntry.getName()",
        "ACLEntry.getLevel()",
        "ACLEntry.getUserType()",
        "ACL.getInternetLevel()"
    })
    void aNewDatabaseIsOpenToAllAndManagedByWhoMadeIt() throws Exception {
        Database database = session.getDbDirectory("").createDatabase(PATH, true);

        assertThat(database.isOpen()).isTrue();
        assertThat(database.getTitle()).isEmpty();
        assertThat(database.getReplicaID()).hasSize(16);
        List<String> entries = new ArrayList<>();
        ACL acl = database.getACL();
        for (ACLEntry entry = acl.getFirstEntry(); entry != null; entry = acl.getNextEntry(entry)) {
            entries.add(entry.getName() + " " + entry.getLevel() + " " + entry.getUserType());
        }
        assertThat(entries)
                .containsExactly(
                        "-Default- 6 0", "LocalDomainServers 6 5", "OtherDomainServers 0 5", "CN=acme01/O=Acme 6 1");
        assertThat(acl.getInternetLevel()).isEqualTo(ACL.LEVEL_EDITOR);
    }

    @Test
    @Covers("DbDirectory.createDatabase(String,boolean)")
    void noDatabaseIsMadeTwiceAndNoneThatIsNotAskedForIsOpened() throws Exception {
        DbDirectory directory = session.getDbDirectory("");
        assertThat(directory.createDatabase(PATH, false).isOpen()).isFalse();
        String replica = folder().info().replicaId();

        assertNotesError(4000, () -> directory.createDatabase(PATH, true));

        assertThat(folder().info().replicaId()).isEqualTo(replica);
        assertThatThrownBy(() -> directory.createDatabase("new", true)).isInstanceOf(NotInStandinException.class);
        DbDirectory nowhere = session.getDbDirectory("CN=nowhere/O=Acme");
        assertNotesError(4000, () -> nowhere.createDatabase(PATH, true));
    }

    @Test
    @Covers({
        "ACL.createACLEntry(String,int)",
        "ACL.removeACLEntry(String)",
        "ACL.setInternetLevel(int)",
        "ACL.save()",
        "ACLEntry.setLevel(int)",
        "ACLEntry.setUserType(int)",
        "ACLEntry.setPublicReader(boolean)",
        "ACLEntry.setPublicWriter(boolean)",
        "ACLEntry.isPublicReader()",
        "ACLEntry.isPublicWriter()",
        "ACLEntry.setCanDeleteDocuments(boolean)",
        "ACLEntry.setCanReplicateOrCopyDocuments(boolean)"
    })
    void whatIsChangedCountsOnceItIsSaved() throws Exception {
        Database database = session.getDbDirectory("").createDatabase(PATH, true);
        ACL acl = database.getACL();
        acl.getFirstEntry().setLevel(ACL.LEVEL_NOACCESS);
        acl.getFirstEntry().setPublicReader(true);
        acl.removeACLEntry("OtherDomainServers");
        ACLEntry jane = acl.createACLEntry("Jane Doe/Acme", ACL.LEVEL_EDITOR);
        assertThat(jane.isPublicReader()).isTrue();
        jane.setUserType(ACLEntry.TYPE_PERSON);
        assertThat(bits(database, SampleServer.JANE)).isEqualTo(bits(database, SampleServer.DAVE));
        acl.setInternetLevel(ACL.LEVEL_NOACCESS);

        acl.save();

        assertThat(database.queryAccess(SampleServer.JANE)).isEqualTo(ACL.LEVEL_EDITOR);
        assertThat(may(database, SampleServer.JANE, Database.DBACL_DELETE_DOCS)).isFalse();
        assertThat(may(database, SampleServer.JANE, Database.DBACL_REPLICATE_COPY_DOCS))
                .isFalse();
        assertThat(may(database, SampleServer.DAVE, Database.DBACL_READ_PUBLIC_DOCS))
                .isTrue();
        jane.setCanDeleteDocuments(true);
        jane.setCanReplicateOrCopyDocuments(true);
        acl.getFirstEntry().setPublicReader(false);
        acl.getFirstEntry().setPublicWriter(true);
        assertThat(acl.getFirstEntry().isPublicWriter()).isTrue();
        acl.save();
        assertThat(may(database, SampleServer.JANE, Database.DBACL_DELETE_DOCS)).isTrue();
        assertThat(may(database, SampleServer.JANE, Database.DBACL_REPLICATE_COPY_DOCS))
                .isTrue();
        assertThat(bits(database, SampleServer.DAVE)).isEqualTo(Database.DBACL_WRITE_PUBLIC_DOCS);
        Acl saved = folder().info().acl();
        assertThat(saved.maxInternetAccess()).isEqualTo(AccessLevel.NOACCESS);
        assertThat(saved.entries())
                .extracting("type")
                .containsExactly("unspecified", "servergroup", "person", "person");
    }

    @Test
    @Covers("ACL.getEntry(String)")
    void anEntryIsFoundByItsNameInAnyFormAndAGroupIsNotLookedInto() throws Exception {
        ACL acl = mailFileAs(SampleServer.JANE).getACL();

        assertThat(acl.getEntry("-default-").getLevel()).isEqualTo(ACL.LEVEL_NOACCESS);
        assertThat(acl.getEntry("Dave Delegate/Acme").getName()).isEqualTo(SampleServer.DAVE);
        assertThat(acl.getEntry(SampleServer.RITA)).isNull();
    }

    @Test
    @Covers({"ACL.save()", "ACL.getParent()", "ACLEntry.getParent()"})
    void whoIsNoManagerSavesNoList() throws Exception {
        ACL acl = mailFileAs(SampleServer.DAVE).getACL();
        assertThat(acl.getParent().getFilePath()).isEqualTo(SampleServer.MAIL);
        assertThat(acl.getFirstEntry().getParent()).isSameAs(acl);
        acl.setInternetLevel(ACL.LEVEL_DEPOSITOR);

        assertNotesError(4000, acl::save);

        assertThat(stored().info().acl().maxInternetAccess()).isNotEqualTo(AccessLevel.DEPOSITOR);
    }

    @Test
    @Covers("ACL.removeACLEntry(String)")
    void noListIsWithoutDefault() throws Exception {
        ACL acl = session.getDbDirectory("").createDatabase(PATH, true).getACL();
        assertThatThrownBy(() -> acl.removeACLEntry("-Default-")).isInstanceOf(NotInStandinException.class);
        assertThatThrownBy(() -> acl.removeACLEntry("Nobody")).isInstanceOf(NotInStandinException.class);
    }

    @Test
    @Covers("Database.setTitle(String)")
    void aTitleIsADesignersToSet() throws Exception {
        session.getDbDirectory("").createDatabase(PATH, true).setTitle("New");
        assertThat(folder().info().title()).isEqualTo("New");
        Database daves = mailFileAs(SampleServer.DAVE);
        assertNotesError(4000, () -> daves.setTitle("Dave's"));
    }

    private NsfFolder folder() {
        return server.data().database(PATH).orElseThrow();
    }

    private static int bits(Database database, String who) throws Exception {
        return database.queryAccessPrivileges(who);
    }

    private static boolean may(Database database, String who, int privilege) throws Exception {
        return (bits(database, who) & privilege) != 0;
    }

    @Test
    @Covers({
        "ACL.getAdministrationServer()",
        "ACL.setAdministrationServer(String)",
        "ACL.isAdminNames()",
        "ACL.setAdminNames(boolean)",
        "ACL.isAdminReaderAuthor()",
        "ACL.setAdminReaderAuthor(boolean)"
    })
    void anAdministrationServerIsKeptWithWhatItMayModify() throws Exception {
        ACL acl = session.getDbDirectory("").createDatabase(PATH, true).getACL();
        assertThat(acl.getAdministrationServer()).isEmpty();
        acl.setAdministrationServer("acme02/Acme");
        acl.setAdminNames(false);
        acl.setAdminReaderAuthor(true);
        NsfFolder kept = server.data().database(PATH).orElseThrow();
        assertThat(kept.info().acl().administration().isSet())
                .as("before it is saved")
                .isFalse();
        acl.save();
        acl.recycle();

        kept.readAgain();
        ACL again = session.getDatabase("", PATH).getACL();
        assertThat(again.getAdministrationServer()).isEqualTo("CN=acme02/O=Acme");
        assertThat(again.isAdminNames()).isFalse();
        assertThat(again.isAdminReaderAuthor()).isTrue();
    }
}

package org.dominomeetings.standin.api.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.domino.osgi.core.context.ContextInfo;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import lotus.domino.Database;
import lotus.domino.DbDirectory;
import lotus.domino.Name;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.junit.jupiter.api.Test;

class SessionTest extends ServerTestBase {
    @Test
    @Covers({
        "Session.getCommonUserName()",
        "Session.getEffectiveUserName()",
        "Session.getServerName()",
        "Session.getUserName()",
        "Session.isOnServer()",
        "Session.isTrackMillisecInJavaDates()"
    })
    void theUserNameIsTheServersAndTheEffectiveOneThePersons() throws Exception {
        Session session = rootAs(SampleServer.JANE);
        assertThat(session.getUserName()).isEqualTo(SampleServer.SERVER);
        assertThat(session.getCommonUserName()).isEqualTo("acme01");
        assertThat(session.getServerName()).isEqualTo(SampleServer.SERVER);
        assertThat(session.getEffectiveUserName()).isEqualTo(SampleServer.JANE);
        assertThat(session.isOnServer()).isTrue();
        assertThat(session.isTrackMillisecInJavaDates()).isFalse();
        assertThat(rootAs("Anonymous").getEffectiveUserName()).isEqualTo("Anonymous");
    }

    @Test
    void aMethodThatIsNotThereFailsLoudlyByName() {
        Session session = rootAs(SampleServer.JANE);
        assertThatThrownBy(() -> session.evaluate("@Now"))
                .isInstanceOf(NotInStandinException.class)
                .hasMessage("Session.evaluate is not in the stand-in");
    }

    @Test
    @Covers({
        "Session.createName(String)",
        "Name.getAbbreviated()",
        "Name.getCanonical()",
        "Name.getCommon()",
        "Name.getOrganization()",
        "Name.getParent()",
        "Name.isHierarchical()"
    })
    void namesHaveTheirForms() throws Exception {
        Session session = rootAs(SampleServer.JANE);
        Name name = session.createName("Jane Doe/Sales/Acme");
        assertThat(name.getCanonical()).isEqualTo("CN=Jane Doe/OU=Sales/O=Acme");
        assertThat(name.getAbbreviated()).isEqualTo("Jane Doe/Sales/Acme");
        assertThat(name.getCommon()).isEqualTo("Jane Doe");
        assertThat(name.getOrganization()).isEqualTo("Acme");
        assertThat(name.isHierarchical()).isTrue();
        assertThat(name.getParent()).isEqualTo(session);
    }

    @Test
    @Covers({"Session.getUserGroupNameList()", "Session.getUserNameList()"})
    void theUserNameListIsTheServersAndTheGroupsAreThePersons() throws Exception {
        Session session = rootAs(SampleServer.RITA);
        assertThat(session.getUserNameList()).hasSize(1);
        assertThat(((Name) session.getUserNameList().get(0)).getCanonical()).isEqualTo(SampleServer.SERVER);
        List<String> groups = new ArrayList<>();
        for (Object group : session.getUserGroupNameList()) {
            groups.add(((Name) group).getAbbreviated());
        }
        assertThat(groups).containsExactly("*/Acme", "Assistants", "Readers of Jane");
    }

    @Test
    @Covers({
        "Session.getDbDirectory(String)",
        "DbDirectory.openDatabase(String)",
        "DbDirectory.openDatabaseByReplicaID(String)",
        "Database.getFileName()",
        "Database.getParent()"
    })
    void aDatabaseOpensThroughTheDirectoryOfAServerAndOutlivesIt() throws Exception {
        Session session = rootAs(SampleServer.JANE);
        DbDirectory directory = session.getDbDirectory("");
        Database mail = directory.openDatabaseByReplicaID(SampleServer.MAIL_REPLICA);
        assertThat(directory.openDatabase(SampleServer.MAIL)).isEqualTo(mail);
        assertThat(directory.openDatabaseByReplicaID("0123456789ABCDEF")).isNull();
        assertThat(directory.openDatabase("none.nsf")).isNull();
        assertThat(session.getDbDirectory("CN=other/O=Acme").openDatabase(SampleServer.MAIL))
                .isNull();
        directory.recycle();
        assertThat(mail.getFileName()).isEqualTo("jdoe.nsf");
        assertThat(mail.getParent()).isEqualTo(session);
        DbDirectory sams = rootAs(SampleServer.SAM).getDbDirectory(null);
        assertNotesError(4060, () -> sams.openDatabaseByReplicaID(SampleServer.MAIL_REPLICA));
    }

    @Test
    @Covers({
        "Session.getEnvironmentString(String)",
        "Session.getEnvironmentString(String,boolean)",
        "ContextInfo.getEnvironmentString(String)"
    })
    void environmentVariablesHaveADollarUnlessTheNameIsExact() throws Exception {
        Files.writeString(data.resolve("notes.ini"), "MEETINGS_X=system\n$MEETINGS_X=user\n");
        Session session = rootAs(SampleServer.JANE);
        assertThat(session.getEnvironmentString("MEETINGS_X")).isEqualTo("user");
        assertThat(session.getEnvironmentString("MEETINGS_X", true)).isEqualTo("system");
        assertThat(session.getEnvironmentString("MEETINGS_Y", true)).isEmpty();
        assertThat(ContextInfo.getEnvironmentString("meetings_x")).isEqualTo("system");
        assertThat(ContextInfo.getEnvironmentString("MEETINGS_Y")).isEmpty();
    }

    @Test
    @Covers({"Session.getDatabase(String,String)", "Database.isOpen()"})
    void aDatabaseOpensOnThisServerHoweverItIsNamed() throws Exception {
        Session session = rootAs(SampleServer.JANE);
        for (String name : new String[] {null, "", "acme01/Acme", "CN=ACME01/O=Acme"}) {
            assertThat(session.getDatabase(name, "mail\\jdoe.nsf").isOpen()).isTrue();
        }
        assertThat(session.getDatabase("CN=other/O=Acme", SampleServer.MAIL).isOpen())
                .isFalse();
    }

    @Test
    @Covers({
        "Session.getDatabase(String,String,boolean)",
        "Database.isOpen()",
        "Database.open()",
        "Database.getFilePath()"
    })
    void aDatabaseThatIsNotThereIsAClosedObjectOrNull() throws Exception {
        Session session = rootAs(SampleServer.JANE);
        Database none = session.getDatabase("", "mail/none.nsf");
        assertThat(none.isOpen()).isFalse();
        assertThat(none.open()).isFalse();
        assertThat(none.getFilePath()).isEqualTo("mail/none.nsf");
        assertNotesError(4063, none::createDocument);
        assertNotesError(4063, none::getCurrentAccessLevel);
        assertNotesError(4063, () -> none.getDocumentByUNID("A".repeat(32)));
        assertThat(session.getDatabase("", "mail/none.nsf", false)).isNull();
    }

    @Test
    @Covers({"Session.getDatabase(String,String)", "Session.getDatabase(String,String,boolean)"})
    void aDatabaseWithoutAccessIsAnError() {
        Session session = rootAs(SampleServer.SAM);
        assertNotesError(4060, () -> session.getDatabase("", SampleServer.MAIL));
        assertNotesError(4060, () -> session.getDatabase("", SampleServer.MAIL, false));
    }

    @Test
    @Covers("Database.openByReplicaID(String,String)")
    void aDatabaseOpensByReplicaIdInAnEmptyObject() throws Exception {
        Session session = rootAs(SampleServer.JANE);
        Database database = session.getDatabase(null, null);
        assertThat(database.getFilePath()).isEmpty();
        assertThat(database.openByReplicaID("", "0123456789ABCDEF")).isFalse();
        assertThat(database.openByReplicaID("", "85255E01:001356A8")).isTrue();
        assertThat(database.getFilePath()).isEqualTo(SampleServer.MAIL);
        assertNotesError(
                4060,
                () -> rootAs(SampleServer.SAM).getDatabase(null, null).openByReplicaID("", SampleServer.MAIL_REPLICA));
    }

    @Test
    @Covers({"NotesFactory.createSession()", "Database.getCurrentAccessLevel()"})
    void theServersOwnSessionHasWhatTheAclGivesTheServer() throws Exception {
        NotesThread.sinitThread();
        Session own = NotesFactory.createSession();
        assertThat(own.getEffectiveUserName()).isEqualTo(SampleServer.SERVER);
        assertThat(own.getDatabase("", SampleServer.MAIL).getCurrentAccessLevel())
                .isEqualTo(6);
        own.recycle();
        NotesThread.stermThread();
    }
}

package org.dominomeetings.standin.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import lotus.domino.ACL;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.TwoServerTestBase;
import org.dominomeetings.standin.access.AdministrationServer;
import org.dominomeetings.standin.access.AdministrationServer.Items;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonRenameTest extends TwoServerTestBase {
    private static final String UNID = "A".repeat(32);
    private static final String NEW = "CN=Jane Smith/O=Acme";

    private List<String> changed;

    @BeforeEach
    void rename() {
        stored().put(SampleServer.entry(UNID, "Jane Doe/Acme's plan")
                .text("Chair", SampleServer.JANE)
                .names("AltChair", SampleServer.DAVE, "Jane Doe/Acme")
                .readers("R", SampleServer.JANE)
                .names("$UpdatedBy", SampleServer.JANE)
                .build());
        changed = new PersonRename(server.domain()).rename("Jane Doe/Acme", "Jane Smith/Acme");
    }

    @Test
    void thePersonLogsInUnderBothNamesAndIsTheNewOne() {
        for (String login : List.of("Jane Smith", "Jane Smith/Acme", SampleServer.JANE)) {
            assertThat(server.directory().orElseThrow().authenticate(login, "jane"))
                    .as(login)
                    .contains(NEW);
        }
    }

    @Test
    void namesReadersAndAuthorsChangeAndPlainTextDoesNot() {
        Note note = stored().find(UNID);
        assertThat(note.text("From")).isEqualTo(NEW);
        assertThat(note.item("From").orElseThrow().has(ItemFlag.AUTHORS)).isTrue();
        assertThat(note.text("R")).isEqualTo(NEW);
        assertThat(note.item("AltChair").orElseThrow().texts()).containsExactly(SampleServer.DAVE, NEW);
        assertThat(note.text("$UpdatedBy")).as("who saved it, as it was").isEqualTo(SampleServer.JANE);
        assertThat(note.text("Chair")).isEqualTo(SampleServer.JANE);
        assertThat(note.text("Subject")).isEqualTo("Jane Doe/Acme's plan");
        assertThat(note.sequence()).isEqualTo(2);
    }

    @Test
    void accessListsOfAllServersNameTheNewPersonWithWhatTheOldOneHad() throws Exception {
        assertThat(mailFileAs(NEW).queryAccess(NEW)).isEqualTo(ACL.LEVEL_MANAGER);
        assertThat(mailFileAs(NEW).queryAccess(SampleServer.JANE)).isEqualTo(ACL.LEVEL_NOACCESS);
        assertThat(otherMail().info().acl().rightsOf(NEW, Set.of()).mayOpen()).isTrue();
        assertThat(changed)
                .containsExactly(
                        SampleServer.SERVER + "!!" + SampleServer.MAIL,
                        SampleServer.SERVER + "!!names.nsf",
                        OTHER + "!!" + SampleServer.MAIL,
                        OTHER + "!!names.nsf");
    }

    @Test
    void groupsKeepTheirMember() {
        new PersonRename(server.domain()).rename(SampleServer.RITA, "CN=Rita Newman/O=Acme");
        assertThat(server.groupsOf("CN=Rita Newman/O=Acme")).contains("Assistants");
        assertThat(server.groupsOf(SampleServer.RITA)).isEmpty();
    }

    @Test
    void nobodyOfThatNameIsNoRename() {
        assertThatThrownBy(() -> new PersonRename(server.domain()).rename("Nobody/Acme", "Anybody/Acme"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aDatabaseWithoutAnAdministrationServerKeepsTheOldName() {
        administration(AdministrationServer.NONE);
        new PersonRename(server.domain()).rename(NEW, "CN=Jane Jones/O=Acme");

        assertThat(stored().find(UNID).text("From")).isEqualTo(NEW);
        assertThat(stored().info().acl().rightsOf(NEW, Set.of()).mayOpen()).isTrue();
        assertThat(otherMail().info().acl().rightsOf(NEW, Set.of()).mayOpen()).isFalse();
    }

    @Test
    void oneThatMayModifyReadersAndAuthorsLeavesNamesAsTheyAre() {
        administration(new AdministrationServer(SampleServer.SERVER, Items.READERS_AND_AUTHORS));
        new PersonRename(server.domain()).rename(NEW, "CN=Jane Jones/O=Acme");

        assertThat(stored().find(UNID).text("From")).isEqualTo("CN=Jane Jones/O=Acme");
        assertThat(stored().find(UNID).item("AltChair").orElseThrow().texts()).contains(NEW);
    }

    private void administration(AdministrationServer by) {
        DatabaseInfo info = stored().info();
        stored().changeInfo(new DatabaseInfo(
                info.title(), info.replicaId(), info.acl().with(by), info.options()));
    }
}

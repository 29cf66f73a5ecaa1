package org.dominomeetings.standin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.Test;

class DirectoryTest extends ServerTestBase {
    private Directory directory() {
        return server.directory().orElseThrow();
    }

    @Test
    void peopleLogInByAnyNameThatDominoAllowsByDefault() {
        for (String login : new String[] {
            "CN=Jane Doe/O=Acme", "jane doe/acme", "Jane Doe", "cn=jane doe", "jane@home", "JANE@acme.example"
        }) {
            assertThat(directory().authenticate(login, "jane")).as(login).contains(SampleServer.JANE);
        }
    }

    @Test
    void aWrongOrEmptyPasswordOrAnUnknownNameLogsNobodyIn() {
        assertThat(directory().authenticate("Jane Doe", "Jane")).isEmpty();
        assertThat(directory().authenticate("Jane Doe", "")).isEmpty();
        assertThat(directory().authenticate("Jane Doe/Other", "jane")).isEmpty();
        assertThat(directory().authenticate("Jane", "jane")).isEmpty();
        assertThat(directory().authenticate("", "jane")).isEmpty();
    }

    @Test
    void aPersonWithoutPasswordCannotLogIn() {
        server.data()
                .database("names.nsf")
                .orElseThrow()
                .put(new NoteBuilder()
                        .text("Type", "Person")
                        .text("FullName", "CN=New/O=Acme")
                        .build());
        assertThat(directory().authenticate("New", "")).isEmpty();
    }

    @Test
    void noPasswordLiesReadableOnDisk() {
        assertThat(HttpPassword.hash("jane")).doesNotContain("jane").isNotEqualTo(HttpPassword.hash("jane"));
    }

    @Test
    void groupsInGroupsAreFollowedAndCirclesEnd() {
        server.data()
                .database("names.nsf")
                .orElseThrow()
                .put(new NoteBuilder()
                        .text("Type", "Group")
                        .text("ListName", "Circle")
                        .text("Members", "Readers of Jane", "Circle")
                        .build());
        assertThat(server.groupsOf("Rita Reader/Acme")).containsExactly("Assistants", "Circle", "Readers of Jane");
        assertThat(server.groupsOf(SampleServer.SAM)).isEmpty();
    }

    @Test
    void aGroupMayHoldABranch() {
        server.data()
                .database("names.nsf")
                .orElseThrow()
                .put(new NoteBuilder()
                        .text("Type", "Group")
                        .text("ListName", "Company")
                        .text("Members", "*/O=Acme")
                        .build());
        assertThat(server.groupsOf(SampleServer.SAM)).containsExactly("Company");
        assertThat(server.groupsOf("CN=Sam/O=Other")).isEmpty();
    }
}

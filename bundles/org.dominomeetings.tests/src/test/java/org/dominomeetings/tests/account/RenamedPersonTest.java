package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ConnectedAccounts;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Administration Process renames a person, and somebody else is given the old name. */
@ExtendWith(InstalledPlugin.class)
class RenamedPersonTest {
    private static final String ENTRY = "0D0D0D0D0D0D0D0D0D0D0D0D0D0D0D0D";
    private static final String OTHER_ENTRY = "0D0D0D0D0D0D0D0D0D0D0D0D0D0D0D0E";
    private static final String MAIL = "mail/nnewly.nsf";
    private static final SamplePerson NORA = person("Nora Newly", MAIL, "nora");
    private static final SamplePerson RENAMED = person("Nora Married", MAIL, "nora");
    private static final SamplePerson NAMESAKE = person("Nora Newly", "mail/nnewly2.nsf", "namesake");

    private final Server server;
    private final CheckedHttpClient http = new CheckedHttpClient();

    RenamedPersonTest(Server server) {
        this.server = server;
    }

    @Test
    void keepsAccountsAndMeetingsAndWhoIsGivenTheNameGetsNothing() {
        register(NORA);
        entry(MAIL, ENTRY);
        new ConnectedAccounts(server, NORA).connect("webex");
        assertThat(meeting("POST", NORA, ENTRY, "\"service\":\"webex\",").text("code"))
                .isEqualTo("created");

        String changed = server.standin(
                        "POST", "/users/Nora Newly".replace(" ", "%20"), "{\"newName\":\"Nora Married/Acme\"}")
                .toString();
        assertThat(changed).contains("meetings.nsf", MAIL);

        server.type(MAIL, ENTRY, Map.of("Subject", "Another plan"));
        Response updated = meeting("PUT", RENAMED, ENTRY, "");
        assertThat(updated.text("code")).as(updated.body()).isEqualTo("updated");
        assertThat(new ConnectedAccounts(server, RENAMED).validate("webex").text("code"))
                .isEqualTo("valid");
        entry(MAIL, OTHER_ENTRY);
        assertThat(meeting("POST", RENAMED, OTHER_ENTRY, "\"service\":\"webex\",")
                        .text("code"))
                .isEqualTo("created");

        takeFormerNameOut();
        register(NAMESAKE);
        assertThat(new ConnectedAccounts(server, NAMESAKE).validate("webex").text("code"))
                .isEqualTo("not-connected");
        assertThat(new ConnectedAccounts(server, RENAMED).validate("webex").text("code"))
                .isEqualTo("valid");
        assertThat(meeting("DELETE", RENAMED, ENTRY, "").text("code")).isEqualTo("deleted");
        assertThat(meeting("DELETE", RENAMED, OTHER_ENTRY, "").text("code")).isEqualTo("deleted");
    }

    /** As an administrator does before he gives a name to somebody else. */
    private void takeFormerNameOut() {
        String unid = server.unids("names.nsf", "Person").stream()
                .filter(one -> server.items("names.nsf", one).get("FullName").contains("Nora Married"))
                .findFirst()
                .orElseThrow();
        server.type("names.nsf", unid, Map.of("FullName", "CN=Nora Married/O=Acme"));
    }

    private void register(SamplePerson person) {
        server.standin(
                "POST",
                "/users",
                "{\"name\":\"" + person.name() + "\",\"password\":\"" + person.password() + "\",\"internetAddress\":\""
                        + person.password() + "@nora.example\",\"mailFile\":\"" + person.mailFile() + "\"}");
    }

    private void entry(String mailFile, String unid) {
        server.type(
                mailFile,
                unid,
                "{'Form':'Appointment','Subject':'Plan','$PublicAccess':'1','AppointmentType':'0',"
                        + "'StartDateTime':{'datetime':'2035-03-01T09:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2035-03-01T10:00:00Z'}}");
    }

    private Response meeting(String method, SamplePerson person, String unid, String members) {
        return http.send(
                method,
                server.url() + "/" + person.mailFile() + "/meetings/v1/entries/" + unid + "/meeting",
                person,
                "{" + members + "\"apply\":\"server\"}",
                "Content-Type",
                "application/json",
                "X-Domino-Meetings",
                "1");
    }

    private static SamplePerson person(String name, String mailFile, String password) {
        return new SamplePerson("CN=" + name + "/O=Acme", name, SamplePerson.DAVE.email(), mailFile, password, "");
    }
}

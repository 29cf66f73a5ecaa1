package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.ConnectedAccounts;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person's own mail file shows of his Zoom account, without anything that could be used to call Zoom. */
@ExtendWith(InstalledPlugin.class)
class StatusDocumentTest {
    private static final String MAIL = "mail/nstatus.nsf";
    private static final SamplePerson NINA =
            new SamplePerson("CN=Nina Status/O=Acme", "Nina Status", SamplePerson.RITA.email(), MAIL, "nina", "");

    private final Server server;
    private final ConnectedAccounts accounts;

    StatusDocumentTest(Server server) {
        this.server = server;
        this.accounts = new ConnectedAccounts(server, NINA);
    }

    @BeforeEach
    void register() {
        server.simulator("zoom", "POST", "/reset", "{}");
        if (server.unids("names.nsf", "Person").stream()
                .noneMatch(
                        unid -> server.items("names.nsf", unid).get("FullName").contains(NINA.name()))) {
            server.standin(
                    "POST",
                    "/users",
                    "{\"name\":\"" + NINA.name() + "\",\"password\":\"" + NINA.password()
                            + "\",\"internetAddress\":\"nina@status.example\",\"mailFile\":\"" + MAIL + "\"}");
        }
    }

    @Test
    void followsTheAccountFromConnectingOverARefusalToDisconnecting() {
        accounts.connect("zoom");
        Map<String, String> zoom = await("active");
        String unid = unid();
        assertThat(zoom)
                .containsEntry("dmLabel", "Zoom")
                .containsEntry("dmMessage", "Connected.")
                .containsKeys("dmSince", "dmLanguage", "ExcludeFromView")
                .doesNotContainKey("$PublicAccess");
        assertThat(server.items(MAIL, unid).get("dmReaders"))
                .isEqualTo("[\"" + NINA.name() + "\",\"LocalDomainServers\",\"" + SamplePerson.SERVER + "\"]");
        assertHoldsNoSecret(unid);
        // A second Editor of the mail file, as a delegate is, and one who is none.
        assertThat(server.atClient(NINA, MAIL, unid)).isNotNull();
        for (SamplePerson other : List.of(SamplePerson.DAVE, SamplePerson.SAM)) {
            assertThat(server.atClient(other, MAIL, unid)).as(other.name()).isNull();
        }

        takeGrantsBack();
        assertThat(accounts.validate("zoom").text("code")).isEqualTo("reconnect");
        assertThat(await("needs_reconnect").get("dmMessage")).startsWith("No longer accepted");

        new Browser(server.url(), NINA)
                .post(server.url() + "/meetings/v1/accounts/zoom/revoke", "{}", "Accept-Language", "de");
        Await.that(() -> zoom().isEmpty());
        assertThat(server.documents(MAIL, "dmAccount"))
                .extracting(one -> one.get("dmService"))
                .containsExactly("jitsi");
        assertThat(server.documents(MAIL, "dmAccount").get(0).get("dmMessage"))
                .isEqualTo("Kann ohne Konto verwendet werden.");

        accounts.connect("zoom");
        await("active");
        assertThat(unid()).as("the same document comes back").isEqualTo(unid);
        accounts.revoke("zoom");
    }

    @Test
    void anEditorOfTheMailFileWhoIsNotItsOwnerReadsNone() {
        String janes = SamplePerson.JANE.mailFile();
        new ConnectedAccounts(server, SamplePerson.JANE).connect("zoom");
        Await.that(() -> server.documents(janes, "dmAccount").stream()
                .anyMatch(one -> one.get("dmService").equals("zoom")));

        for (String unid : server.unids(janes, "dmAccount")) {
            assertThat(server.atClient(SamplePerson.JANE, janes, unid)).isNotNull();
            for (SamplePerson other : List.of(SamplePerson.DAVE, SamplePerson.RITA, SamplePerson.SAM)) {
                assertThat(server.atClient(other, janes, unid)).as(other.name()).isNull();
            }
        }
    }

    private Map<String, String> await(String state) {
        Await.that(() -> zoom().getOrDefault("dmState", "").equals(state));
        return zoom();
    }

    private Map<String, String> zoom() {
        return server.documents(MAIL, "dmAccount").stream()
                .filter(one -> one.get("dmService").equals("zoom"))
                .findFirst()
                .orElse(Map.of());
    }

    private String unid() {
        return server.unids(MAIL, "dmAccount").stream()
                .filter(one -> server.items(MAIL, one).get("dmService").contains("zoom"))
                .findFirst()
                .orElseThrow();
    }

    /** Neither of the envelopes nor of the account's id in the ledger, and no token of the service. */
    private void assertHoldsNoSecret(String unid) {
        String shown = server.items(MAIL, unid).toString();
        Set<String> secret = server.documents("meetings.nsf", "MeetingAccount").stream()
                .filter(account -> account.get("Person").equals(NINA.name()))
                .flatMap(account -> account.entrySet().stream())
                .filter(item ->
                        Set.of("AccountId", "AccessToken", "RefreshToken").contains(item.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        assertThat(secret)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(value -> assertThat(shown).doesNotContain(value));
        assertThat(shown).doesNotContain("v1:");
    }

    private void takeGrantsBack() {
        JsonElement grants = server.simulator("zoom", "GET", "", null).get("grants");
        grants.getAsJsonArray().forEach(grant -> {
            JsonObject one = grant.getAsJsonObject();
            if (one.get("account").getAsString().equals(NINA.email())) {
                server.simulator("zoom", "DELETE", "/grants/" + one.get("id").getAsString(), null);
            }
        });
    }
}

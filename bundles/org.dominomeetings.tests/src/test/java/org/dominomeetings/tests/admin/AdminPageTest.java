package org.dominomeetings.tests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.dominomeetings.core.problem.ProblemCauses;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What who manages the ledger's database is shown in a browser. */
@ExtendWith(InstalledPlugin.class)
class AdminPageTest {
    private final Server server;
    private final String url;

    AdminPageTest(Server server) {
        this.server = server;
        this.url = server.url() + "/meetings/admin";
    }

    @Test
    void anAdministratorSeesHowItIsInHisLanguage() {
        new MeetingsApiClient(server).read(SamplePerson.JANE, CalendarEntries.REVIEW);

        Response page = open(SamplePerson.SAM, "de");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"de\">", "Auf diesem Server k\u00f6nnen Besprechungen angelegt werden.")
                .contains("data-service=\"webex\"", "<h3>Webex</h3>", "Wird angeboten.")
                .contains("MEETINGS_WEBEX_CLIENT_ID", "MEETINGS_TIMEOUT_SECONDS", "webex.client-secret")
                .contains("data-copy=\"" + server.url() + "/meetings/oauth/webex/callback\"")
                .contains("<code>GET /v1/entries/{unid}/meeting</code>", "<code>none</code>");
    }

    @Test
    void neitherASecretNorAnEntrysWordsNorALinkAreOnIt() throws IOException {
        Properties ring = new Properties();
        ring.load(Files.newBufferedReader(server.data().resolve("secrets/keyring.properties")));
        String current = ring.getProperty("current");
        String link = new MeetingsApiClient(server)
                .create(SamplePerson.JANE, CalendarEntries.REVIEW)
                .json()
                .get("joinUrl")
                .getAsString();
        new MeetingsApiClient(server).delete(SamplePerson.JANE, CalendarEntries.REVIEW);

        String page = open(SamplePerson.SAM, "en").body();

        assertThat(page).contains("closed with the key " + current + ".");
        assertThat(page)
                .doesNotContain(
                        ring.getProperty("key." + current),
                        Files.readString(server.data().resolve("secrets/webex.client-secret"))
                                .trim(),
                        link,
                        CalendarEntries.REVIEW_SUBJECT);
    }

    @Test
    void whatDoesNotWorkIsSaidInWords() throws IOException {
        Path ring = server.data().resolve("secrets/keyring.properties");
        Path away = server.data().resolve("secrets/keyring.away");
        Files.move(ring, away);
        try {
            assertThat(open(SamplePerson.SAM, "en").body())
                    .contains("Domino Meetings is not set up correctly on this server")
                    .contains("No account can be used: there is no key ring keyring.properties.")
                    .doesNotContain("closed with the key");
        } finally {
            Files.move(away, ring);
        }
    }

    @Test
    void whatIsNotFinishedIsThereFromItsFirstSecondWithAllThatItTakesToLookIntoIt() {
        server.simulator("POST", "/faults", "{\"fault\":\"answer-lost\",\"on\":\"POST /v1/meetings\"}");
        Response lost = new MeetingsApiClient(server).create(SamplePerson.JANE, CalendarEntries.REVIEW);
        assertThat(lost.text("code")).isEqualTo("outcome-unknown");
        try {
            String page = open(SamplePerson.SAM, "en").body();

            assertThat(page).doesNotContain("Nothing is out of order", "There is none");
            assertThat(page)
                    .contains(
                            "<code>" + SamplePerson.JANE.mailFile() + "</code>",
                            "<code>" + CalendarEntries.REVIEW + "</code>")
                    .contains("<code>" + SamplePerson.JANE.name() + "</code>")
                    .contains("<code>" + lost.text("correlationId") + "</code>")
                    .contains("Webex has not confirmed yet that it made the meeting")
                    .contains("<td lang=\"en\">" + ProblemCauses.remedy(ProblemCode.OUTCOME_UNKNOWN) + "</td>");
        } finally {
            assertThat(new MeetingsApiClient(server)
                            .create(SamplePerson.JANE, CalendarEntries.REVIEW)
                            .status())
                    .isEqualTo(201);
            new MeetingsApiClient(server).delete(SamplePerson.JANE, CalendarEntries.REVIEW);
        }
        assertThat(open(SamplePerson.SAM, "en").body()).doesNotContain(lost.text("correlationId"));
    }

    @Test
    void othersAreTurnedAwayAndWhoIsNobodyIsAskedToLogIn() {
        Response janes = open(SamplePerson.JANE, "en");
        Response nobodys = open(null, "en");

        assertThat(janes.status()).isEqualTo(403);
        assertThat(janes.body()).contains("for the administrators").doesNotContain("MEETINGS_");
        assertThat(nobodys.status()).isEqualTo(200);
        assertThat(nobodys.body()).contains("href=\"?Login\"").doesNotContain("MEETINGS_");
    }

    @Test
    void itRunsAndLoadsNothingThatIsNotOurs() {
        Response page = open(SamplePerson.SAM, "fr");
        Response script = new Browser(server.url(), null).open(server.url() + "/meetings/admin.js");

        assertThat(page.whole().headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'nonce-")
                .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains("src=\"admin.js\"", "id=\"anonymous\"", "id=\"options\"")
                .doesNotContain("onclick", "style=\"");
        assertThat(script.type()).startsWith("text/javascript");
        assertThat(script.body()).doesNotContain("innerHTML");
    }

    private Response open(SamplePerson person, String language) {
        return new Browser(server.url(), person).open(url, "Accept-Language", language);
    }
}

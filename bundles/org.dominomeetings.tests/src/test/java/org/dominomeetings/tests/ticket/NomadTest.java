package org.dominomeetings.tests.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.tests.support.NomadClient.header;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.SampleConfiguration;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.NomadClient;
import org.dominomeetings.tests.support.NotesClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HCL Nomad for web browsers: a page of another origin, whose scripts can set no header and read none. */
@ExtendWith(InstalledPlugin.class)
class NomadTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String UNSAVED = "00AA00BB00CC00DD00EE00FF00AA0B0B";
    private static final String SCREEN = "{'subject':'Budget','start':'2031-05-06T08:00:00Z',"
            + "'end':'2031-05-06T09:00:00Z','timeZone':'Europe/Berlin','location':'Room 4'}";
    private static final String CREATE = "{'service':'webex','apply':'client','entry':" + SCREEN + "}";

    private final Server server;
    private final NomadClient janes;
    private final CheckedHttpClient http = new CheckedHttpClient();

    NomadTest(Server server) {
        this.server = server;
        this.janes = new NomadClient(server, SamplePerson.JANE);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
    }

    @Test
    void aPageDoesAllThatAButtonDoesByPostsAlone() {
        String bearer = janes.bearer(MAIL);

        Response services = post("/meetings/v1/services?mailfile=" + MAIL, bearer, "{}");
        Response created = post(meeting(""), bearer, CREATE);
        String key = "{'apply':'client','key':'" + created.text("key") + "'";
        Response read = janes.post(meeting("/read"), bearer, "{}").orElseThrow();
        Response updated =
                post(meeting("/update"), bearer, key + ",'entry':" + SCREEN.replace("Budget", "Budget, again") + "}");
        Response deleted = post(meeting("/delete"), bearer, key + ",'entry':" + SCREEN + "}");
        Response again = post(meeting(""), bearer, CREATE);
        Response discarded = post(meeting("/discard"), bearer, "{'apply':'client','key':'" + again.text("key") + "'}");

        assertThat(services.json().getAsJsonArray("ids").toString()).contains("\"webex\"");
        assertThat(services.json().getAsJsonArray("labels"))
                .hasSameSizeAs(services.json().getAsJsonArray("ids"));
        assertThat(created.status()).isEqualTo(201);
        // Never saved here, so there is nothing to read.
        assertThat(read.text("code")).isEqualTo("entry-not-found");
        assertThat(updated.text("code")).isEqualTo("updated");
        assertThat(deleted.text("code")).isEqualTo("deleted");
        assertThat(discarded.text("code")).isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aPreflightIsAnsweredForNomadsOriginWithoutCredentials() {
        Response asked = janes.preflight(meeting(""));

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.json().get("code").getAsString()).isEqualTo("preflight");
        assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo(SampleConfiguration.NOMAD_ORIGIN);
        assertThat(header(asked, "Access-Control-Allow-Methods")).isEqualTo("POST");
        assertThat(header(asked, "Access-Control-Allow-Headers")).isEqualTo("content-type");
        assertThat(header(asked, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(asked, "Vary")).isEqualTo("Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://nomad.example.com.evil.example",
                "http://nomad.example.com",
                "https://nomad.example.com:8443",
                "null"
            })
    void aPageOfAnyOtherOriginIsNotEvenAnsweredItsPreflight(String origin) {
        NomadClient page = new NomadClient(server, SamplePerson.JANE, origin);
        String bearer = janes.bearer(MAIL);

        assertThat(page.preflight(meeting("")).status()).isEqualTo(405);
        assertThat(page.post(meeting(""), bearer, CREATE)).isEmpty();
        // A client that does not ask first has no origin that counts either.
        Response unasked = sendFrom(origin, null, bearer, CREATE);
        assertThat(unasked.text("code")).isEqualTo("login-required");
        assertThat(header(unasked, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(header(unasked, "Vary")).isEqualTo("Origin");
        assertThat(server.webexCalls()).isZero();
    }

    /** Accounts are connected on their page, administration is on another; no page of another origin reaches them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/v1/accounts/webex/connect",
                "/meetings/v1/accounts/webex/confirm",
                "/meetings/v1/accounts/webex/revoke",
                "/meetings/v1/accounts",
                "/meetings/v1/metrics",
                "/meetings/v1/health",
                "/meetings/accounts",
                "/meetings/admin"
            })
    void accountsAndAdministrationAreOutOfAPagesReach(String path) {
        String bearer = janes.bearer(MAIL);

        assertThat(janes.post(path + "?mailfile=" + MAIL, bearer, "{}")).isEmpty();
        Response unasked = http.send(
                "POST",
                server.url() + path + "?mailfile=" + MAIL,
                null,
                "{\"bearer\":\"" + bearer + "\"}",
                "Content-Type",
                "application/json",
                "X-Domino-Meetings",
                "1",
                "Origin",
                SampleConfiguration.NOMAD_ORIGIN);
        assertThat(unasked.status()).isIn(401, 405);
        assertThat(header(unasked, "Access-Control-Allow-Origin")).isEmpty();
    }

    /** Whoever's login the browser has: neither it counts nor the bearer, whether or not the page gets it sent along. */
    @Test
    void aLoggedInBrowserGainsNothing() {
        String bearer = janes.bearer(MAIL);

        for (SamplePerson loggedIn : List.of(SamplePerson.JANE, SamplePerson.DAVE)) {
            Response reply = sendFrom(SampleConfiguration.NOMAD_ORIGIN, loggedIn, bearer, CREATE);
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.text("code")).isEqualTo("missing-header");
        }
        assertThat(server.webexCalls()).isZero();
    }

    @Test
    void aBearerIsGoodForItsMailFileAndAnUnknownOneIsExpired() {
        String bearer = janes.bearer(MAIL);
        String other = meeting("").replace(MAIL, SamplePerson.DAVE.mailFile());

        assertThat(post(other, bearer, CREATE).text("code")).isEqualTo("ticket-expired");
        assertThat(post(meeting("").replaceAll("\\?.*", ""), bearer, CREATE).text("field"))
                .isEqualTo("mailfile");
        // As another server of the cluster answers after a failover, which keeps its own tickets.
        assertThat(post(meeting(""), bearer + "x", CREATE).text("code")).isEqualTo("ticket-expired");
        String unbound = new NotesClient(server, SamplePerson.JANE).bearer();
        assertThat(post(meeting(""), unbound, CREATE).text("code")).isEqualTo("ticket-expired");
        assertThat(server.webexCalls()).isZero();
    }

    @Test
    void aBearerOfTheBodyIsInNoLogAndNoDatabase() throws IOException {
        String bearer = janes.bearer(MAIL);
        post(meeting(""), bearer, CREATE.replace("webex", "telepathy"));
        post(meeting(""), bearer, "{'service':'webex','apply':'client','entry':{'start':'never'}}");
        sendFrom("https://evil.example", null, bearer, CREATE);

        try (Stream<Path> files = Files.walk(server.data())) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> contains(file, bearer)))
                    .isEmpty();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }

    private Response post(String path, String bearer, String body) {
        return janes.post(path, bearer, body).orElseThrow();
    }

    private Response sendFrom(String origin, SamplePerson loggedIn, String bearer, String body) {
        String json = body.replace('\'', '"').replaceFirst("\\{", "{\"bearer\":\"" + bearer + "\",");
        return http.send(
                "POST",
                server.url() + meeting(""),
                loggedIn,
                json,
                "Content-Type",
                "application/json",
                "Origin",
                origin);
    }

    private static String meeting(String operation) {
        return "/meetings/v1/entries/" + UNSAVED + "/meeting" + operation + "?mailfile=" + MAIL;
    }
}

package org.dominomeetings.tests.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.dominomeetings.tests.support.NotesClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Notes client without a password: it shows that it can read what one person alone can read. */
@ExtendWith(InstalledPlugin.class)
class TicketTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String SAVED = CalendarEntries.REVIEW;
    private static final String UNSAVED = "00AA00BB00CC00DD00EE00FF00AA00BB";
    private static final String SCREEN = "{\"subject\":\"Budget\",\"start\":\"2031-05-06T08:00:00Z\","
            + "\"end\":\"2031-05-06T09:00:00Z\",\"timeZone\":\"Europe/Berlin\",\"location\":\"Room 4\"}";
    private static final String CREATE = "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + "}";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final NotesClient janes;
    private final NotesClient daves;

    TicketTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
        this.janes = new NotesClient(server, SamplePerson.JANE);
        this.daves = new NotesClient(server, SamplePerson.DAVE);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
    }

    @Test
    void aNotesClientDoesAllThatItsButtonsDoWithoutALogin() {
        String bearer = janes.bearer();

        Response created = janes.post(meeting(UNSAVED, ""), bearer, CREATE);
        String key = "{\"apply\":\"client\",\"key\":\"" + created.text("key") + "\"";
        Response updated = janes.post(
                meeting(UNSAVED, "/update"),
                bearer,
                key + ",\"entry\":" + SCREEN.replace("Budget", "Budget, again") + "}");
        Response services = janes.get("/meetings/v1/services?mailfile=" + MAIL, bearer);
        Response accounts = janes.get("/meetings/v1/accounts", bearer);
        Response discarded = janes.post(meeting(UNSAVED, "/discard"), bearer, key + "}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().getAsJsonArray("items")).isNotEmpty();
        assertThat(updated.text("code")).isEqualTo("updated");
        assertThat(services.body()).contains("\"id\":\"webex\"", "\"state\":\"ACTIVE\"");
        assertThat(accounts.body()).contains("\"service\":\"webex\"", "\"state\":\"ACTIVE\"");
        assertThat(discarded.text("code")).isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aSavedEntryIsReadAndLeftToTheClientToWrite() {
        String bearer = janes.bearer();
        Map<String, String> before = server.items(MAIL, SAVED);

        Response created = janes.post(meeting(SAVED, ""), bearer, CREATE);
        Response read = janes.get(meeting(SAVED, ""), bearer);
        Response onTheServer = janes.post(meeting(SAVED, "/update"), bearer, "{\"apply\":\"server\"}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(server.items(MAIL, SAVED)).isEqualTo(before);
        assertThat(read.text("joinUrl")).isEqualTo(created.text("joinUrl"));
        assertThat(onTheServer.status()).isEqualTo(403);
        assertThat(onTheServer.text("code")).isEqualTo("client-only");
        for (String body : List.of(
                "{\"service\":\"webex\",\"apply\":\"server\"}",
                "{\"service\":\"webex\",\"apply\":\"server\",\"adopt\":true}")) {
            assertThat(janes.post(meeting(SAVED, ""), bearer, body).text("code"))
                    .isEqualTo("client-only");
        }
        assertThat(janes.post(meeting(SAVED, "/detach"), bearer, "{\"apply\":\"server\"}")
                        .text("code"))
                .isEqualTo("client-only");
        assertThat(server.items(MAIL, SAVED)).isEqualTo(before);
        meetings.delete(SamplePerson.JANE, SAVED);
    }

    @Test
    void nobodyElseReadsTheSecretAndNobodyDoesOverHttp() {
        Response ticket = janes.askFor(SamplePerson.JANE.name());
        String door = "/" + ticket.text("database");
        CheckedHttpClient http = new CheckedHttpClient();

        assertThat(janes.secret(ticket)).hasSizeGreaterThanOrEqualTo(43);
        assertThat(daves.secret(ticket)).isNull();
        for (SamplePerson person : new SamplePerson[] {SamplePerson.JANE, SamplePerson.DAVE, null}) {
            Response below = http.send(
                    "GET",
                    server.url() + door + "/meetings/v1/entries/" + ticket.text("unid") + "/meeting",
                    person,
                    null);
            assertThat(below.status()).isIn(401, 404);
            assertThat(below.body()).doesNotContain(janes.secret(ticket));
        }
        assertThat(ticket.body()).doesNotContain(janes.secret(ticket));
    }

    @Test
    void aTicketIsGoodOnceAndOnlyWithItsOwnNonce() {
        Response ticket = janes.askFor(SamplePerson.JANE.name());
        String secret = janes.secret(ticket);
        Response another = janes.askFor(SamplePerson.JANE.name());

        refused(janes.redeem("guess", secret));
        refused(janes.redeem(another.text("nonce"), secret));
        refused(janes.redeem(another.text("nonce"), janes.secret(another)));
        assertThat(janes.redeem(ticket.text("nonce"), secret).status()).isEqualTo(200);
        refused(janes.redeem(ticket.text("nonce"), secret));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "*/O=Acme", "LocalDomainServers", "[Admin]", "CN=Nobody/O=Acme", "Jane Doe", "CN=a/O=b\nc"})
    void aForgedNameIsAnsweredLikeAnyOtherAndOpensNothing(String name) {
        Response forged = daves.askFor(name);
        Response real = daves.askFor(SamplePerson.DAVE.name());

        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.json().keySet()).isEqualTo(real.json().keySet());
        for (SamplePerson person : SamplePerson.ALL) {
            assertThat(new NotesClient(server, person).secret(forged)).isNull();
        }
    }

    @Test
    void aReaderReadsAndAStrangerFindsNothing() {
        NotesClient ritas = new NotesClient(server, SamplePerson.RITA);
        String reader = ritas.bearer();
        NotesClient sams = new NotesClient(server, SamplePerson.SAM);
        String stranger = sams.bearer();

        assertThat(ritas.get(meeting(SAVED, ""), reader).status()).isEqualTo(200);
        assertThat(ritas.post(meeting(SAVED, ""), reader, CREATE).text("code")).isEqualTo("read-only");
        assertThat(ritas.post(meeting(UNSAVED, ""), reader, CREATE).text("code"))
                .isEqualTo("entry-not-found");
        for (String unid : List.of(SAVED, UNSAVED, "none")) {
            assertThat(sams.get(meeting(unid, ""), stranger).text("code")).isEqualTo("entry-not-found");
            assertThat(sams.post(meeting(unid, ""), stranger, CREATE).text("code"))
                    .isEqualTo("entry-not-found");
        }
        assertThat(server.webexCalls()).isZero();
    }

    @Test
    void aDelegateActsWithHisOwnAccount() {
        Response created = daves.post(meeting(UNSAVED, ""), daves.bearer(), CREATE);

        assertThat(created.status()).isEqualTo(201);
        assertThat(server.webexMeetings()
                        .get(0)
                        .getAsJsonObject()
                        .get("hostEmail")
                        .getAsString())
                .isEqualTo(SamplePerson.DAVE.email());
        Response janesTry = janes.post(
                meeting(UNSAVED, "/discard"),
                janes.bearer(),
                "{\"apply\":\"client\",\"key\":\"" + created.text("key") + "\"}");
        assertThat(janesTry.text("code")).isEqualTo("other-host");
        daves.post(
                meeting(UNSAVED, "/discard"),
                daves.bearer(),
                "{\"apply\":\"client\",\"key\":\"" + created.text("key") + "\"}");
    }

    /** The browser that agrees is logged in as nobody; the code that it shows is typed into Notes. */
    @Test
    void aNotesClientConnectsAnAccountByTheCodeThatTheBrowserShows() {
        NotesClient sams = new NotesClient(server, SamplePerson.SAM);
        String bearer = sams.bearer();
        String accounts = "/meetings/v1/accounts/webex";
        Response begun = sams.post(accounts + "/connect", bearer, "{}");
        Browser browser = new Browser(server.url(), null);
        String back = browser.open(begun.text("authorizeUrl"))
                .whole()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Matcher code = Pattern.compile("class=\"code\"[^>]*>([^<]+)<")
                .matcher(browser.open(back).body());
        assertThat(code.find()).isTrue();
        Response confirmed = sams.post(accounts + "/confirm", bearer, "{\"code\":\"" + code.group(1) + "\"}");

        assertThat(confirmed.text("code")).isEqualTo("connected");
        assertThat(sams.get("/meetings/v1/accounts", bearer).body()).contains("\"state\":\"ACTIVE\"");
        assertThat(sams.post(accounts + "/revoke", bearer, "{}").text("code")).isEqualTo("disconnected");
    }

    @Test
    void aDeletedEntryGetsNoMeeting() {
        String unid = "0E0E0E0E0E0E0E0E0E0E0E0E0E0E0E0E";
        server.type(MAIL, unid, Map.of("Form", "Appointment", "Subject", "Off"));
        server.remove(MAIL, unid);

        Response reply = janes.post(meeting(unid, ""), janes.bearer(), CREATE);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("entry-not-found");
        assertThat(server.webexCalls()).isZero();
    }

    @Test
    void aBearerThatStandsForNobodyIsNoLogin() {
        String bearer = janes.bearer();

        for (String wrong : List.of("x", bearer + "x", bearer.substring(1), "")) {
            assertThat(janes.get(meeting(SAVED, ""), wrong).text("code")).isEqualTo("login-required");
        }
        assertThat(janes.post(meeting(UNSAVED, "").replaceAll("\\?.*", ""), bearer, CREATE)
                        .text("field"))
                .isEqualTo("mailfile");
    }

    /** Whom a Deny List keeps from the server opens no database there, so he gets no secret to read. */
    @Test
    void whoMayNotUseTheServerGetsNoBearer() {
        deny(true);
        try {
            assertThat(daves.secret(daves.askFor(SamplePerson.DAVE.name()))).isNull();
        } finally {
            deny(false);
        }
        assertThat(daves.secret(daves.askFor(SamplePerson.DAVE.name()))).isNotNull();
    }

    /** There Domino looks at Authorization: Bearer before any servlet, and takes its own provider's tokens alone. */
    @Test
    void whereDominoTakesBearersItselfOursHasAHeaderOfItsOwn() {
        String bearer = janes.bearer();
        server.httpSetting("STANDIN_TLS", "1");
        server.httpSetting("STANDIN_BEARER", "1");
        try {
            Response byDominosHeader = janes.get(meeting(SAVED, ""), bearer);
            Response byOurs = new CheckedHttpClient()
                    .send("GET", server.url() + meeting(SAVED, ""), null, null, "X-Domino-Meetings-Bearer", bearer);
            assertThat(byDominosHeader.status()).isEqualTo(401);
            assertThat(byOurs.status()).isEqualTo(200);
        } finally {
            server.httpSetting("STANDIN_BEARER", null);
            server.httpSetting("STANDIN_TLS", null);
        }
    }

    @Test
    void aSiteWithoutAnonymousUsersGivesNoTickets() {
        server.httpSetting("STANDIN_ANONYMOUS", "0");
        try {
            assertThat(janes.askFor(SamplePerson.JANE.name()).type()).startsWith("text/html");
        } finally {
            server.httpSetting("STANDIN_ANONYMOUS", null);
        }
    }

    @Test
    void whatIsAskedForIsOneThingAndNotBoth() {
        assertThat(janes.post("/meetings/v1/ticket", null, "{}").text("field")).isEqualTo("nonce");
        assertThat(janes.post("/meetings/v1/ticket", null, "{\"nonce\":\"x\"}").text("field"))
                .isEqualTo("secret");
        assertThat(janes.post("/meetings/v1/ticket", null, "{\"user\":\"CN=x/O=y\",\"nonce\":\"x\"}")
                        .text("code"))
                .isEqualTo("unknown-member");
        assertThat(janes.askFor("").text("field")).isEqualTo("user");
        assertThat(janes.askFor("x".repeat(257)).text("field")).isEqualTo("user");
        assertThat(new CheckedHttpClient()
                        .send(
                                "POST",
                                server.url() + "/meetings/v1/ticket",
                                null,
                                "{\"user\":\"CN=x/O=y\"}",
                                "Content-Type",
                                "application/json")
                        .text("code"))
                .isEqualTo("missing-header");
    }

    /** The secret lies behind the door, where it is meant to be; a bearer and a nonce lie nowhere. */
    @Test
    void nothingOfATicketIsInALogOrAnotherDatabase() throws IOException {
        Response ticket = janes.askFor(SamplePerson.JANE.name());
        String secret = janes.secret(ticket);
        String bearer = janes.redeem(ticket.text("nonce"), secret).text("bearer");
        janes.get(meeting(SAVED, ""), bearer);
        janes.redeem(ticket.text("nonce"), secret);

        assertThat(filesWith(ticket.text("nonce"))).isEmpty();
        assertThat(filesWith(bearer)).isEmpty();
        assertThat(filesWith(secret)).allMatch(file -> file.toString().contains("meetings-door.nsf"));
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(server.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deny(boolean on) {
        JsonObject body = new JsonObject();
        body.addProperty("denied", on);
        new CheckedHttpClient()
                .send("POST", server.url() + "/standin/users/Dave%20Delegate/Acme", null, body.toString());
    }

    private static String meeting(String unid, String verb) {
        return "/meetings/v1/entries/" + unid + "/meeting" + verb + "?mailfile=" + MAIL;
    }

    private static void refused(Response reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("code")).isEqualTo("ticket-expired");
    }
}

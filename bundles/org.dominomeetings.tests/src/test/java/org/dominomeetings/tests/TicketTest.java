package org.dominomeetings.tests;

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
import org.dominomeetings.sandbox.sample.CalendarEntries;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Notes client without a password: it shows that it can read what one person alone can read. */
@ExtendWith(Installed.class)
class TicketTest {
    private static final String MAIL = Person.JANE.mailFile();
    private static final String SAVED = CalendarEntries.REVIEW;
    private static final String UNSAVED = "00AA00BB00CC00DD00EE00FF00AA00BB";
    private static final String SCREEN = "{\"subject\":\"Budget\",\"start\":\"2031-05-06T08:00:00Z\","
            + "\"end\":\"2031-05-06T09:00:00Z\",\"timeZone\":\"Europe/Berlin\",\"location\":\"Room 4\"}";
    private static final String CREATE = "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + "}";

    private final Server server;
    private final Meetings meetings;
    private final NotesClient janes;
    private final NotesClient daves;

    TicketTest(Server server) {
        this.server = server;
        this.meetings = new Meetings(server);
        this.janes = new NotesClient(server, Person.JANE);
        this.daves = new NotesClient(server, Person.DAVE);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
    }

    @Test
    void aNotesClientDoesAllThatItsButtonsDoWithoutALogin() {
        String bearer = janes.bearer();

        Reply created = janes.post(meeting(UNSAVED, ""), bearer, CREATE);
        String key = "{\"apply\":\"client\",\"key\":\"" + created.text("key") + "\"";
        Reply updated = janes.post(
                meeting(UNSAVED, "/update"),
                bearer,
                key + ",\"entry\":" + SCREEN.replace("Budget", "Budget, again") + "}");
        Reply services = janes.get("/meetings/v1/services?mailfile=" + MAIL, bearer);
        Reply accounts = janes.get("/meetings/v1/accounts", bearer);
        Reply discarded = janes.post(meeting(UNSAVED, "/discard"), bearer, key + "}");

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

        Reply created = janes.post(meeting(SAVED, ""), bearer, CREATE);
        Reply read = janes.get(meeting(SAVED, ""), bearer);
        Reply onTheServer = janes.post(meeting(SAVED, "/update"), bearer, "{\"apply\":\"server\"}");

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
        meetings.delete(Person.JANE, SAVED);
    }

    @Test
    void nobodyElseReadsTheSecretAndNobodyDoesOverHttp() {
        Reply ticket = janes.askFor(Person.JANE.name());
        String door = "/" + ticket.text("database");
        Http http = new Http();

        assertThat(janes.secret(ticket)).hasSizeGreaterThanOrEqualTo(43);
        assertThat(daves.secret(ticket)).isNull();
        for (Person person : new Person[] {Person.JANE, Person.DAVE, null}) {
            Reply below = http.send(
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
        Reply ticket = janes.askFor(Person.JANE.name());
        String secret = janes.secret(ticket);
        Reply another = janes.askFor(Person.JANE.name());

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
        Reply forged = daves.askFor(name);
        Reply real = daves.askFor(Person.DAVE.name());

        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.json().keySet()).isEqualTo(real.json().keySet());
        for (Person person : Person.ALL) {
            assertThat(new NotesClient(server, person).secret(forged)).isNull();
        }
    }

    @Test
    void aReaderReadsAndAStrangerFindsNothing() {
        NotesClient ritas = new NotesClient(server, Person.RITA);
        String reader = ritas.bearer();
        NotesClient sams = new NotesClient(server, Person.SAM);
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
        Reply created = daves.post(meeting(UNSAVED, ""), daves.bearer(), CREATE);

        assertThat(created.status()).isEqualTo(201);
        assertThat(server.webexMeetings()
                        .get(0)
                        .getAsJsonObject()
                        .get("hostEmail")
                        .getAsString())
                .isEqualTo(Person.DAVE.email());
        Reply janesTry = janes.post(
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
        NotesClient sams = new NotesClient(server, Person.SAM);
        String bearer = sams.bearer();
        String accounts = "/meetings/v1/accounts/webex";
        Reply begun = sams.post(accounts + "/connect", bearer, "{}");
        Browser browser = new Browser(server.url(), null);
        String back = browser.open(begun.text("authorizeUrl"))
                .whole()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Matcher code = Pattern.compile("class=\"code\"[^>]*>([^<]+)<")
                .matcher(browser.open(back).body());
        assertThat(code.find()).isTrue();
        Reply confirmed = sams.post(accounts + "/confirm", bearer, "{\"code\":\"" + code.group(1) + "\"}");

        assertThat(confirmed.text("code")).isEqualTo("connected");
        assertThat(sams.get("/meetings/v1/accounts", bearer).body()).contains("\"state\":\"ACTIVE\"");
        assertThat(sams.post(accounts + "/revoke", bearer, "{}").text("code")).isEqualTo("disconnected");
    }

    @Test
    void aDeletedEntryGetsNoMeeting() {
        String unid = "0E0E0E0E0E0E0E0E0E0E0E0E0E0E0E0E";
        server.type(MAIL, unid, Map.of("Form", "Appointment", "Subject", "Off"));
        server.remove(MAIL, unid);

        Reply reply = janes.post(meeting(unid, ""), janes.bearer(), CREATE);

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
            assertThat(daves.secret(daves.askFor(Person.DAVE.name()))).isNull();
        } finally {
            deny(false);
        }
        assertThat(daves.secret(daves.askFor(Person.DAVE.name()))).isNotNull();
    }

    /** There Domino looks at Authorization: Bearer before any servlet, and takes its own provider's tokens alone. */
    @Test
    void whereDominoTakesBearersItselfOursHasAHeaderOfItsOwn() {
        String bearer = janes.bearer();
        server.httpSetting("STANDIN_TLS", "1");
        server.httpSetting("STANDIN_BEARER", "1");
        try {
            Reply byDominosHeader = janes.get(meeting(SAVED, ""), bearer);
            Reply byOurs = new Http()
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
            assertThat(janes.askFor(Person.JANE.name()).type()).startsWith("text/html");
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
        assertThat(new Http()
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
        Reply ticket = janes.askFor(Person.JANE.name());
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
        new Http().send("POST", server.url() + "/standin/users/Dave%20Delegate/Acme", null, body.toString());
    }

    private static String meeting(String unid, String verb) {
        return "/meetings/v1/entries/" + unid + "/meeting" + verb + "?mailfile=" + MAIL;
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("code")).isEqualTo("ticket-expired");
    }
}

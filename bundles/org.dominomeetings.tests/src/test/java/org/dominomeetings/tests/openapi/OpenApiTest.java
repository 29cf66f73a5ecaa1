package org.dominomeetings.tests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.ApiContract;
import org.dominomeetings.tests.support.ApiContract.Operation;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The running server and its OpenAPI document, held to each other: what is asked at random is answered as the document
 * says, and every answer that the document promises is given.
 */
@ExtendWith(InstalledPlugin.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenApiTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String ONE = "/v1/meetings/{meetingId}";
    private static final String NOBODYS = "0123456789ABCDEF0123456789ABCDEF";
    private static final int REQUESTS_PER_OPERATION = 60;

    /** Statuses that no request brings about on a server that is well, each with the reason. */
    private static final Map<String, String> NOT_TO_BE_REACHED = Map.ofEntries(
            Map.entry("500", "a fault of ours that nobody knows yet"),
            Map.entry("health 503", "the ledger's database would have to be away"),
            Map.entry("default 408", "a body would have to take its time"),
            Map.entry("default 429", "a service would have to stall under many people"),
            Map.entry("ticket 429", "hundreds of requests, which would keep other tests from asking"));

    private final CheckedHttpClient http = new CheckedHttpClient();
    private Server server;
    private ApiContract contract;
    private int entries;

    @BeforeAll
    void readTheDocument(Server installed) {
        server = installed;
        contract = new ApiContract(http.send("GET", server.url() + "/meetings/v1/openapi.json", null, null)
                .body());
        server.simulator("POST", "/reset", "{}");
        server.simulator("PATCH", "/settings", "{\"createsPerDay\":1000000}");
    }

    @AfterAll
    void tidy() {
        server.simulator("PATCH", "/settings", "{\"createsPerDay\":100}");
        server.simulator("POST", "/reset", "{}");
    }

    @Test
    @Order(1)
    void anyoneMayReadTheDocumentWhichIsAscii() {
        Response reply = http.send("GET", server.url() + "/meetings/v1/openapi.json", null, null);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).startsWith("application/json");
        assertThat(reply.body()).matches("\\p{ASCII}*").hasSizeLessThan(32 * 1024);
        contract.hold(contract.operation("document"), reply, "GET openapi.json");
    }

    @Test
    @Order(2)
    void everyBodyHasAnExampleThatTheDocumentItselfTakes() {
        contract.operations().forEach(contract::holdExamples);
    }

    @Test
    @Order(2)
    void noPathTakesAMethodThatTheDocumentDoesNotHave() {
        Set<String> known = new TreeSet<>();
        contract.operations().forEach(operation -> known.add(operation.method() + " " + operation.template()));
        for (Operation operation : contract.operations()) {
            for (String method : List.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW")) {
                if (!known.contains(method + " " + operation.template())) {
                    Response reply = send(method, operation.path(NOBODYS), SamplePerson.JANE, "{}");
                    assertThat(reply.status())
                            .as(method + " " + operation.template())
                            .isEqualTo(405);
                }
            }
        }
    }

    @Test
    @Order(3)
    void whateverIsAskedIsAnsweredAsTheDocumentSays() {
        long seed = Long.getLong("openapi.seed", 20_261_122L);
        System.out.println("OpenAPI requests are made with -Dopenapi.seed=" + seed);
        Random random = new Random(seed);
        RequestGenerator requests =
                new RequestGenerator(contract, random, List.of(entry("Budget"), entry(""), NOBODYS));
        int sent = 0;
        for (Operation operation : contract.operations()) {
            for (int i = 0; i < REQUESTS_PER_OPERATION; i++) {
                RequestGenerator.Asked asked = requests.next(operation);
                Response reply = http.send(
                        operation.method(), server.url() + asked.url(), asked.person(), asked.body(), asked.headers());
                String about = "seed " + seed + ": " + asked;
                contract.hold(operation, reply, about);
                assertThat(reply.status()).as(about).isLessThan(500);
                assertThat(reply.body()).as(about).matches("\\p{ASCII}*");
                if (!asked.fits()) {
                    assertThat(reply.status())
                            .as("refused by the document: " + about)
                            .isGreaterThanOrEqualTo(400);
                } else if (reply.status() == 400) {
                    // Which times, zones and files there are, and where a bearer counts, is more than a schema says.
                    assertThat(reply.json().has("field"))
                            .as(about + reply.body())
                            .isTrue();
                    assertThat(reply.text("field"))
                            .as(about + reply.body())
                            .isIn("start", "end", "timeZone", "mailfile", "bearer");
                }
                sent++;
            }
        }
        assertThat(sent)
                .isEqualTo(REQUESTS_PER_OPERATION * contract.operations().size());
    }

    @Test
    @Order(4)
    void everyAnswerThatTheDocumentPromisesIsGiven() {
        refusals();
        whatGoesWell();
        new AccountResponses(contract, server).ask();
        aPastMeetingStays();
        aDamagedRecordIsLeftAsItIs();
        for (String id : List.of("create", "update", "updateByPost")) {
            withFault(contract.operation(id), 422, "'fault':'status','status':409");
        }
        for (String id : List.of("create", "update", "updateByPost", "delete", "deleteByPost", "discard")) {
            for (Map.Entry<Integer, String> fault : Map.of(
                            202, "'fault':'answer-lost'",
                            409, "'fault':'status','status':403",
                            429, "'fault':'status','status':429",
                            503, "'fault':'redirect','status':307,'location':'https://elsewhere.example/'")
                    .entrySet()) {
                withFault(contract.operation(id), fault.getKey(), fault.getValue());
            }
        }

        Set<String> left = new TreeSet<>(contract.documented());
        left.removeAll(contract.reached());
        // What an operation ends with that takes its time, its first request has been seen to.
        left.removeIf(pair -> pair.startsWith("poll") && !pair.endsWith(" 404"));
        left.removeIf(pair ->
                NOT_TO_BE_REACHED.containsKey(pair) || NOT_TO_BE_REACHED.containsKey(pair.replaceFirst(".* ", "")));
        assertThat(left).isEmpty();
        assertThat(contract.reached()).doesNotContainAnyElementsOf(NOT_TO_BE_REACHED.keySet());
    }

    private void refusals() {
        Operation ticket = contract.operation("ticket");
        ask(ticket, 413, "/meetings" + ticket.template(), null, " ".repeat(1 << 17));
        for (Operation operation : contract.operations()) {
            String path = operation.path(NOBODYS);
            if (contract.asksForALogin(operation)) {
                ask(operation, 401, "/meetings" + path + "?mailfile=" + MAIL, null, "{}");
            }
            if (operation.template().contains("{id}")) {
                ask(operation, 404, "/meetings" + path, SamplePerson.JANE, "{}");
            }
            if (operation.template().contains("{unid}")) {
                String url = "/meetings" + path + "?mailfile=" + MAIL;
                ask(operation, 404, url.replace(NOBODYS, "none"), SamplePerson.JANE, body(operation));
                if (operation.method().equals("GET")) {
                    ask(operation, 400, "/meetings" + path, SamplePerson.JANE, null);
                } else {
                    ask(operation, 400, url, SamplePerson.JANE, "{");
                    ask(operation, 413, url, SamplePerson.JANE, " ".repeat(1 << 17));
                    hold(
                            operation,
                            415,
                            http.send(
                                    operation.method(),
                                    server.url() + url,
                                    SamplePerson.JANE,
                                    "{}",
                                    "X-Domino-Meetings",
                                    "1"));
                    hold(operation, 403, http.send(operation.method(), server.url() + url, SamplePerson.JANE, "{}"));
                }
            }
        }
    }

    private void whatGoesWell() {
        ask("health", 200, null, null);
        ask("services", 200, null, null);
        ask("servicesByPost", 200, null, "{}");
        String entry = entry("Budget");
        Response created = ask("create", 201, entry, "{'service':'webex','apply':'server'}");
        ask("create", 200, entry, "{'service':'webex','apply':'server'}");
        ask("read", 200, entry, null);
        ask("readByPost", 200, entry, "{}");
        ask("start", 303, entry, null);
        Operation start = contract.operation("start");
        String url = server.url() + "/" + MAIL + "/meetings" + start.path(entry);
        hold(start, 403, http.send("GET", url, SamplePerson.RITA, null));
        ask("update", 200, entry, "{'apply':'server'}");
        ask("updateByPost", 200, entry, "{'apply':'server'}");
        ask("detach", 409, entry, "{'apply':'server'}");
        String copy = entry("Copy");
        server.type(MAIL, copy, "{'MeetingEntryKey':'" + created.text("key") + "','meetingId':'x'}");
        ask("start", 409, copy, null);
        ask("detach", 200, copy, "{'apply':'server'}");
        ask("delete", 200, entry, "{'apply':'server'}");
        ask("deleteByPost", 200, entry, "{'apply':'server'}");
        String unsaved = unid();
        Response onScreen = ask("create", 201, unsaved, ON_SCREEN);
        ask("unwritten", 409, unsaved, "{'apply':'client','key':'guessed'}");
        ask("unwritten", 200, unsaved, discard(onScreen));
        ask("discard", 200, unsaved, discard(onScreen));
    }

    /** When it was, the ledger says, since the entry was never saved. */
    private void aPastMeetingStays() {
        String unid = unid();
        Response onScreen = ask("create", 201, unid, ON_SCREEN);
        String record = record(unid);
        String sent = JsonParser.parseString(
                        server.items("meetings.nsf", record).get("Sent"))
                .getAsJsonArray()
                .get(0)
                .getAsString();
        server.type("meetings.nsf", record, Map.of("Sent", sent.replace("2031-", "2021-")));
        ask("discard", 422, unid, discard(onScreen));
    }

    /** Of an entry that shows its meeting there would be that to read. */
    private void aDamagedRecordIsLeftAsItIs() {
        String entry = entry("Budget");
        ask("create", 201, entry, ON_SCREEN);
        server.type("meetings.nsf", record(entry), Map.of("State", "OF_ANOTHER_VERSION"));
        ask("read", 409, entry, null);
        ask("readByPost", 409, entry, "{}");
        server.type("meetings.nsf", record(entry), Map.of("State", "LIVE"));
        ask("delete", 200, entry, "{'apply':'server'}");
    }

    /** The UNID of an entry's record in the ledger. */
    private String record(String unid) {
        return server.unids("meetings.nsf", "MeetingRecord").stream()
                .filter(each -> server.items("meetings.nsf", each).get("Entry").contains(unid))
                .findFirst()
                .orElseThrow();
    }

    private static final String ON_SCREEN =
            "{'service':'webex','apply':'client','entry':{'subject':'Budget','start':'2031-05-06T08:00:00Z',"
                    + "'end':'2031-05-06T09:00:00Z','timeZone':'Europe/Berlin'}}";

    /** The operation on an entry that is ready for it, while the service does this. */
    private void withFault(Operation operation, int status, String fault) {
        boolean create = operation.id().equals("create");
        boolean discard = operation.id().equals("discard");
        String unid = discard ? unid() : entry("Budget");
        String body = create ? "{'service':'webex','apply':'server'}" : "{'apply':'server'}";
        if (discard) {
            body = discard(ask("create", 201, unid, ON_SCREEN));
        } else if (!create) {
            ask("create", 201, unid, "{'service':'webex','apply':'server'}");
            server.type(MAIL, unid, "{'Subject':'Renamed'}");
        }
        String on = create ? "POST /v1/meetings" : (operation.id().startsWith("update") ? "PATCH " : "DELETE ") + ONE;
        server.simulator("POST", "/faults", ("{" + fault + ",'on':'" + on + "'}").replace('\'', '"'));
        ask(operation.id(), status, unid, body);
        if (create && status == 202) {
            ask("start", 202, unid, null);
            ask("detach", 202, unid, "{'apply':'server'}");
        }
    }

    private Response ask(String id, int status, String unid, String body) {
        Operation operation = contract.operation(id);
        String url = "/" + MAIL + "/meetings" + operation.path(unid == null ? "" : unid);
        return ask(operation, status, url, SamplePerson.JANE, body == null ? null : body.replace('\'', '"'));
    }

    private Response ask(Operation operation, int status, String url, SamplePerson person, String body) {
        return hold(
                operation,
                status,
                http.send(
                        operation.method(),
                        server.url() + url,
                        person,
                        body,
                        "X-Domino-Meetings",
                        "1",
                        "Content-Type",
                        "application/json"));
    }

    private Response hold(Operation operation, int status, Response reply) {
        contract.hold(operation, reply, operation.id());
        assertThat(reply.status()).as(operation.id() + " " + reply.body()).isEqualTo(status);
        return reply;
    }

    private Response send(String method, String path, SamplePerson person, String body) {
        return http.send(
                method,
                server.url() + "/" + MAIL + "/meetings" + path,
                person,
                body,
                "X-Domino-Meetings",
                "1",
                "Content-Type",
                "application/json");
    }

    /** A body that gets as far as the entry. */
    private static String body(Operation operation) {
        switch (operation.id()) {
            case "read":
            case "start":
                return null;
            case "readByPost":
                return "{}";
            case "create":
                return "{\"service\":\"webex\",\"apply\":\"server\"}";
            case "discard":
            case "unwritten":
                return "{\"apply\":\"client\",\"key\":\"k\"}";
            default:
                return "{\"apply\":\"server\"}";
        }
    }

    private static String discard(Response created) {
        return "{'apply':'client','key':'" + created.text("key") + "'}";
    }

    /** A saved entry in May 2031, an hour long. */
    private String entry(String subject) {
        String unid = unid();
        server.type(
                MAIL,
                unid,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'" + subject + "',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
        return unid;
    }

    private String unid() {
        return String.format("0A910000%024X", ++entries);
    }
}

package org.dominomeetings.tests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.NomadClient;
import org.dominomeetings.tests.support.NotesClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code wait}: a service that takes longer than its client has patience, whose operation goes on without it. */
@ExtendWith(InstalledPlugin.class)
class SlowServiceTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String SCREEN = "{'subject':'Budget','start':'2031-05-06T08:00:00Z',"
            + "'end':'2031-05-06T09:00:00Z','timeZone':'Europe/Berlin','location':'Room 4'}";

    /** More than the bulkhead of a service has places, and as many as may wait for one. */
    private static final int CLICKS = 20;

    /** Each test has an entry of its own, as the ledger remembers. */
    private static int number;

    private final Server server;
    private final NomadClient nomad;
    private final NotesClient notes;
    private final String unid = String.format("5108%028X", ++number);

    SlowServiceTest(Server server) {
        this.server = server;
        this.nomad = new NomadClient(server, SamplePerson.JANE);
        this.notes = new NotesClient(server, SamplePerson.JANE);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
    }

    @AfterEach
    void hurry() {
        server.simulator("DELETE", "/faults", null);
    }

    /** The whole way of a button in Nomad: a ticket, its bearer in the body, a create that is slow, polls, items. */
    @Test
    void whatIsSlowIsAskedForAgainUntilItIsThere() {
        String bearer = nomad.bearer(MAIL);
        slow("POST /v1/meetings", 1);

        Response first =
                post(meeting(""), bearer, "{'service':'webex','apply':'client','wait':1,'entry':" + SCREEN + "}");
        Response second = post(poll(first), bearer, "{'wait':1}");
        server.simulator("DELETE", "/faults", null);
        Response last = post(poll(first), bearer, "{'wait':8}");
        Response lost = post(poll(first), bearer, "{}");

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.text("code")).isEqualTo("in-progress");
        assertThat(second.status()).isEqualTo(202);
        assertThat(poll(second)).isEqualTo(poll(first));
        assertThat(last.status()).isEqualTo(201);
        assertThat(last.text("code")).isEqualTo("created");
        assertThat(last.text("correlationId")).isEqualTo(first.text("correlationId"));
        assertThat(last.json().getAsJsonArray("items")).isNotEmpty();
        assertThat(lost.body()).isEqualTo(last.body());
        assertThat(server.webexMeetings()).hasSize(1);

        slow("PATCH /v1/meetings/{meetingId}", 1);
        String key = "{'apply':'client','wait':1,'key':'" + last.text("key") + "','entry':";
        Response update = post(meeting("/update"), bearer, key + SCREEN.replace("Budget", "Budget, again") + "}");
        server.simulator("DELETE", "/faults", null);
        assertThat(update.status()).isEqualTo(202);
        assertThat(post(poll(update), bearer, "{'wait':8}").text("code")).isEqualTo("updated");

        assertThat(post(meeting("/delete"), bearer, key + SCREEN + "}").text("code"))
                .as("in time")
                .isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aNotesClientAsksWithItsHeadersAndByGetToo() {
        String bearer = notes.bearer();
        slow("POST /v1/meetings", 1);

        Response first = notes.post(
                meeting(""), bearer, json("{'service':'webex','apply':'client','wait':1,'entry':" + SCREEN + "}"));
        Response second = notes.get(first.text("poll"), bearer);
        server.simulator("DELETE", "/faults", null);
        Response last = notes.post(first.text("poll"), bearer, "{\"wait\":8}");

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.status()).isEqualTo(202);
        assertThat(last.status()).isEqualTo(201);
        assertThat(notes.get(first.text("poll"), notes.bearer()).body())
                .as("with a new bearer of the same person")
                .isEqualTo(last.body());
        discard(meeting("/discard"), last);
    }

    @Test
    void theSameIsSaidOfAnUnknownOperationAndOfAnotherPersons() {
        String bearer = nomad.bearer(MAIL);
        slow("POST /v1/meetings", 1);
        Response first =
                post(meeting(""), bearer, "{'service':'webex','apply':'client','wait':1,'entry':" + SCREEN + "}");
        NomadClient dave = new NomadClient(server, SamplePerson.DAVE);

        Response ofDave = dave.post(poll(first), dave.bearer(MAIL), "{}").orElseThrow();
        Response ofNobody = post(poll(first).replaceAll("operations/.*[?]", "operations/none?"), bearer, "{}");
        Response unbound = notes.get(first.text("poll"), notes.bearer());

        for (Response reply : List.of(ofDave, ofNobody, unbound)) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text("code")).isEqualTo("no-operation");
            assertThat(withoutId(reply)).isEqualTo(withoutId(ofDave));
        }
        server.simulator("DELETE", "/faults", null);
        discard(meeting("/discard"), post(poll(first), bearer, "{'wait':8}"));
    }

    /** What goes on is not on threads of the HTTP task, and counts in the service's bulkhead all the same. */
    @Test
    void aServiceThatStallsTakesItsOwnWorkersAndNoOthers() throws Exception {
        String bearer = notes.bearer();
        slow("POST /v1/meetings", CLICKS);
        ExecutorService people = Executors.newFixedThreadPool(CLICKS);
        List<Future<Response>> clicks = new ArrayList<>();
        for (int i = 0; i < CLICKS; i++) {
            String path = entry(i, "");
            // Longer than one waits for a place in the bulkhead, and shorter than a call may take here.
            String body = json("{'service':'webex','apply':'client','wait':3,'entry':" + SCREEN + "}");
            clicks.add(people.submit(() -> notes.post(path, bearer, body)));
        }
        Response other = notes.post(
                meeting(""), bearer, json("{'service':'zoom','apply':'client','wait':8,'entry':" + SCREEN + "}"));
        Map<Integer, String> polls = new TreeMap<>();
        for (int i = 0; i < CLICKS; i++) {
            Response reply = clicks.get(i).get();
            assertThat(reply.text("code")).isIn("in-progress", "provider-busy");
            if (reply.status() == 202) {
                polls.put(i, reply.text("poll"));
            }
        }
        people.shutdown();
        server.simulator("DELETE", "/faults", null);

        assertThat(other.status()).isEqualTo(201);
        // A fifth of the threads may be inside.
        assertThat(polls.size()).isBetween(1, 8);
        discard(meeting("/discard"), other);
        polls.forEach((entry, poll) -> {
            Response last = notes.post(poll, bearer, "{\"wait\":8}");
            assertThat(last.text("code")).isEqualTo("created");
            discard(entry(entry, "/discard"), last);
        });
    }

    private static String entry(int number, String operation) {
        return "/meetings/v1/entries/" + String.format("5109%028X", number) + "/meeting" + operation + "?mailfile="
                + MAIL;
    }

    /** It does the operation and takes its time over the answer. */
    private void slow(String route, int times) {
        server.simulator("POST", "/faults", json("{'fault':'dripping','on':'" + route + "','times':" + times + "}"));
    }

    private void discard(String path, Response created) {
        Response gone =
                notes.post(path, notes.bearer(), json("{'apply':'client','key':'" + created.text("key") + "'}"));
        assertThat(gone.text("code")).isEqualTo("deleted");
    }

    private Response post(String path, String bearer, String body) {
        return nomad.post(path, bearer, body).orElseThrow();
    }

    private static String poll(Response inProgress) {
        return inProgress.text("poll") + "?mailfile=" + MAIL;
    }

    private String meeting(String operation) {
        return "/meetings/v1/entries/" + unid + "/meeting" + operation + "?mailfile=" + MAIL;
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static JsonObject withoutId(Response reply) {
        JsonObject body = reply.json();
        body.remove("correlationId");
        return body;
    }
}

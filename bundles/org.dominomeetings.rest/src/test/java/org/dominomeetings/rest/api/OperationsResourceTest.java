package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.ticket.Ticket;
import org.dominomeetings.core.ticket.TicketMailbox;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.operation.OperationExecutor;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SentResponse;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class OperationsResourceTest {
    private static final Logger LOG = Logger.getLogger(ProblemResponse.class.getName());
    private static final String DAVE = "CN=Dave Delegate/O=Acme";
    private static final String MAIL = "mail/jdoe.nsf";
    private static final String FIRST = "ffffffffffffffffffffffffffffffff";

    private final SteppedClock clock = new SteppedClock();
    private String secret;
    private final Tickets tickets = new Tickets(
            Stub.of(TicketMailbox.class)
                    .on("put", arguments -> {
                        secret = (String) arguments[2];
                        return new TicketMailbox.Place("CN=Mail1/O=Acme", "meetings-door.nsf", "00", "01");
                    })
                    .make(),
            clock,
            new CountingRandom());
    private final OperationExecutor executor = new OperationExecutor(new Admission(clock), clock, new CountingRandom());
    private final OperationsResource resource =
            new OperationsResource(ApiFixture.byTickets(tickets), executor, new PublicUrls("https://mail.example.com"));
    private final CountDownLatch service = new CountDownLatch(1);

    @BeforeEach
    void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void end() {
        service.countDown();
        executor.close();
        LOG.setLevel(null);
    }

    @Test
    void withoutAWaitTheWorkIsDoneOnTheRequestsThread() {
        Thread here = Thread.currentThread();

        resource.run(requester(ApiFixture.JANE, MAIL), Optional.empty(), () -> {
            assertThat(Thread.currentThread()).isSameAs(here);
            return created();
        });
    }

    /** Domino's session of who is logged in belongs to the request's thread. */
    @Test
    void forWhomDominoHasLoggedInItIsToo() {
        Thread here = Thread.currentThread();
        Caller jane = new Caller(ApiFixture.JANE, "id of " + ApiFixture.JANE, Locale.ENGLISH, FIRST);

        JsonResponse response = resource.run(new Requester(jane, null, null), Optional.of(1), () -> {
            assertThat(Thread.currentThread()).isSameAs(here);
            return created();
        });

        assertThat(response.outcome()).isEqualTo("created");
    }

    @Test
    void whatIsDoneInTimeIsAnsweredAsItWouldBeWithoutAWait() {
        JsonObject answer = json(resource.run(requester(ApiFixture.JANE, MAIL), Optional.of(8), this::created));

        assertThat(answer.get("status").getAsInt()).isEqualTo(201);
        assertThat(answer.get("code").getAsString()).isEqualTo("created");
        assertThat(answer.get("correlationId").getAsString()).isEqualTo(FIRST);
    }

    @Test
    void whatIsNotIsAskedForUntilItIsAndAnsweredAsTheFirstRequestWouldHaveBeen() throws Exception {
        JsonObject first = begun(this::created);

        assertThat(first.get("status").getAsInt()).isEqualTo(202);
        assertThat(first.get("code").getAsString()).isEqualTo("in-progress");
        assertThat(first.get("retryAfter").getAsInt()).isEqualTo(1);
        assertThat(first.get("message").getAsString()).isNotEmpty();
        assertThat(first.get("poll").getAsString()).matches("/meetings/v1/operations/[0-9a-f]{32}");
        String id = id(first);
        assertThat(json(poll(bearer(ApiFixture.JANE, MAIL), MAIL, id, "{}"))).isEqualTo(first);
        assertThat(json(poll(bearer(ApiFixture.JANE, MAIL), MAIL, id, "{\"wait\":1}")))
                .isEqualTo(first);
        service.countDown();

        JsonObject last = json(poll(bearer(ApiFixture.JANE, MAIL), MAIL, id, "{\"wait\":8}"));
        assertThat(last.get("status").getAsInt()).isEqualTo(201);
        assertThat(last.get("correlationId").getAsString()).isEqualTo(FIRST);
        // The answer may have been lost on its way.
        assertThat(json(resource.poll(
                        request("GET", bearer(ApiFixture.JANE, MAIL), MAIL).matched("id", id))))
                .isEqualTo(last);
    }

    @Test
    void aProblemIsAnsweredAsOne() throws Exception {
        String id = id(begun(() -> {
            throw MeetingException.of(ProblemCode.RECONNECT, "Webex").provider("webex", null);
        }));
        service.countDown();

        SentResponse sent = SentResponse.of(poll(bearer(ApiFixture.JANE, MAIL), MAIL, id, "{\"wait\":8}"));

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(sent.body())
                .contains("\"code\":\"reconnect\"", "\"provider\":\"webex\"", FIRST, "https://mail.example.com");
    }

    @Test
    void whatNobodyExpectedIsTheServersMistakeAndNamesNoCause() throws Exception {
        String id = id(begun(() -> {
            throw new IllegalStateException("/secret/place");
        }));
        service.countDown();

        assertThat(SentResponse.of(poll(bearer(ApiFixture.JANE, MAIL), MAIL, id, "{\"wait\":8}"))
                        .body())
                .contains("server-error", FIRST)
                .doesNotContain("secret");
    }

    @Test
    void nobodyElseLearnsThatThereIsAnOperation() throws Exception {
        String id = id(begun(this::created));

        assertThat(refusal(bearer(DAVE, MAIL), MAIL, id, "{}")).isEqualTo("no-operation");
        assertThat(refusal(bearer(ApiFixture.JANE, "mail/dave.nsf"), "mail/dave.nsf", id, "{}"))
                .isEqualTo("no-operation");
        assertThat(refusal(bearer(ApiFixture.JANE, MAIL), MAIL, FIRST, "{}")).isEqualTo("no-operation");
        assertThat(refusal("guessed", MAIL, id, "{}")).isEqualTo("login-required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'wait':1}     |",
                "{'wait':8}     |",
                "{'wait':8.0}   |",
                "{'wait':0}     | wrong-value:wait",
                "{'wait':9}     | wrong-value:wait",
                "{'wait':-1}    | wrong-value:wait",
                "{'wait':1.5}   | wrong-value:wait",
                "{'wait':1e300} | wrong-value:wait",
                "{'wait':'5'}   | wrong-value:wait",
                "{'wait':null}  | wrong-value:wait",
                "{'apply':'client'} | unknown-member:apply"
            })
    void aWaitIsAWholeNumberOfSecondsUpToEight(String body, String problem) throws Exception {
        String id = id(begun(this::created));
        service.countDown();

        assertThat(refusal(bearer(ApiFixture.JANE, MAIL), MAIL, id, body.replace('\'', '"')))
                .isEqualTo(problem == null ? "" : problem);
    }

    private JsonResponse created() {
        return new JsonResponse(201, JsonResponse.JSON).with("code", "created");
    }

    /** An operation whose service has not answered yet. */
    private JsonObject begun(Supplier<JsonResponse> work) {
        return json(resource.run(requester(ApiFixture.JANE, MAIL), Optional.of(1), () -> {
                    try {
                        service.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return work.get();
                })
                .correlatedBy(FakeRequest.CORRELATION_ID));
    }

    private Requester requester(String person, String mailFile) {
        Caller caller = new Caller(person, "id of " + person, Locale.ENGLISH, FIRST);
        return new Requester(
                caller, null, tickets.holder(bearer(person, mailFile)).orElseThrow());
    }

    private String bearer(String person, String mailFile) {
        Ticket ticket = tickets.issue(person, "192.0.2.7");
        return tickets.redeem(ticket.nonce(), secret, mailFile).text();
    }

    private JsonResponse poll(String bearer, String mailFile, String id, String body) throws Exception {
        return (JsonResponse) resource.pollByPost(request("POST", bearer, mailFile)
                        .body("application/json", body)
                        .matched("id", id))
                .correlatedBy(FakeRequest.CORRELATION_ID);
    }

    private String refusal(String bearer, String mailFile, String id, String body) {
        return Problems.of(() -> poll(bearer, mailFile, id, body));
    }

    private static FakeRequest request(String method, String bearer, String mailFile) {
        return FakeRequest.of(method, "/x")
                .header("X-Domino-Meetings", "1")
                .header("Authorization", "Bearer " + bearer)
                .parameter("mailfile", mailFile);
    }

    private static JsonObject json(JsonResponse response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static String id(JsonObject answer) {
        return answer.get("poll").getAsString().replaceAll(".*/", "");
    }
}

package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.dominomeetings.core.ticket.BearerHolder;
import org.dominomeetings.core.ticket.RateLimit;
import org.dominomeetings.core.ticket.TicketMailbox;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SentResponse;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketResourceTest {
    /** As many as one address may ask for in a minute. */
    private static final int MOST = 300;

    private final SteppedClock clock = new SteppedClock();
    private String person;
    private String secret;
    private final Tickets tickets = new Tickets(
            Stub.of(TicketMailbox.class)
                    .on("put", arguments -> {
                        person = (String) arguments[0];
                        secret = (String) arguments[2];
                        return new TicketMailbox.Place(
                                "CN=Mail1/O=Acme", "meetings-door.nsf", "C12588000001", "5A3C1E0000000000");
                    })
                    .make(),
            clock,
            new CountingRandom());
    private final TicketResource resource =
            new TicketResource(ApiFixture.CSRF, ApiFixture.NOMAD, ApiFixture.SECURE, tickets, new RateLimit(clock));

    @Test
    void whatThePersonReadsOverNrpcIsExchangedForABearer() throws Exception {
        JsonObject ticket = answer("{\"user\":\"CN=Jane Doe/O=Acme\"}");

        assertThat(person).isEqualTo("CN=Jane Doe/O=Acme");
        assertThat(ticket.get("server").getAsString()).isEqualTo("CN=Mail1/O=Acme");
        assertThat(ticket.get("database").getAsString()).isEqualTo("meetings-door.nsf");
        assertThat(ticket.get("unid").getAsString()).isEqualTo("5A3C1E0000000000");
        assertThat(ticket.toString()).doesNotContain(secret);

        JsonObject bearer = answer(exchange(ticket.get("nonce").getAsString(), secret));

        assertThat(bearer.get("code").getAsString()).isEqualTo("bearer");
        assertThat(tickets.holder(bearer.get("bearer").getAsString()).map(BearerHolder::person))
                .hasValue("CN=Jane Doe/O=Acme");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                | missing-member:nonce",
                "{'nonce':'n'}                     | missing-member:secret",
                "{'user':''}                       | wrong-value:user",
                "{'user':1}                        | wrong-value:user",
                "{'user':'CN=Jane','nonce':'n'}    | unknown-member:nonce",
                "{'users':'CN=Jane'}               | unknown-member:users",
                "{'nonce':'n','secret':'guessed'}  | ticket-expired",
                "{'user':'CN=Jane','mailfile':'m'} | unknown-member:mailfile",
                "{'nonce':'n','secret':'s','mailfile':''} | wrong-value:mailfile",
                "{'nonce':'n','secret':'s','mailfile':1} | wrong-value:mailfile"
            })
    void itIsEitherAskedForOrExchanged(String json, String problem) {
        assertThat(refusal(FakeRequest.change("POST", "/v1/ticket", json.replace('\'', '"'))))
                .isEqualTo(problem);
    }

    @Test
    void aBearerIsBoundToTheMailFileThatIsNamedBesideTheSecret() throws Exception {
        JsonObject ticket = answer("{\"user\":\"CN=Jane Doe/O=Acme\"}");
        String nonce = ticket.get("nonce").getAsString();

        JsonObject bearer = answer(exchange(nonce, secret).replace("}", ",\"mailfile\":\"mail/jdoe.nsf\"}"));

        assertThat(tickets.holder(bearer.get("bearer").getAsString()).flatMap(BearerHolder::mailFile))
                .hasValue("mail/jdoe.nsf");
    }

    /** A script there can set no header of ours; a page of any other origin has to ask first, and is not allowed. */
    @Test
    void nomadsOriginNeedsNoHeaderAndNoOtherOriginDoesWithout() {
        String json = "{\"user\":\"CN=Jane Doe/O=Acme\"}";

        assertThat(refusal(FakeRequest.of("POST", "/x")
                        .body("application/json", json)
                        .header("Origin", ApiFixture.NOMAD_ORIGIN)
                        .header("Sec-Fetch-Site", "cross-site")))
                .isEmpty();
        assertThat(refusal(FakeRequest.of("POST", "/x")
                        .body("application/json", json)
                        .header("Origin", "https://mail.example.com")))
                .isEqualTo("missing-header");
        assertThat(refusal(FakeRequest.change("POST", "/x", json).header("Origin", "https://evil.example")))
                .isEqualTo("foreign-origin");
    }

    @Test
    void aNameHas256CharactersAtTheMost() {
        assertThat(refusal(FakeRequest.change("POST", "/x", "{\"user\":\"" + "x".repeat(256) + "\"}")))
                .isEmpty();
        assertThat(refusal(FakeRequest.change("POST", "/x", "{\"user\":\"" + "x".repeat(257) + "\"}")))
                .isEqualTo("wrong-value:user");
    }

    @Test
    void noSecretTravelsOverPlainHttpNorForAnotherSite() {
        String json = "{\"user\":\"CN=Jane Doe/O=Acme\"}";

        assertThat(refusal(FakeRequest.change("POST", "/x", json).from("192.0.2.7", false)))
                .isEqualTo("not-configured");
        assertThat(refusal(FakeRequest.of("POST", "/x").body("application/json", json)))
                .isEqualTo("missing-header");
        assertThat(person).isNull();
    }

    @Test
    void anAddressIsCountedForWhatItAsksAndGuessesAndForNothingThatIsRight() throws Exception {
        JsonObject ticket = answer("{\"user\":\"CN=Jane Doe/O=Acme\"}");
        String right = exchange(ticket.get("nonce").getAsString(), secret);
        for (int i = 1; i < MOST; i++) {
            assertThat(refusal(FakeRequest.change("POST", "/x", exchange("n" + i, "guessed"))))
                    .isEqualTo("ticket-expired");
        }

        assertThat(refusal(FakeRequest.change("POST", "/x", "{\"user\":\"CN=Jane Doe/O=Acme\"}")))
                .isEqualTo("too-many-requests");
        assertThat(refusal(FakeRequest.change("POST", "/x", right))).isEmpty();
        assertThat(refusal(FakeRequest.change("POST", "/x", "{\"user\":\"CN=Jane Doe/O=Acme\"}")
                        .from("198.51.100.7", true)))
                .isEmpty();
    }

    private static String exchange(String nonce, String secret) {
        return "{\"nonce\":\"" + nonce + "\",\"secret\":\"" + secret + "\"}";
    }

    private JsonObject answer(String json) throws Exception {
        String body = SentResponse.of(resource.issueOrRedeem(
                        FakeRequest.change("POST", "/v1/ticket", json).matched()))
                .body();
        return JsonParser.parseString(body).getAsJsonObject();
    }

    private String refusal(FakeRequest request) {
        return Problems.of(() -> resource.issueOrRedeem(request.matched()));
    }
}

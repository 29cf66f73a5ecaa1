package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.ticket.BearerHolder;
import org.dominomeetings.core.ticket.BearerToken;
import org.dominomeetings.core.ticket.Ticket;
import org.dominomeetings.core.ticket.TicketMailbox;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.security.SecureTransport;
import org.dominomeetings.rest.security.TrustedProxies;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String MAIL = "mail/jdoe.nsf";

    private final SteppedClock clock = new SteppedClock();
    private final EntryStore own = Stub.of(EntryStore.class).make();
    private final EntryStore janes = Stub.of(EntryStore.class).make();
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

    @Test
    void whomDominoKnowsNeedsNoBearer() {
        Requester requester = as("CN=John Roe/O=Acme").authenticate(get().matched());

        assertThat(requester.caller().name()).isEqualTo("CN=John Roe/O=Acme");
        assertThat(requester.caller().id()).isEqualTo("id of CN=John Roe/O=Acme");
        assertThat(requester.caller().correlationId()).isEqualTo(FakeRequest.CORRELATION_ID);
        assertThat(requester.entries()).isSameAs(own);
    }

    @Test
    void aBearerStandsForThePersonWhoReadTheSecret() {
        Requester requester = as(null).authenticate(
                        get().header("Authorization", "Bearer " + bearer()).matched());

        assertThat(requester.caller().name()).isEqualTo(JANE);
        assertThat(requester.caller().id()).isEqualTo("id of " + JANE);
        assertThat(requester.entries()).isSameAs(janes);
    }

    @Test
    void whomDominoKnowsIsNobodyElseByABearer() {
        Requester requester = as("CN=John Roe/O=Acme")
                .authenticate(
                        get().header("Authorization", "Bearer " + bearer()).matched());

        assertThat(requester.caller().name()).isEqualTo("CN=John Roe/O=Acme");
    }

    @Test
    void nobodyAndAnUnknownBearerHaveToLogIn() {
        assertThat(refusal(get())).isEqualTo("login-required");
        assertThat(refusal(get().header("Authorization", "Bearer guessed"))).isEqualTo("login-required");
    }

    @Test
    void aBearerLivesTenMinutes() {
        FakeRequest request = get().header("Authorization", "Bearer " + bearer());
        clock.advance(BearerToken.LIFE);

        assertThat(refusal(request)).isEqualTo("login-required");
    }

    /** Else somebody who listens would have it. */
    @Test
    void aBearerIsNotTakenOverPlainHttp() {
        assertThat(refusal(get().header("Authorization", "Bearer " + bearer()).from("192.0.2.7", false)))
                .isEqualTo("not-configured");
    }

    @Test
    void aBearerOfAMailFileIsGoodForThatOneAlone() {
        String bearer = bearer(MAIL);

        assertThat(as(null).authenticate(get().header("Authorization", "Bearer " + bearer)
                                .parameter("mailfile", MAIL)
                                .matched())
                        .holder()
                        .flatMap(BearerHolder::mailFile))
                .hasValue(MAIL);
        assertThat(refusal(get().header("Authorization", "Bearer " + bearer).parameter("mailfile", "mail/dave.nsf")))
                .isEqualTo("ticket-expired");
        assertThat(refusal(get().header("Authorization", "Bearer " + bearer))).isEqualTo("missing-member:mailfile");
    }

    @Test
    void aBearerInTheBodyCountsFromNomadsOriginAndNeedsNoHeaderOfOurs() throws Exception {
        Request request =
                inBody(bearer(MAIL)).header("Sec-Fetch-Site", "cross-site").matched();

        Requester requester = as(null).authenticateChange(request);

        assertThat(requester.caller().name()).isEqualTo(JANE);
        assertThat(requester.entries()).isSameAs(janes);
        assertThat(request.body().has("bearer")).as("is no member any more").isFalse();
        assertThat(request.body().only("apply").requiredText("apply")).isEqualTo("client");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mail.example.com",
                "https://nomad.example.com.evil",
                "https://nomad.example.com/",
                "https://nomad.example.com:8443",
                "HTTPS://nomad.example.com",
                "http://nomad.example.com",
                "null",
                ""
            })
    void aBearerInTheBodyCountsFromNoOtherOrigin(String origin) throws Exception {
        String bearer = bearer(MAIL);
        FakeRequest from = change(bearer).header("Origin", origin);
        FakeRequest withHeader = change(bearer).header("Origin", origin).header("X-Domino-Meetings", "1");

        assertThat(changeRefusal(null, from)).isEqualTo("login-required");
        assertThat(changeRefusal(null, withHeader)).isEqualTo("login-required");
        assertThat(changeRefusal(null, change(bearer))).isEqualTo("login-required");
        assertThat(changeRefusal(null, inBody(bearer).header("Origin", origin)))
                .as("two")
                .isEqualTo("login-required");
    }

    @Test
    void aBearerInTheBodyCountsForThePostOfItsMailFileAlone() throws Exception {
        String bearer = bearer(MAIL);

        assertThat(changeRefusal(null, inBody(bearer).parameter("mailfile", "mail/dave.nsf")))
                .isEqualTo("ticket-expired");
        assertThat(changeRefusal(null, inBody(bearer()))).as("bound to none").isEqualTo("ticket-expired");
        assertThat(changeRefusal(null, inBody("guessed"))).isEqualTo("ticket-expired");
        assertThat(changeRefusal(null, inBody(bearer).from("192.0.2.7", false))).isEqualTo("not-configured");
        for (String method : List.of("PUT", "DELETE", "GET")) {
            assertThat(changeRefusal(
                            null,
                            FakeRequest.of(method, "/x")
                                    .header("Origin", ApiFixture.NOMAD_ORIGIN)
                                    .parameter("mailfile", MAIL)
                                    .body("application/json", json(bearer))))
                    .isEqualTo("login-required");
        }
        clock.advance(BearerToken.LIFE);
        assertThat(changeRefusal(null, inBody(bearer))).isEqualTo("ticket-expired");
    }

    /** Nomad's page may send a browser's cookies along: neither they count then nor the bearer. */
    @Test
    void aLoggedInBrowserGetsNothingByABearerInTheBodyNorByItsLogin() throws Exception {
        String bearer = bearer(MAIL);

        assertThat(changeRefusal(JANE, inBody(bearer))).isEqualTo("missing-header");
        assertThat(changeRefusal("CN=John Roe/O=Acme", inBody(bearer))).isEqualTo("missing-header");
        assertThat(changeRefusal(JANE, inBody(bearer).header("X-Domino-Meetings", "1")))
                .isEqualTo("foreign-origin");
        assertThat(changeRefusal(
                        JANE, FakeRequest.change("POST", "/x", "{}").header("Origin", ApiFixture.NOMAD_ORIGIN)))
                .isEqualTo("foreign-origin");
    }

    /** By the first of them a client whose headers are dropped learns where its bearer has to be. */
    @Test
    void withoutABearerInItsBodyNomadNeedsAHeaderAsEverybodyDoes() throws Exception {
        FakeRequest bare = FakeRequest.of("POST", "/x")
                .body("application/json", "{}")
                .header("Origin", ApiFixture.NOMAD_ORIGIN)
                .parameter("mailfile", MAIL);

        assertThat(changeRefusal(null, bare)).isEqualTo("missing-header");
        assertThat(changeRefusal(null, bare.header("X-Domino-Meetings", "1"))).isEqualTo("foreign-origin");
    }

    private static FakeRequest inBody(String bearer) {
        return change(bearer).header("Origin", ApiFixture.NOMAD_ORIGIN);
    }

    private static FakeRequest change(String bearer) {
        return FakeRequest.of("POST", "/x").parameter("mailfile", MAIL).body("application/json", json(bearer));
    }

    private static String json(String bearer) {
        return "{\"apply\":\"client\",\"bearer\":\"" + bearer + "\"}";
    }

    private String changeRefusal(String user, FakeRequest request) {
        return Problems.of(() -> as(user).authenticateChange(request.matched()));
    }

    private String bearer() {
        return bearer(null);
    }

    private String bearer(String mailFile) {
        Ticket ticket = tickets.issue(JANE, "192.0.2.7");
        return tickets.redeem(ticket.nonce(), secret, mailFile).text();
    }

    private String refusal(FakeRequest request) {
        return Problems.of(() -> as(null).authenticate(request.matched()));
    }

    private static FakeRequest get() {
        return FakeRequest.of("GET", "/v1/services");
    }

    private Authentication as(String user) {
        return new Authentication(
                () -> Optional.ofNullable(user),
                own,
                tickets,
                person -> JANE.equals(person) ? janes : null,
                ApiFixture.CSRF,
                ApiFixture.NOMAD,
                new SecureTransport(new TrustedProxies("")),
                Stub.of(PersonIds.class).on("id", name -> "id of " + name[0]).make());
    }
}

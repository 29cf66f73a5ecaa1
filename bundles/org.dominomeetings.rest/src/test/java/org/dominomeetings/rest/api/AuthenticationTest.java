package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.ticket.BearerToken;
import org.dominomeetings.core.ticket.Ticket;
import org.dominomeetings.core.ticket.TicketMailbox;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.security.SecureTransport;
import org.dominomeetings.rest.security.TrustedProxies;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";

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

    private String bearer() {
        Ticket ticket = tickets.issue(JANE, "192.0.2.7");
        return tickets.redeem(ticket.nonce(), secret).text();
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
                new SecureTransport(new TrustedProxies("")),
                Stub.of(PersonIds.class).on("id", name -> "id of " + name[0]).make());
    }
}

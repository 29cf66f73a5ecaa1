package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.spi.Settings;
import org.dominomeetings.core.ticket.Ticket;
import org.dominomeetings.core.ticket.TicketMailbox;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.health.AdministratorCheck;
import org.dominomeetings.rest.health.HealthMonitor;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SentResponse;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;

class MetricsResourceTest {
    private final SteppedClock clock = new SteppedClock();
    private final Counters counters = new Counters();
    private String bearer = "scr4pe";
    private boolean administrator;

    @Test
    void whoShowsTheBearerOfTheFileNeedsNoLogin() {
        counters.count(Counters.Kind.SWEEPS, "done");
        SentResponse sent = SentResponse.of(
                resource(ApiFixture.nobody()).show(scrape("scr4pe").matched()));

        assertThat(sent.header("Content-Type")).startsWith("text/plain");
        assertThat(sent.body()).contains("_up 1", "unreadable_documents 3", "outcome=\"done\"");
    }

    @Test
    void anotherBearerIsALoginOfNobody() {
        assertThat(Problems.of(() -> resource(ApiFixture.nobody()).show(get().matched())))
                .isEqualTo("login-required");

        bearer = null;
        assertThat(Problems.of(() ->
                        resource(ApiFixture.jane(null)).show(scrape("scr4pe").matched())))
                .isEqualTo("administrators-only");
    }

    @Test
    void whomDominoHasLoggedInIsAnAdministratorOrNobody() {
        assertThat(Problems.of(() -> resource(ApiFixture.jane(null)).show(get().matched())))
                .isEqualTo("administrators-only");

        administrator = true;
        assertThat(SentResponse.of(resource(ApiFixture.jane(null)).show(get().matched()))
                        .body())
                .contains("_up 1");
    }

    /** Whoever it was issued to. */
    @Test
    void aTicketsBearerIsForTheButtonsOfAnEntry() {
        administrator = true;
        AtomicReference<String> secret = new AtomicReference<>();
        TicketMailbox mailbox = Stub.of(TicketMailbox.class)
                .on("put", arguments -> {
                    secret.set((String) arguments[2]);
                    return new TicketMailbox.Place("CN=Mail1/O=Acme", "meetings-door.nsf", "00", "01");
                })
                .make();
        Tickets tickets = new Tickets(mailbox, clock, new CountingRandom());
        Ticket ticket = tickets.issue(ApiFixture.JANE, "192.0.2.7");
        String token = tickets.redeem(ticket.nonce(), secret.get()).text();

        assertThat(Problems.of(() -> resource(ApiFixture.byTickets(tickets))
                        .show(scrape(token).matched())))
                .isEqualTo("administrators-only");
    }

    private static FakeRequest get() {
        return FakeRequest.of("GET", "/v1/metrics");
    }

    private static FakeRequest scrape(String token) {
        return get().header("Authorization", "Bearer " + token);
    }

    private MetricsResource resource(Authentication authentication) {
        return new MetricsResource(
                authentication,
                new AdministratorCheck(person -> administrator && person.equals(ApiFixture.JANE)),
                Stub.of(Settings.class)
                        .on(
                                "secret",
                                file -> Optional.ofNullable(bearer).filter(any -> file[0].equals("metrics.bearer")))
                        .make(),
                new HealthMonitor(() -> {}, Collections::emptyList, person -> false, Runnable::run, clock),
                () -> 3,
                Collections::emptyList,
                new Admission(clock),
                counters);
    }
}

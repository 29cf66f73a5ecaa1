package org.dominomeetings.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.StoppedClock;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String DAVE = "CN=Dave Delegate/O=Acme";

    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final DoorInMemory door = new DoorInMemory(JANE, DAVE);
    private final Tickets tickets = new Tickets(door, clock);

    @Test
    void whoReadsTheSecretSpeaksForThePersonItWasPutThereFor() {
        Ticket ticket = tickets.issue(JANE);
        Bearer bearer = tickets.redeem(ticket.nonce(), door.read(ticket));

        assertThat(tickets.person(bearer.text())).hasValue(JANE);
        assertThat(tickets.person(bearer.text() + "x")).isEmpty();
        assertThat(tickets.person(door.read(ticket))).isEmpty();
        assertThat(bearer.expires()).isEqualTo("2026-11-22T10:10:00Z");
    }

    @Test
    void aTicketIsGoodOnce() {
        Ticket ticket = tickets.issue(JANE);
        tickets.redeem(ticket.nonce(), door.read(ticket));

        refused(() -> tickets.redeem(ticket.nonce(), door.read(ticket)));
    }

    @Test
    void ofManyWhoShowItAtATimeOneIsLetIn() throws Exception {
        Ticket ticket = tickets.issue(JANE);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> tries = Collections.nCopies(64, () -> {
            try {
                return tickets.person(tickets.redeem(ticket.nonce(), door.read(ticket))
                                .text())
                        .isPresent();
            } catch (MeetingProblem refused) {
                return false;
            }
        });
        int letIn = 0;
        for (Future<Boolean> one : clients.invokeAll(tries)) {
            letIn += one.get() ? 1 : 0;
        }
        clients.shutdown();

        assertThat(letIn).isEqualTo(1);
    }

    @Test
    void aWrongSecretUsesTheTicketUp() {
        Ticket ticket = tickets.issue(JANE);

        refused(() -> tickets.redeem(ticket.nonce(), "guess"));
        refused(() -> tickets.redeem(ticket.nonce(), door.read(ticket)));
    }

    @Test
    void aSecretIsWorthNothingWithTheNonceOfAnotherTicket() {
        Ticket janes = tickets.issue(JANE);
        Ticket daves = tickets.issue(DAVE);

        refused(() -> tickets.redeem(daves.nonce(), door.read(janes)));
        refused(() -> tickets.redeem("guess", door.read(janes)));
        assertThat(tickets.redeem(janes.nonce(), door.read(janes))).isNotNull();
    }

    @Test
    void aTicketIsOverAfterAMinute() {
        Ticket inTime = tickets.issue(JANE);
        clock.advance(Tickets.LIFE.minusMillis(1));
        Bearer bearer = tickets.redeem(inTime.nonce(), door.read(inTime));
        Ticket late = tickets.issue(JANE);
        clock.advance(Tickets.LIFE);

        refused(() -> tickets.redeem(late.nonce(), door.read(late)));
        assertThat(tickets.person(bearer.text())).hasValue(JANE);
    }

    @Test
    void aBearerIsOverAfterTenMinutes() {
        Ticket ticket = tickets.issue(JANE);
        Bearer bearer = tickets.redeem(ticket.nonce(), door.read(ticket));
        clock.advance(Bearer.LIFE.minusMillis(1));
        assertThat(tickets.person(bearer.text())).isPresent();
        clock.advance(Duration.ofMillis(1));

        assertThat(tickets.person(bearer.text())).isEmpty();
    }

    @Test
    void aFourthTicketTakesThePlaceOfTheOldestAndOfNobodyElses() {
        Ticket daves = tickets.issue(DAVE);
        List<Ticket> janes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clock.advance(Duration.ofSeconds(1));
            // Another spelling is the same person.
            janes.add(tickets.issue(i == 1 ? JANE : JANE.toUpperCase(Locale.ROOT)));
        }

        assertThat(janes)
                .extracting(ticket -> ticket.place().unid().replaceAll("\\D", ""))
                .containsExactly("0", "1", "2", "0");
        refused(() -> tickets.redeem(janes.get(0).nonce(), "whatever it was"));
        assertThat(tickets.redeem(janes.get(1).nonce(), door.read(janes.get(1))))
                .isNotNull();
        assertThat(tickets.redeem(daves.nonce(), door.read(daves))).isNotNull();
    }

    @Test
    void aNameThatNobodyHasIsAnsweredAlikeAndWritesNothing() {
        Ticket nobodys = tickets.issue("CN=No Body/O=Acme");

        assertThat(door.documents()).isZero();
        assertThat(nobodys.nonce()).hasSameSizeAs(tickets.issue(JANE).nonce());
        assertThat(nobodys.expires()).isEqualTo(clock.now().plus(Tickets.LIFE));
    }

    @Test
    void noMoreTicketsWaitThanCanBeMeant() {
        for (int i = 0; i < Tickets.MOST; i++) {
            tickets.issue("CN=P" + i + "/O=Acme");
        }

        assertThatThrownBy(() -> tickets.issue(JANE)).isInstanceOfSatisfying(MeetingProblem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
            assertThat(problem.retryAfter()).hasValue(Tickets.LIFE);
        });
        clock.advance(Tickets.LIFE);
        assertThat(tickets.issue(JANE)).isNotNull();
    }

    @Test
    void whatCouldNotBePutBehindTheDoorTakesNoPlace() {
        door.breakDown(true);
        for (int i = 0; i < Tickets.SLOTS; i++) {
            assertThatThrownBy(() -> tickets.issue(JANE)).isInstanceOf(MeetingProblem.class);
        }
        door.breakDown(false);

        assertThat(tickets.issue(JANE).place().unid()).isEqualTo(JANE + "0");
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        MeetingProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TICKET_EXPIRED));
    }
}

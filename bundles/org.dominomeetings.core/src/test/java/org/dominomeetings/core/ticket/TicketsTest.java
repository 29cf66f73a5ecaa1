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
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String HERS = "198.51.100.7";
    private static final String DAVE = "CN=Dave Delegate/O=Acme";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final InMemoryTicketMailbox door = new InMemoryTicketMailbox(JANE, DAVE);
    private final Tickets tickets = new Tickets(door, clock, clock);

    @Test
    void whoReadsTheSecretSpeaksForThePersonItWasPutThereFor() {
        Ticket ticket = tickets.issue(JANE, HERS);
        BearerToken bearer = tickets.redeem(ticket.nonce(), door.read(ticket));

        assertThat(tickets.holder(bearer.text()).map(BearerHolder::person)).hasValue(JANE);
        assertThat(tickets.holder(bearer.text() + "x")).isEmpty();
        assertThat(tickets.holder(door.read(ticket))).isEmpty();
        assertThat(bearer.expires()).isEqualTo("2026-11-22T10:10:00Z");
    }

    @Test
    void aBearerIsBoundToTheMailFileThatIsNamedWithTheSecret() {
        BearerHolder ofAPath = holder("mail\\jdoe.nsf");
        BearerHolder ofAReplica = holder("C12588a1:00123456");

        assertThat(ofAPath.mayUse("mail/jdoe.nsf")).isTrue();
        assertThat(ofAPath.mayUse("mail/JDoe.nsf")).isFalse();
        assertThat(ofAPath.mayUse("mail/jdoe.nsf ")).isFalse();
        assertThat(ofAPath.mayUse("")).isFalse();
        assertThat(ofAPath.mayUse("C12588A100123456")).isFalse();
        assertThat(ofAReplica.mayUse("C12588A100123456")).isTrue();
        assertThat(ofAReplica.mayUse("c12588a1:00123456")).isTrue();
        assertThat(ofAReplica.mayUse("C12588A100123457")).isFalse();
        assertThat(ofAReplica.mailFile()).hasValue("C12588A100123456");
    }

    @Test
    void aBearerThatIsBoundToNoneIsGoodForAllMailFiles() {
        BearerHolder holder = holder(null);

        assertThat(holder.person()).isEqualTo(JANE);
        assertThat(holder.mailFile()).isEmpty();
        assertThat(holder.mayUse("mail/jdoe.nsf")).isTrue();
        assertThat(holder.mayUse("C12588A100123456")).isTrue();
    }

    private BearerHolder holder(String mailFile) {
        Ticket ticket = tickets.issue(JANE, HERS);
        BearerToken bearer = tickets.redeem(ticket.nonce(), door.read(ticket), mailFile);
        return tickets.holder(bearer.text()).orElseThrow();
    }

    @Test
    void aTicketIsGoodOnce() {
        Ticket ticket = tickets.issue(JANE, HERS);
        tickets.redeem(ticket.nonce(), door.read(ticket));

        refused(() -> tickets.redeem(ticket.nonce(), door.read(ticket)));
    }

    @Test
    void ofManyWhoShowItAtATimeOneIsLetIn() throws Exception {
        Ticket ticket = tickets.issue(JANE, HERS);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> tries = Collections.nCopies(64, () -> {
            try {
                return tickets.holder(tickets.redeem(ticket.nonce(), door.read(ticket))
                                .text())
                        .isPresent();
            } catch (MeetingException refused) {
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
        Ticket ticket = tickets.issue(JANE, HERS);

        refused(() -> tickets.redeem(ticket.nonce(), "guess"));
        refused(() -> tickets.redeem(ticket.nonce(), door.read(ticket)));
    }

    @Test
    void aSecretIsWorthNothingWithTheNonceOfAnotherTicket() {
        Ticket janes = tickets.issue(JANE, HERS);
        Ticket daves = tickets.issue(DAVE, HERS);

        refused(() -> tickets.redeem(daves.nonce(), door.read(janes)));
        refused(() -> tickets.redeem("guess", door.read(janes)));
        assertThat(tickets.redeem(janes.nonce(), door.read(janes))).isNotNull();
    }

    @Test
    void aTicketIsOverAfterAMinute() {
        Ticket inTime = tickets.issue(JANE, HERS);
        clock.advance(Tickets.LIFE.minusMillis(1));
        BearerToken bearer = tickets.redeem(inTime.nonce(), door.read(inTime));
        Ticket late = tickets.issue(JANE, HERS);
        clock.advance(Tickets.LIFE);

        refused(() -> tickets.redeem(late.nonce(), door.read(late)));
        assertThat(tickets.holder(bearer.text()).map(BearerHolder::person)).hasValue(JANE);
    }

    @Test
    void aBearerIsOverAfterTenMinutes() {
        Ticket ticket = tickets.issue(JANE, HERS);
        BearerToken bearer = tickets.redeem(ticket.nonce(), door.read(ticket));
        clock.advance(BearerToken.LIFE.minusMillis(1));
        assertThat(tickets.holder(bearer.text())).isPresent();
        clock.advance(Duration.ofMillis(1));

        assertThat(tickets.holder(bearer.text())).isEmpty();
    }

    @Test
    void whoSetsTheClockEndsNoTicketAndNoBearerAndMakesNoneLiveOn() {
        Ticket ticket = tickets.issue(JANE, HERS);
        clock.set(clock.now().plus(Duration.ofDays(1)));
        BearerToken bearer = tickets.redeem(ticket.nonce(), door.read(ticket));
        assertThat(tickets.holder(bearer.text()).map(BearerHolder::person)).hasValue(JANE);

        clock.set(clock.now().minus(Duration.ofDays(365)));
        clock.advance(BearerToken.LIFE);
        assertThat(tickets.holder(bearer.text())).isEmpty();
    }

    @Test
    void aTicketTakesThePlaceOfNoOtherHoweverManyAskInOneName() {
        List<Ticket> janes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            janes.add(tickets.issue(i % 2 == 0 ? JANE : JANE.toUpperCase(Locale.ROOT), "192.0.2." + i));
        }
        Ticket hers = janes.get(0);

        assertThat(janes).extracting(ticket -> ticket.place().unid()).doesNotHaveDuplicates();
        assertThat(tickets.redeem(hers.nonce(), door.read(hers))).isNotNull();
    }

    /** Jane clicks twelve times while others ask for hundreds in her name and in any, each click after a second of that. */
    @Test
    void floodsCostNoClickOfJanes() {
        RateLimit limit = new RateLimit(clock);
        int bearers = 0;
        for (int click = 0; click < 12; click++) {
            limit.count(HERS);
            Ticket ticket = tickets.issue(JANE, HERS);
            for (int i = 0; i < 800; i++) {
                String from = "203.0.113." + i % 6;
                String name = i % 2 == 0 ? JANE : "CN=P" + i + "/O=Acme";
                try {
                    limit.count(from);
                    tickets.issue(name, from);
                } catch (MeetingException tooMany) {
                    assertThat(tooMany.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
                }
            }
            clock.advance(Duration.ofSeconds(1));
            bearers += tickets.redeem(ticket.nonce(), door.read(ticket)) == null ? 0 : 1;
        }

        assertThat(bearers).isEqualTo(12);
        assertThat(door.documents()).isLessThanOrEqualTo(Tickets.MOST + 1);
    }

    /** Somebody with a thousand addresses, none of which has had its limit. */
    @Test
    void manyAddressesTakeNothingFromWhoHasOne() {
        Ticket first = tickets.issue(JANE, HERS);
        for (int i = 0; i < Tickets.MOST + 400; i++) {
            tickets.issue(JANE, "2001:db8:0:" + Integer.toHexString(i % 1000) + "::" + i);
        }
        Ticket last = tickets.issue(JANE, HERS);

        assertThat(tickets.redeem(first.nonce(), door.read(first))).isNotNull();
        assertThat(tickets.redeem(last.nonce(), door.read(last))).isNotNull();
        assertThat(door.documents()).isEqualTo(Tickets.MOST);
    }

    @Test
    void whoHasOneAddressWithAFloodLosesNoneEither() {
        Ticket janes = tickets.issue(JANE, HERS);
        for (int i = 0; i < Tickets.MOST + 400; i++) {
            tickets.issue(DAVE, HERS);
        }

        assertThat(tickets.redeem(janes.nonce(), door.read(janes))).isNotNull();
    }

    @Test
    void aNameThatNobodyHasIsAnsweredAlikeAfterTheSameWork() {
        Ticket nobodys = tickets.issue("CN=No Body/O=Acme", HERS);
        int puts = door.puts();
        Ticket janes = tickets.issue(JANE, HERS);

        assertThat(puts).isEqualTo(1);
        assertThat(door.puts()).isEqualTo(2);
        assertThat(door.reader(nobodys)).isEmpty();
        assertThat(door.reader(janes)).isEqualTo(JANE);
        assertThat(nobodys.nonce()).hasSameSizeAs(janes.nonce());
        assertThat(nobodys.expires()).isEqualTo(clock.now().plus(Tickets.LIFE));
    }

    @Test
    void aDocumentIsUsedAgainWhenItsTicketIsOver() {
        for (int i = 0; i < 50; i++) {
            Ticket ticket = tickets.issue(JANE, HERS);
            tickets.redeem(ticket.nonce(), door.read(ticket));
            tickets.issue(DAVE, HERS);
            clock.advance(Tickets.LIFE);
        }

        assertThat(door.documents()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBePutBehindTheDoorTakesNoPlace() {
        door.breakDown(true);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> tickets.issue(JANE, HERS)).isInstanceOf(MeetingException.class);
        }
        door.breakDown(false);

        assertThat(tickets.issue(JANE, HERS).place().unid()).isEqualTo("slot0");
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        MeetingException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TICKET_EXPIRED));
    }
}

package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * Tickets and the bearers that they are exchanged for. All of it is in this process alone: who comes after a restart, or to
 * another server, has to ask again, which costs a client two requests and leaves nothing that could be stolen. Safe for
 * any thread.
 *
 * <p>Anybody may ask for a ticket in anybody's name, so no ticket takes the place of another person's or sender's: each has
 * a document of its own behind the door, out of a number that all share. Where that many wait, the one who asks for most
 * loses the oldest of his own.
 */
public final class Tickets {
    /** A client reads the secret at once; no person has to do anything in that time. */
    public static final Duration LIFE = Duration.ofSeconds(60);

    /** More than a server's Notes users ask for in a minute; and so many documents the door has at most, or a few more. */
    static final int MOST = 2000;

    private static final int SECRET_BYTES = 32;

    private final TicketMailbox door;
    private final Clock clock;
    private final RandomSource random;
    private final ExpiringMap<PendingTicket> waiting;
    private final ExpiringMap<BearerHolder> bearers;

    /** Those whose secret is on its way to the door: nobody else may have their documents yet. */
    private final Set<PendingTicket> placing = Collections.newSetFromMap(new IdentityHashMap<>());

    public Tickets(TicketMailbox door, Clock clock, RandomSource random) {
        this.door = door;
        this.clock = clock;
        this.random = random;
        this.waiting = new ExpiringMap<>(LIFE, clock);
        this.bearers = new ExpiringMap<>(BearerToken.LIFE, clock);
    }

    /**
     * Puts a new secret behind the door.
     *
     * @param person canonical Notes name, as the caller says it
     * @param address that the caller has
     * @throws MeetingException as {@link TicketMailbox#put}
     */
    public Ticket issue(String person, String address) {
        String secret = random();
        String nonce = random();
        PendingTicket ticket = reserve(person, address, secret, nonce);
        try {
            return new Ticket(
                    door.put(person, ticket.slot, secret), nonce, clock.now().plus(LIFE));
        } catch (RuntimeException notPut) {
            synchronized (this) {
                waiting.remove(ticket);
            }
            throw notPut;
        } finally {
            synchronized (this) {
                placing.remove(ticket);
            }
        }
    }

    private synchronized PendingTicket reserve(String person, String address, String secret, String nonce) {
        List<PendingTicket> all = waiting.values();
        if (all.size() >= MOST) {
            PendingTicket old = PendingTicket.toGiveWay(all);
            waiting.remove(old);
            all.remove(old);
        }
        BitSet taken = new BitSet();
        all.forEach(ticket -> taken.set(ticket.slot));
        placing.forEach(ticket -> taken.set(ticket.slot));
        // The lowest that is free, so that the door has no more documents than waited at a time.
        PendingTicket ticket =
                new PendingTicket(person, ClientNetwork.of(address), taken.nextClearBit(0), Hashes.sha256(secret));
        placing.add(ticket);
        waiting.put(nonce, ticket);
        return ticket;
    }

    /** As {@link #redeem(String, String, String)}, for a bearer that is good for every mail file. */
    public BearerToken redeem(String nonce, String secret) {
        return redeem(nonce, secret, null);
    }

    /**
     * Exchanges what was read. A ticket is used up by the first try, right or wrong.
     *
     * @param mailFile path or replica id of the only mail file that the bearer is to be good for; none for all
     * @throws MeetingException {@code ticket-expired} for whatever is wrong with it: nobody learns what
     */
    public synchronized BearerToken redeem(String nonce, String secret, @Nullable String mailFile) {
        PendingTicket ticket = waiting.take(nonce)
                .filter(one -> Hashes.constantTimeEquals(Hashes.sha256(secret), one.secretDigest))
                .orElseThrow(() -> MeetingException.of(ProblemCode.TICKET_EXPIRED));
        String text = random();
        bearers.put(text, new BearerHolder(ticket.person, mailFile));
        return new BearerToken(text, clock.now().plus(BearerToken.LIFE));
    }

    /** Whom a bearer stands for; empty if it stands for nobody, or no longer. */
    public synchronized Optional<BearerHolder> holder(String bearer) {
        return bearers.find(bearer);
    }

    private String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.fill(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

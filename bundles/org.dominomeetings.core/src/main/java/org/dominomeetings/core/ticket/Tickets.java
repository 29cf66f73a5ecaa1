package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.Hashes;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Tickets and the bearers that they are exchanged for. All of it is in this process alone: who comes after a restart, or to
 * another server, has to ask again, which costs a client two requests and leaves nothing that could be stolen. Safe for
 * any thread.
 */
public final class Tickets {
    /** A client reads the secret at once; no person has to do anything in that time. */
    public static final Duration LIFE = Duration.ofSeconds(60);

    /** A person has two or three devices at which he clicks within a minute; the newest takes the place of the oldest. */
    static final int SLOTS = 3;

    /** More than a server's Notes users ask for in a minute; what goes beyond is no use of ours. */
    static final int MOST = 2000;

    private static final int SECRET_BYTES = 32;

    private final Door door;
    private final Surroundings surroundings;
    private final Expiring<Waiting> waiting;
    private final Expiring<String> bearers;

    public Tickets(Door door, Surroundings surroundings) {
        this.door = door;
        this.surroundings = surroundings;
        this.waiting = new Expiring<>(LIFE, surroundings);
        this.bearers = new Expiring<>(Bearer.LIFE, surroundings);
    }

    private static final class Waiting {
        final String person;
        final int slot;
        final String secretDigest;

        Waiting(String person, int slot, String secretDigest) {
            this.person = person;
            this.slot = slot;
            this.secretDigest = secretDigest;
        }

        boolean isOf(String name) {
            return person.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Puts a new secret behind the door.
     *
     * @param person canonical Notes name, as the caller says it
     * @throws MeetingProblem {@code too-many-requests} if more wait than can be meant, and as {@link Door#put}
     */
    public Ticket issue(String person) {
        String secret = random();
        String nonce = random();
        Waiting ticket;
        Instant expires;
        synchronized (this) {
            ticket = new Waiting(person, freeSlot(person), Hashes.sha256(secret));
            expires = waiting.put(nonce, ticket);
        }
        try {
            return new Ticket(door.put(person, ticket.slot, secret), nonce, expires);
        } catch (RuntimeException notPut) {
            synchronized (this) {
                waiting.remove(ticket);
            }
            throw notPut;
        }
    }

    /**
     * Exchanges what was read. A ticket is used up by the first try, right or wrong.
     *
     * @throws MeetingProblem {@code ticket-expired} for whatever is wrong with it: nobody learns what
     */
    public synchronized Bearer redeem(String nonce, String secret) {
        Waiting ticket = waiting.take(nonce)
                .filter(one -> Hashes.same(Hashes.sha256(secret), one.secretDigest))
                .orElseThrow(() -> MeetingProblem.of(ProblemCode.TICKET_EXPIRED));
        String text = random();
        return new Bearer(text, bearers.put(text, ticket.person));
    }

    /** The canonical name of the person whom a bearer stands for; empty if it stands for nobody, or no longer. */
    public synchronized Optional<String> person(String bearer) {
        return bearers.find(bearer);
    }

    /** One that no ticket of the person uses, else that of the oldest, which is over by that. */
    private int freeSlot(String person) {
        if (waiting.size() >= MOST) {
            throw MeetingProblem.of(ProblemCode.TOO_MANY_REQUESTS).retryAfter(LIFE);
        }
        List<Waiting> theirs = waiting.values(one -> one.isOf(person));
        if (theirs.size() == SLOTS) {
            waiting.remove(theirs.get(0));
            return theirs.get(0).slot;
        }
        int slot = 0;
        while (isTaken(slot, theirs)) {
            slot++;
        }
        return slot;
    }

    private static boolean isTaken(int slot, List<Waiting> tickets) {
        return tickets.stream().anyMatch(one -> one.slot == slot);
    }

    private String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        surroundings.random(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

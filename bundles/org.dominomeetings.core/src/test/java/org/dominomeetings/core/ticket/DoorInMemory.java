package org.dominomeetings.core.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** A door that keeps what is put behind it, for those whom it knows. */
final class DoorInMemory implements Door {
    private final Set<String> people;
    private final Map<String, String> secrets = new HashMap<>();
    private boolean broken;

    DoorInMemory(String... people) {
        this.people = Set.of(people);
    }

    @Override
    public Place put(String person, int slot, String secret) {
        if (broken) {
            throw MeetingProblem.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
        if (people.contains(person)) {
            secrets.put(person + slot, secret);
        }
        return new Place("CN=acme01/O=Acme", "door.nsf", "85255E01001356A8", person + slot);
    }

    /** What the person reads in a document; null if there is nothing. */
    String read(Ticket ticket) {
        return secrets.get(ticket.place().unid());
    }

    int documents() {
        return secrets.size();
    }

    void breakDown(boolean now) {
        broken = now;
    }
}

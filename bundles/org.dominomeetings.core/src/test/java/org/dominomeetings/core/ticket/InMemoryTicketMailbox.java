package org.dominomeetings.core.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** A door that keeps what is put behind it, for those whom it knows. */
final class InMemoryTicketMailbox implements TicketMailbox {
    private final Set<String> people;
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, String> readers = new HashMap<>();
    private boolean broken;
    private int puts;

    InMemoryTicketMailbox(String... people) {
        this.people = Set.of(people);
    }

    @Override
    public Place put(String person, int slot, String secret) {
        if (broken) {
            throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
        puts++;
        secrets.put("slot" + slot, secret);
        readers.put("slot" + slot, people.contains(person) ? person : "");
        return new Place("CN=acme01/O=Acme", "door.nsf", "85255E01001356A8", "slot" + slot);
    }

    /** What the person for whom it is reads in a document; null if nobody does. */
    String read(Ticket ticket) {
        String unid = ticket.place().unid();
        return readers.get(unid).isEmpty() ? null : secrets.get(unid);
    }

    /** Who reads what a ticket names; empty for the server alone. */
    String reader(Ticket ticket) {
        return readers.get(ticket.place().unid());
    }

    /** How often something was put here, for whomever. */
    int puts() {
        return puts;
    }

    int documents() {
        return secrets.size();
    }

    void breakDown(boolean now) {
        broken = now;
    }
}

package org.dominomeetings.core.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A ticket that waits for its secret to be shown. Immutable. */
final class PendingTicket {
    final String person;
    final String sender;
    final int slot;
    final String secretDigest;

    /**
     * @param person canonical Notes name, as the caller said it
     * @param sender who asked for it
     * @param slot which of the documents behind the door has its secret
     */
    PendingTicket(String person, String sender, int slot, String secretDigest) {
        this.person = person;
        this.sender = sender;
        this.slot = slot;
        this.secretDigest = secretDigest;
    }

    /**
     * The one that gives way where there are too many: of the sender who has most, the oldest of the name that he asks for
     * most. So who asks for few loses none to who asks for many, also where both have one address.
     *
     * @param all the oldest first, at least one
     */
    static PendingTicket toGiveWay(List<PendingTicket> all) {
        List<PendingTicket> greediest = most(all, ticket -> ticket.sender);
        return most(greediest, ticket -> ticket.person.toLowerCase(Locale.ROOT)).get(0);
    }

    private static List<PendingTicket> most(List<PendingTicket> all, Function<PendingTicket, String> by) {
        Map<String, List<PendingTicket>> groups = new LinkedHashMap<>();
        all.forEach(ticket -> groups.computeIfAbsent(by.apply(ticket), first -> new ArrayList<>())
                .add(ticket));
        // Of equals the first, which has the oldest.
        List<PendingTicket> largest = all.subList(0, 0);
        for (List<PendingTicket> group : groups.values()) {
            largest = group.size() > largest.size() ? group : largest;
        }
        return largest;
    }
}

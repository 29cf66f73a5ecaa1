package org.dominomeetings.core.entry;

import java.util.Set;

/** The Domino Directory as far as it tells who is meant by an item's value. */
public interface AddressBook {
    /**
     * The people who are known by a name or an Internet address: a Notes name in any form and of any time, alternate or
     * short, or an address with whatever stands beside it.
     *
     * @return a mark for each of them, the same whatever he is looked up by; several where a common name is not enough;
     *     empty where nobody is known by it
     * @throws org.dominomeetings.core.problem.MeetingException {@code ledger-unavailable} where the Directory cannot be asked:
     *     nobody found and nobody asked are not the same
     */
    Set<String> peopleKnownBy(String nameOrAddress);
}

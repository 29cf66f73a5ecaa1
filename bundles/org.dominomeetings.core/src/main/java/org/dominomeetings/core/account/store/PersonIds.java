package org.dominomeetings.core.account.store;

import java.util.Optional;

/**
 * Maps a Notes name to the id of its person. A name changes when a person marries or moves, and may be given to
 * somebody else later, so that accounts and meetings are never found by it: they are by an id that the Directory knows.
 * Safe for any thread.
 */
public interface PersonIds {
    /**
     * The person's opaque id: the same for each of his names, former ones among them, however they are spelt, and never
     * given to anybody else. Somebody whom the Directory does not have has his present name for an id, which nobody has
     * whom it does have.
     *
     * @param name a Notes name in any form
     * @throws org.dominomeetings.core.problem.MeetingException {@code ledger-unavailable} if the Directory is out of reach:
     *     whoever took that for a person without an id would lose his accounts for the moment, and make others
     */
    String id(String name);

    /** The canonical name that the person has now; empty if the Directory does not have him any more. */
    Optional<String> name(String id);
}

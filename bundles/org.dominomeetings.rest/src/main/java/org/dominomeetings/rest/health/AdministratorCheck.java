package org.dominomeetings.rest.health;

import java.util.function.Predicate;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** Checks that a person has Manager access to the ledger's database by its access control list. Safe for any thread. */
public final class AdministratorCheck {
    private final Predicate<String> manages;

    /**
     * @param manages whether the person of a canonical Notes name has Manager access; throws {@code ledger-unavailable} if
     *     nobody can say
     */
    public AdministratorCheck(Predicate<String> manages) {
        this.manages = manages;
    }

    /**
     * @param person canonical Notes name
     * @throws MeetingException {@code administrators-only} if he is none, {@code ledger-unavailable} if nobody can say
     */
    public void check(String person) {
        if (!manages.test(person)) {
            throw MeetingException.of(ProblemCode.ADMINISTRATORS_ONLY);
        }
    }
}

package org.dominomeetings.rest.health;

import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.boot.SettingsComponents;

/** Who is told how this installation is: whoever manages the ledger's database by its access control list. */
public final class AdministratorCheck {
    private AdministratorCheck() {}

    /**
     * @param person canonical Notes name
     * @throws MeetingException {@code administrators-only} if he is none, {@code ledger-unavailable} if nobody can say
     */
    public static void check(String person, SettingsComponents parts) {
        if (!parts.selfTest.mayReadFindings(person)) {
            throw MeetingException.of(ProblemCode.ADMINISTRATORS_ONLY);
        }
    }
}

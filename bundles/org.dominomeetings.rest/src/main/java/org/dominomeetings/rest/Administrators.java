package org.dominomeetings.rest;

import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** Who is told how this installation is: whoever manages the ledger's database by its access control list. */
final class Administrators {
    private Administrators() {}

    /**
     * @param person canonical Notes name
     * @throws MeetingProblem {@code administrators-only} if he is none, {@code ledger-unavailable} if nobody can say
     */
    static void check(String person, Parts parts) {
        if (!parts.selfTest.isForEyesOf(person)) {
            throw MeetingProblem.of(ProblemCode.ADMINISTRATORS_ONLY);
        }
    }
}

package org.dominomeetings.core.operation;

import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;

/** Nobody acts with another person's account. */
final class HostRule {
    private HostRule() {}

    /** @throws MeetingProblem {@code other-host} if the meeting is held by an account that is not the caller's */
    static void check(Caller caller, LedgerRecord record, MeetingProvider provider) {
        if (!record.person().equalsIgnoreCase(caller.name())) {
            throw MeetingProblem.of(ProblemCode.OTHER_HOST, provider.label(), commonName(record.person()))
                    .provider(provider.id(), null);
        }
    }

    /** {@code CN=Jane Doe/O=Acme} is Jane Doe to people. */
    private static String commonName(String canonical) {
        int slash = canonical.indexOf('/');
        String first = slash < 0 ? canonical : canonical.substring(0, slash);
        return first.regionMatches(true, 0, "CN=", 0, 3) ? first.substring(3) : first;
    }
}

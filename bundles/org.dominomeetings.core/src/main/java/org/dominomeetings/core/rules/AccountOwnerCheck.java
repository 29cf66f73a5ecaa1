package org.dominomeetings.core.rules;

import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PersonName;

/** Nobody acts with another person's account; at a service without accounts everybody who may write the entry may act. */
public final class AccountOwnerCheck {
    private AccountOwnerCheck() {}

    /** @throws MeetingException {@code other-host} if the meeting is held by an account that is not the caller's */
    public static void check(Caller caller, LedgerRecord record, MeetingProvider provider) {
        if (isAnothers(caller, record, provider)) {
            throw MeetingException.of(ProblemCode.OTHER_HOST, provider.label(), PersonName.common(record.person()))
                    .provider(provider.id(), null);
        }
    }

    /** Whether the meeting is held by an account that is not the caller's. */
    public static boolean isAnothers(Caller caller, LedgerRecord record, MeetingProvider provider) {
        return provider.connection().needsAccount() && !record.personId().equals(caller.id());
    }
}

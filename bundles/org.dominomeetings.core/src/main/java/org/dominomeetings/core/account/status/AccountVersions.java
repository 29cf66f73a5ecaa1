package org.dominomeetings.core.account.status;

import java.util.Map;
import org.dominomeetings.core.problem.MeetingException;

/** The port that tells which people have accounts, and whether those have changed, without opening any. */
public interface AccountVersions {
    /**
     * By the person's id a text that is another one as soon as the state of an account, or of an attempt to connect one,
     * is. Who has disconnected all is among them.
     *
     * @throws MeetingException {@code ledger-unavailable}
     */
    Map<String, String> all();
}

package org.dominomeetings.core.account.status;

import java.util.Collection;
import java.util.Locale;
import org.dominomeetings.core.problem.MeetingException;
import org.jspecify.annotations.Nullable;

/**
 * The port to the status documents in people's mail files, one for each person and service. Safe for any thread; a mail
 * server that does not answer holds the caller up, so that no request calls it.
 */
public interface StatusDocuments {
    /**
     * Brings a person's documents in line, and writes those alone that differ. Does nothing for a person without a mail
     * file.
     *
     * @param person id of the person
     * @param shown one for each service
     * @param withdrawn ids of the services of which nothing is to be shown
     * @param language of the sentences; null for the one that the documents have, which is the server's at first
     * @throws MeetingException {@code ledger-unavailable} if the mail file cannot be opened or written now, with a cause
     *     that says in English which it is and why
     */
    void write(
            String person, Collection<StatusDocument> shown, Collection<String> withdrawn, @Nullable Locale language);
}

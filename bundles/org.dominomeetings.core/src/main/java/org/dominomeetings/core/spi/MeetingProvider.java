package org.dominomeetings.core.spi;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;

/**
 * One meeting service. Each method that talks to the service sends one request, and another only where the service has
 * said that it did nothing; it throws {@link ProviderFailure} where the service refuses or stays silent. Safe for any thread.
 *
 * <p>The transport that a method is given already carries the account's access token.
 */
public interface MeetingProvider {
    /** Short lower-case name of the service as it stands in requests, items and configuration. */
    String id();

    /** What people call the service. */
    String label();

    Limits limits();

    OAuthClient oauth();

    /**
     * Creates a meeting.
     *
     * @param tag an opaque mark of at most 64 ASCII characters by which {@link #find} finds the meeting again
     */
    Meeting create(MeetingDetails details, String tag, HttpTransport account);

    /**
     * The meeting that carries the tag, if the account has one; at most one ever carries it.
     *
     * @param start when it was to start: services list meetings by their time
     */
    Optional<Meeting> find(String tag, Instant start, HttpTransport account);

    /** The meeting as the service has it now; {@link ProviderFailure.Kind#GONE} if it has none. */
    Meeting read(String meetingId, HttpTransport account);

    /**
     * Changes a meeting in place; the guests' link stays.
     *
     * @param details everything, as it shall be
     * @param changed what of it has changed; not empty
     */
    Meeting update(String meetingId, MeetingDetails details, Set<Detail> changed, HttpTransport account);

    /** Deletes a meeting; {@link ProviderFailure.Kind#GONE} if there is none to delete. */
    void delete(String meetingId, HttpTransport account);
}

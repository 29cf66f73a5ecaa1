package org.dominomeetings.core.spi;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * One meeting service. Each method that talks to the service sends one request, and another only where the service has
 * said that it did nothing; it throws {@link ProviderException} where the service refuses or stays silent. Safe for any thread.
 *
 * <p>Such a method is given a {@link ProviderSession}, whose requests already carry the account's access token; a method
 * without one sends nothing.
 */
public interface MeetingProvider {
    /** Short lower-case name of the service as it stands in requests, items and configuration. */
    String id();

    /** What people call the service. */
    String label();

    /**
     * What the item {@code meetingService} of an entry calls the service, whoever wrote it: HCL's online-meeting features have
     * names of their own for some, and their actions do nothing for a name that they do not know. The first is the one that
     * is written; case does not count.
     */
    default List<String> itemNames() {
        return Collections.singletonList(id());
    }

    Limits limits();

    Capabilities capabilities();

    /** How people's accounts are connected. */
    Connection connection();

    /** The request as it is sent for an account. */
    default HttpRequest authorized(HttpRequest request, String accessToken) {
        // RFC 6750, 2.1.
        return request.header("Authorization", "Bearer " + accessToken);
    }

    /**
     * Asks something that changes nothing and that the service answers well only if it accepts the account and lets it
     * host meetings, as far as one question can tell.
     */
    void check(ProviderSession session);

    /**
     * Whose account it is, as its owner knows it, a mail address for example.
     *
     * @return empty where the service does not tell, or is not asked
     */
    default Optional<String> accountName(ProviderSession session) {
        return Optional.empty();
    }

    /**
     * Gives the grant back; called where the service has {@link Capability#REVOKE} and a person disconnects.
     *
     * @param session without any token
     */
    default void revoke(ProviderSession session, Tokens tokens) {
        throw new UnsupportedOperationException(id() + " takes no grant back");
    }

    /**
     * Creates a meeting, told in {@link MeetingDetails#ianaZone()} where the service is told a zone; a service that refuses
     * the zone is a {@link ProviderException.Kind#ZONE_REFUSED}. With {@link Capability#IDEMPOTENT_CREATE} the one that there is for the key, brought in step.
     *
     * @param idempotencyKey 64 hexadecimal digits, the same for all attempts at this one meeting and not to be guessed; the mark by
     *     which {@link #find} finds the meeting again
     */
    Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey);

    /**
     * The meeting that carries the idempotency key, if the account has one; at most one ever carries it. Asked only where the service
     * has {@link Capability#LOOKUP} or {@link Capability#IDEMPOTENT_CREATE}; with the latter alone the meeting may come to
     * be by the question, and whoever asks has to keep or delete it.
     *
     * @param sent what the service was told or about to be told: services list meetings by their time
     */
    default Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        throw new UnsupportedOperationException(id() + " finds no meeting");
    }

    /** The meeting as the service has it now; {@link ProviderException.Kind#GONE} if it has none. */
    Meeting read(ProviderSession session, String meetingId);

    /**
     * A link by which one person comes in as the meeting's host, made anew for each click and short-lived. It is a secret of
     * that person: whoever asks for it sends him there and keeps it nowhere.
     *
     * @param host what others in the meeting shall see as the person's name
     * @param now the present time, for a link that says how long it is good
     * @return empty where the guests' link does for the host, too
     */
    public default Optional<String> hostLink(Meeting meeting, String host, Instant now) {
        return Optional.empty();
    }

    /**
     * Changes a meeting in place, where the service has {@link Capability#IN_PLACE_UPDATE}; the guests' link stays. Called
     * only with details that the service follows.
     *
     * @param known the meeting as guests know it: what a service that answers nothing has no need to tell again
     * @param details everything, as it shall be
     * @param changed what of it the service has to be told; not empty. A start that is not among it is not sent where the
     *     service {@link Limits.PastStart#LEFT_OUT refuses one in the past}: it may be
     */
    default Meeting update(ProviderSession session, Meeting known, MeetingDetails details, Set<Detail> changed) {
        throw new UnsupportedOperationException(id() + " changes no meeting");
    }

    /** Deletes a meeting, where the service has {@link Capability#DELETE}; {@link ProviderException.Kind#GONE} if there is none to delete. */
    default void delete(ProviderSession session, String meetingId) {
        throw new UnsupportedOperationException(id() + " deletes no meeting");
    }
}

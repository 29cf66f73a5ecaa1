package org.dominomeetings.sample;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.core.spi.http.HttpRequest;

/**
 * The company's video rooms. They know no accounts of people: a key of this server's opens them, which goes along as a header
 * of each request.
 */
final class RoomsProvider implements MeetingProvider {
    /** As the rooms' description has it. They take no agenda, so that none is too long. */
    private static final Limits LIMITS =
            new Limits(100, Integer.MAX_VALUE, Duration.ofMinutes(5), Duration.ofDays(1)).with(Limits.PastStart.MOVED);

    /** What of an entry a room is told again when it changes. */
    private static final Set<Detail> FOLLOWED = EnumSet.of(Detail.SUBJECT, Detail.START, Detail.END);

    private static final Capabilities CAPABILITIES = Capabilities.of(
                    Capability.IN_PLACE_UPDATE, Capability.TIME, Capability.LOOKUP, Capability.DELETE)
            .following(FOLLOWED)
            .calling(RequestCount.ONE, RequestCount.ONE, RequestCount.ONE);

    private final String rooms;
    private final String key;
    private final RoomsResponses answers;

    /**
     * @param url without a slash at its end
     */
    RoomsProvider(String url, String key, Clock clock) {
        this.rooms = url + "/rooms";
        this.key = key;
        this.answers = new RoomsResponses(clock);
    }

    @Override
    public String id() {
        return RoomsFactory.ID;
    }

    @Override
    public String label() {
        return "Acme Rooms";
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Connection connection() {
        return Connection.none();
    }

    @Override
    public void check(ProviderSession session) {
        answers.done(RoomsCall.FIND, session.send(request("GET", rooms + "?reference=none")));
    }

    /** Sent once: what is not answered is found again by its reference, and never sent a second time. */
    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String tag) {
        HttpRequest booking = request("POST", rooms).body(RoomsJson.TYPE, RoomsJson.room(details, tag));
        return answers.meeting(RoomsCall.BOOK, session.send(booking));
    }

    @Override
    public Optional<Meeting> find(ProviderSession session, String tag, SyncedDetails sent) {
        return answers.first(RoomsCall.FIND, session.send(request("GET", rooms + "?reference=" + tag)));
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        return answers.meeting(RoomsCall.READ, session.send(request("GET", room(meetingId))));
    }

    @Override
    public Meeting update(ProviderSession session, Meeting meeting, MeetingDetails details, Set<Detail> changed) {
        HttpRequest change = request("PUT", room(meeting.id())).body(RoomsJson.TYPE, RoomsJson.room(details, null));
        return answers.meeting(RoomsCall.CHANGE, session.send(change));
    }

    @Override
    public void delete(ProviderSession session, String meetingId) {
        answers.done(RoomsCall.CHANGE, session.send(request("DELETE", room(meetingId))));
    }

    /** Ids are the service's own and of letters and digits, as {@link RoomsResponses} has seen to. */
    private String room(String id) {
        return rooms + "/" + id;
    }

    private HttpRequest request(String method, String url) {
        return HttpRequest.of(method, url).header("Accept", RoomsJson.TYPE).header("X-Rooms-Key", key);
    }
}

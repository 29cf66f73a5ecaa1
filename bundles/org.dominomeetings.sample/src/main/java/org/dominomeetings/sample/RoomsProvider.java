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
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.HttpProvider;
import org.dominomeetings.providers.support.JsonObjectBuilder;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.ProviderProfile;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;

/**
 * The company's video rooms. They know no accounts of people: a key of this server's opens them, which goes along as a header
 * of each request.
 */
final class RoomsProvider extends HttpProvider {
    /** As the rooms' description has it. They take no agenda, so that none is too long. */
    private static final Limits LIMITS =
            new Limits(100, Integer.MAX_VALUE, Duration.ofMinutes(5), Duration.ofDays(1)).with(Limits.PastStart.MOVED);

    /** Followed is what of an entry a room is told again when it changes. */
    private static final Capabilities CAPABILITIES = Capabilities.of(
                    Capability.IN_PLACE_UPDATE, Capability.TIME, Capability.LOOKUP, Capability.DELETE)
            .following(EnumSet.of(Detail.SUBJECT, Detail.START, Detail.END))
            .calling(RequestCount.ONE, RequestCount.ONE, RequestCount.ONE);

    private static final ProviderProfile PROFILE =
            new ProviderProfile(RoomsFactory.ID, "Acme Rooms", LIMITS, CAPABILITIES);

    private final ServiceUrl rooms;
    private final String key;

    RoomsProvider(ServiceUrl service, String key) {
        super(PROFILE, Connection.none(), new RoomsErrorMapping());
        this.rooms = service.below("/rooms");
        this.key = key;
    }

    @Override
    public void check(ProviderSession session) {
        send(session, RequestKind.FIND, withKey(JsonRequest.of("GET", referencedBy("none"))));
    }

    /** Sent once: what is not answered is found again by its reference, and never sent a second time. */
    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        JsonObjectBuilder booking = room(details).put("reference", idempotencyKey);
        HttpRequest request = withKey(JsonRequest.of("POST", rooms.path(), booking));
        return send(session, RequestKind.CREATE, request, RoomsResponses::meeting);
    }

    @Override
    public Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        HttpResponse response = session.send(withKey(JsonRequest.of("GET", referencedBy(idempotencyKey))));
        return responses(session).readList(RequestKind.FIND, response, RoomsResponses::first);
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        HttpRequest request = withKey(JsonRequest.of("GET", rooms.path(meetingId)));
        return send(session, RequestKind.READ, request, RoomsResponses::meeting);
    }

    /** Without a reference, which leaves it as it is. */
    @Override
    public Meeting update(ProviderSession session, Meeting known, MeetingDetails details, Set<Detail> changed) {
        HttpRequest request = withKey(JsonRequest.of("PUT", rooms.path(known.id()), room(details)));
        return send(session, RequestKind.CHANGE, request, RoomsResponses::meeting);
    }

    @Override
    public void delete(ProviderSession session, String meetingId) {
        send(session, RequestKind.CHANGE, withKey(JsonRequest.of("DELETE", rooms.path(meetingId))));
    }

    /** A room as it is asked for. */
    private static JsonObjectBuilder room(MeetingDetails details) {
        return new JsonObjectBuilder()
                .put("subject", details.subject())
                .put("starts", details.start().toString())
                .put("ends", details.end().toString());
    }

    private String referencedBy(String idempotencyKey) {
        return rooms.pathWithQuery(new String[0], "reference", idempotencyKey);
    }

    private HttpRequest withKey(HttpRequest request) {
        return request.header("X-Rooms-Key", key);
    }
}

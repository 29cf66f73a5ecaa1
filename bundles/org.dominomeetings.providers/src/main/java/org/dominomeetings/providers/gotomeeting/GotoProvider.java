package org.dominomeetings.providers.gotomeeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.HttpProvider;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;

/** The provider for GoTo Meeting, REST API version 1. */
final class GotoProvider extends HttpProvider {
    private final ServiceUrl api;
    private final ServiceUrl links;
    private final String audio;
    private final GotoIdempotencyCache memory;

    /**
     * @param links the beginning of a join link that GoTo did not return
     * @param audio of all meetings: one of GoTo's five kinds, or numbers and codes as text
     * @param memory of the meetings at this address, which outlives the settings
     */
    GotoProvider(ServiceUrl api, ServiceUrl links, OAuthClient client, String audio, GotoIdempotencyCache memory) {
        super(GotoConstants.PROFILE, Connection.oauth(client), new GotoErrorMapping());
        this.api = api;
        this.links = links;
        this.audio = audio;
        this.memory = memory;
    }

    @Override
    public void check(ProviderSession session) {
        send(session, RequestKind.FIND, upcoming());
    }

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        String url = api.path("G2M", "rest", "meetings");
        HttpRequest request = JsonRequest.of("POST", url, GotoRequests.whole(details, audio));
        Meeting made = responses(session).readList(RequestKind.CREATE, session.send(request), GotoResponses::created);
        memory.recordCreated(made.id(), idempotencyKey);
        return made;
    }

    /**
     * Finds a meeting by its subject, its start and its end, since GoTo stores no idempotency key; one that this
     * process knows as another entry's is left out. Where several are left, nobody can tell which is ours, and none is
     * taken.
     */
    @Override
    public Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        HttpResponse answer = session.send(upcoming());
        List<Meeting> like = responses(session)
                .readList(RequestKind.FIND, answer, coming -> Optional.of(GotoResponses.like(sent, coming, links)));
        like.removeIf(meeting -> !memory.mayBelongTo(meeting.id(), idempotencyKey));
        if (like.size() > 1) {
            throw new ProviderException(
                    Kind.OUTCOME_UNKNOWN, "several meetings at GoTo are like the one that was sent");
        }
        return like.stream().findFirst();
    }

    /**
     * The items' names; HCL's features write {@code gtm} (domino-online-meeting-integration, domiConstantsBE.lss,
     * DOMI_SERVICE_GTM).
     */
    @Override
    public List<String> itemNames() {
        return Arrays.asList("gtm", "goto", "GoToMeeting");
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        HttpResponse answer = session.send(JsonRequest.of("GET", meeting(meetingId)));
        return responses(session).readList(RequestKind.READ, answer, read -> GotoResponses.read(read, links));
    }

    /** Replaces all that GoTo holds of the meeting but link and id; the response has no body. */
    @Override
    public Meeting update(ProviderSession session, Meeting known, MeetingDetails details, Set<Detail> changed) {
        send(
                session,
                RequestKind.CHANGE,
                JsonRequest.of("PUT", meeting(known.id()), GotoRequests.whole(details, audio)));
        memory.recordOwned(known.id());
        return known;
    }

    @Override
    public void delete(ProviderSession session, String meetingId) {
        send(session, RequestKind.CHANGE, JsonRequest.of("DELETE", meeting(meetingId)));
    }

    private HttpRequest upcoming() {
        return JsonRequest.of("GET", api.path("G2M", "rest", "upcomingMeetings"));
    }

    private String meeting(String id) {
        if (!id.matches("\\d{1,19}")) {
            throw new ProviderException(Kind.GONE, "that is no id of a meeting of GoTo's");
        }
        return api.path("G2M", "rest", "meetings", id);
    }
}

package org.dominomeetings.providers.teams;

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
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.JsonObjectBuilder;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;

/**
 * The provider for Microsoft Teams, over Microsoft Graph v1.0, onlineMeetings: meetings that are on no calendar of
 * Microsoft's, since the entry is in Domino's. A create carries the idempotency key as Graph's externalId, so that one
 * that is sent twice makes one meeting.
 */
final class TeamsProvider extends HttpProvider {
    /** An id that no meeting has; those that Graph assigns are far longer. */
    private static final String NO_MEETING = "none";

    private final ServiceUrl graph;

    TeamsProvider(ServiceUrl graph, OAuthClient client) {
        super(TeamsConstants.PROFILE, Connection.oauth(client), new TeamsErrorMapping());
        this.graph = graph;
    }

    /** Checks the account with an id that no meeting has: Graph says so only to an authenticated caller. */
    @Override
    public void check(ProviderSession session) {
        try {
            read(session, NO_MEETING);
        } catch (ProviderException failure) {
            if (failure.kind() != Kind.GONE && failure.kind() != Kind.INVALID) {
                throw failure;
            }
        }
    }

    @Override
    public Optional<String> accountName(ProviderSession session) {
        String url = graph.pathWithQuery(new String[] {"v1.0", "me"}, "$select", "userPrincipalName");
        HttpRequest request = JsonRequest.of("GET", url);
        return send(session, RequestKind.FIND, request, person -> Optional.of(person.text("userPrincipalName")));
    }

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        HttpResponse answer = session.send(createOrGet(TeamsRequests.createOrGet(details, idempotencyKey)));
        Meeting meeting = responses(session).read(RequestKind.CREATE, answer, TeamsResponses::meeting);
        boolean old = answer.status() == 200;
        if (!old
                || JsonBody.of(answer)
                        .filter(json -> TeamsResponses.agrees(json, details))
                        .isPresent()) {
            return meeting;
        }
        // It was made by an earlier attempt, and its entry has changed since.
        try {
            HttpRequest rest =
                    patch(meeting.id(), TeamsRequests.update(details, TeamsConstants.CAPABILITIES.followed()));
            return send(session, RequestKind.CHANGE, rest, TeamsResponses::meeting);
        } catch (ProviderException failure) {
            // Whatever it was, the meeting is there: only "unknown" keeps the caller from forgetting it.
            throw new ProviderException(
                    Kind.OUTCOME_UNKNOWN,
                    "the meeting is there, with old details",
                    failure.providerCode().orElse(null),
                    failure.retryAfter().orElse(null),
                    failure);
        }
    }

    @Override
    public Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        HttpRequest request = createOrGet(TeamsRequests.createOrGet(sent, idempotencyKey));
        return Optional.of(send(session, RequestKind.CREATE, request, TeamsResponses::meeting));
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        return send(session, RequestKind.READ, JsonRequest.of("GET", meeting(meetingId)), TeamsResponses::meeting);
    }

    /**
     * Updates the meeting; a change takes no effect while people are in it, and Graph says nothing but what it has
     * (Update onlineMeeting, table of properties). A subject can wait for the next change; times that did not change
     * are reported.
     */
    @Override
    public Meeting update(ProviderSession session, Meeting known, MeetingDetails details, Set<Detail> changed) {
        HttpResponse answer = session.send(patch(known.id(), TeamsRequests.update(details, changed)));
        Meeting meeting = responses(session).read(RequestKind.CHANGE, answer, TeamsResponses::meeting);
        if (Detail.sayWhen(changed)
                && !JsonBody.of(answer)
                        .filter(json -> TeamsResponses.hasTimes(json, details))
                        .isPresent()) {
            throw new ProviderException(Kind.UNDER_WAY, label() + " did not move a meeting; it may be going on");
        }
        return meeting;
    }

    @Override
    public void delete(ProviderSession session, String meetingId) {
        send(session, RequestKind.CHANGE, JsonRequest.of("DELETE", meeting(meetingId)));
    }

    private HttpRequest createOrGet(JsonObjectBuilder body) {
        return JsonRequest.of("POST", graph.path("v1.0", "me", "onlineMeetings", "createOrGet"), body);
    }

    private HttpRequest patch(String meetingId, JsonObjectBuilder body) {
        return JsonRequest.of("PATCH", meeting(meetingId), body);
    }

    private String meeting(String id) {
        return graph.path("v1.0", "me", "onlineMeetings", id);
    }
}

package org.dominomeetings.providers.webex;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.FallbackOption;
import org.dominomeetings.providers.support.HttpProvider;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;

/**
 * The provider for Cisco Webex Meetings, REST API version 1. A change that is refused for its media type is sent with
 * the other one.
 */
final class WebexProvider extends HttpProvider {
    /** The margin of a list's time range: a day on each side covers whatever zone the service counts days in. */
    private static final Duration AROUND = Duration.ofDays(1);

    private final ServiceUrl service;
    private final FallbackOption patchType;
    private final boolean named;

    /**
     * @param patchType media types of a change: what is set, and the other one that Webex may take
     * @param named whether people are asked for the right to see whose account it is
     */
    WebexProvider(ServiceUrl service, OAuthClient client, FallbackOption patchType, boolean named) {
        super(WebexConstants.PROFILE, Connection.oauth(client), new WebexErrorMapping());
        this.service = service;
        this.named = named;
        this.patchType = patchType;
    }

    @Override
    public void check(ProviderSession session) {
        // An idempotency key that no meeting carries: the list is answered, and nobody's meetings with it.
        String url = service.pathWithQuery(new String[] {"v1", "meetings"}, "integrationTag", "none");
        send(session, RequestKind.FIND, JsonRequest.of("GET", url));
    }

    /** Not tried against Webex itself: what Cisco documents of this call is on its pages alone. */
    @Override
    public Optional<String> accountName(ProviderSession session) {
        if (!named) {
            return Optional.empty();
        }
        HttpRequest request = JsonRequest.of("GET", service.path("v1", "people", "me"));
        return send(session, RequestKind.FIND, request, person -> Optional.of(WebexResponses.mailAddress(person)));
    }

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        String url = service.path("v1", "meetings");
        HttpRequest request = JsonRequest.of("POST", url, WebexRequests.create(details, idempotencyKey));
        return send(session, RequestKind.CREATE, request, WebexResponses::meeting);
    }

    @Override
    public Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        Instant start = sent.start().get();
        // Without from and to Webex lists the next seven days only; with current, the one occurrence of the series,
        // which has an id of its own.
        String url = service.pathWithQuery(
                new String[] {"v1", "meetings"},
                "integrationTag",
                idempotencyKey,
                "current",
                "false",
                "from",
                start.minus(AROUND).toString(),
                "to",
                start.plus(AROUND).toString());
        return send(
                session,
                RequestKind.FIND,
                JsonRequest.of("GET", url),
                list -> WebexResponses.tagged(list, idempotencyKey));
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        return send(session, RequestKind.READ, JsonRequest.of("GET", meeting(meetingId)), WebexResponses::meeting);
    }

    @Override
    public Meeting update(ProviderSession session, Meeting known, MeetingDetails details, Set<Detail> changed) {
        HttpRequest request = JsonRequest.of("PATCH", meeting(known.id()));
        String body = WebexRequests.update(details, changed).toString();
        String type = patchType.current();
        HttpResponse answer = session.send(request.body(type, body));
        if (answer.status() == 415) {
            // Webex has read nothing but the type, so this is no second try of something that may have been done.
            String other = patchType.otherThan(type);
            answer = session.send(request.body(other, body));
            if (answer.status() == 200) {
                patchType.remember(other);
            }
        }
        return responses(session).read(RequestKind.CHANGE, answer, WebexResponses::meeting);
    }

    @Override
    public void delete(ProviderSession session, String meetingId) {
        String url = service.pathWithQuery(new String[] {"v1", "meetings", meetingId}, "sendEmail", "false");
        send(session, RequestKind.CHANGE, JsonRequest.of("DELETE", url));
    }

    private String meeting(String id) {
        return service.path("v1", "meetings", id);
    }
}

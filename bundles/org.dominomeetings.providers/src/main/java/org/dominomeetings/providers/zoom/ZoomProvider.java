package org.dominomeetings.providers.zoom;

import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.support.HttpProvider;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;
import org.dominomeetings.providers.support.UrlEncodedForm;

/** The provider for Zoom Meetings, REST API version 2. */
final class ZoomProvider extends HttpProvider {
    private final ZoomUrls urls;
    private final String revokeUrl;
    private final OAuthClient client;
    private final ZoomDailyQuota budget;

    /** @param revokeUrl the revocation endpoint */
    ZoomProvider(ServiceUrl api, String revokeUrl, OAuthClient client, Clock clock) {
        super(ZoomConstants.PROFILE, Connection.oauth(client), new ZoomErrorMapping());
        this.urls = new ZoomUrls(api);
        this.revokeUrl = revokeUrl;
        this.client = client;
        this.budget = new ZoomDailyQuota(clock);
    }

    @Override
    public void check(ProviderSession session) {
        send(session, RequestKind.FIND, JsonRequest.of("GET", urls.list("upcoming", 1, "")));
    }

    /** Revokes one token, which ends both (zoom/skills, oauth). An expired access token may not be accepted there. */
    @Override
    public void revoke(ProviderSession session, Tokens tokens) {
        boolean live = session.clock().now().isBefore(tokens.accessExpires());
        UrlEncodedForm form = new UrlEncodedForm().with("token", live ? tokens.accessToken() : tokens.refreshToken());
        send(session, RequestKind.CHANGE, form.applyTo(JsonRequest.of("POST", revokeUrl), client));
    }

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        HttpResponse answer =
                counted(session, JsonRequest.of("POST", urls.meetings(), ZoomRequests.create(details, idempotencyKey)));
        return responses(session).read(RequestKind.CREATE, answer, ZoomResponses::meeting);
    }

    /**
     * Updates the meeting, and reads the link again where all details are sent: after an update without a response it
     * is uncertain which link guests have.
     */
    @Override
    public Meeting update(ProviderSession session, Meeting known, MeetingDetails details, Set<Detail> changed) {
        String url = urls.meeting(known.id());
        HttpResponse answer = counted(session, JsonRequest.of("PATCH", url, ZoomRequests.update(details, changed)));
        responses(session).requireSuccess(RequestKind.CHANGE, answer);
        return changed.containsAll(ZoomConstants.CAPABILITIES.followed()) ? read(session, known.id()) : known;
    }

    /** Sends a create or a change, which counts against the daily quota. */
    private HttpResponse counted(ProviderSession session, HttpRequest request) {
        budget.check(session.accountId());
        HttpResponse answer;
        try {
            answer = session.send(request);
        } catch (ProviderException failure) {
            if (failure.kind() == Kind.OUTCOME_UNKNOWN) {
                budget.count(session.accountId());
            }
            throw failure;
        }
        if (!refused(answer)) {
            budget.count(session.accountId());
        }
        return answer;
    }

    /** Whether Zoom has refused the request, which then has changed nothing and is not counted. */
    private static boolean refused(HttpResponse answer) {
        return answer.status() >= 300 && answer.status() < 500;
    }

    @Override
    public Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        return new ZoomLookup(urls, session, responses(session))
                .find(idempotencyKey, sent.start().get());
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        return send(session, RequestKind.READ, JsonRequest.of("GET", urls.meeting(meetingId)), ZoomResponses::meeting);
    }

    @Override
    public void delete(ProviderSession session, String meetingId) {
        send(session, RequestKind.CHANGE, JsonRequest.of("DELETE", urls.meeting(meetingId)));
    }
}

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
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.support.HttpProvider;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;
import org.dominomeetings.providers.support.UrlEncodedForm;

/** Zoom Meetings, REST API version 2. */
final class ZoomProvider extends HttpProvider {
    private final ZoomUrls urls;
    private final String revokeUrl;
    private final OAuthClient client;
    private final ZoomLookup lookup;
    private final ZoomDailyQuota budget;
    private final Clock clock;

    /** @param revokeUrl takes grants back */
    ZoomProvider(ServiceUrl api, String revokeUrl, OAuthClient client, Clock clock) {
        super(ZoomConstants.PROFILE, Connection.oauth(client), new ZoomErrorMapping(), clock);
        this.urls = new ZoomUrls(api);
        this.revokeUrl = revokeUrl;
        this.client = client;
        this.lookup = new ZoomLookup(urls, answers());
        this.budget = new ZoomDailyQuota(clock);
        this.clock = clock;
    }

    @Override
    public void check(HttpTransport account) {
        send(RequestKind.FIND, account, JsonRequest.of("GET", urls.list("upcoming", 1, "")));
    }

    /** One token ends both (zoom/skills, oauth). An access token that is over may be worth nothing there. */
    @Override
    public void revoke(Tokens tokens, HttpTransport transport) {
        boolean live = clock.now().isBefore(tokens.accessExpires());
        UrlEncodedForm form = new UrlEncodedForm().with("token", live ? tokens.accessToken() : tokens.refreshToken());
        send(RequestKind.CHANGE, transport, form.applyTo(JsonRequest.of("POST", revokeUrl), client));
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        HttpResponse answer =
                counted(account, JsonRequest.of("POST", urls.meetings(), ZoomRequests.create(details, tag)));
        return answers().read(RequestKind.CREATE, answer, ZoomResponses::meeting);
    }

    /** The link is read again where everything is told: what guests hold is uncertain after an update without an answer. */
    @Override
    public Meeting update(Meeting known, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        String url = urls.meeting(known.id());
        HttpResponse answer = counted(account, JsonRequest.of("PATCH", url, ZoomRequests.update(details, changed)));
        answers().requireSuccess(RequestKind.CHANGE, answer);
        return changed.containsAll(ZoomConstants.CAPABILITIES.followed()) ? read(known.id(), account) : known;
    }

    /** A create or a change, which the day's budget is for. */
    private HttpResponse counted(HttpTransport account, HttpRequest request) {
        budget.check(account.account());
        HttpResponse answer;
        try {
            answer = account.send(request);
        } catch (ProviderException failure) {
            if (failure.kind() == Kind.OUTCOME_UNKNOWN) {
                budget.count(account.account());
            }
            throw failure;
        }
        if (!refused(answer)) {
            budget.count(account.account());
        }
        return answer;
    }

    /** What Zoom has refused has made or changed nothing, and nothing is counted for it. */
    private static boolean refused(HttpResponse answer) {
        return answer.status() >= 300 && answer.status() < 500;
    }

    @Override
    public Optional<Meeting> find(String tag, SyncedDetails sent, HttpTransport account) {
        return lookup.find(tag, sent.start().get(), account);
    }

    @Override
    public Meeting read(String meetingId, HttpTransport account) {
        return send(RequestKind.READ, account, JsonRequest.of("GET", urls.meeting(meetingId)), ZoomResponses::meeting);
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        send(RequestKind.CHANGE, account, JsonRequest.of("DELETE", urls.meeting(meetingId)));
    }
}

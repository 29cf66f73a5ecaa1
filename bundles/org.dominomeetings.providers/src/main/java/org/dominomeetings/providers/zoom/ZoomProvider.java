package org.dominomeetings.providers.zoom;

import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.providers.http.Call;
import org.dominomeetings.providers.http.Form;
import org.dominomeetings.providers.http.HttpService;
import org.dominomeetings.providers.http.JsonRequest;
import org.dominomeetings.providers.http.ServiceUrl;

/** Zoom Meetings, REST API version 2. A time zone that Zoom does not know is sent as UTC the second time. */
final class ZoomProvider extends HttpService {
    private final ZoomUrls urls;
    private final String revokeUrl;
    private final OAuthClient client;
    private final ZoomLookup lookup;
    private final ZoomBudget budget;
    private final Surroundings surroundings;

    /** @param revokeUrl takes grants back */
    ZoomProvider(ServiceUrl api, String revokeUrl, OAuthClient client, Surroundings surroundings) {
        super(ZoomData.PROFILE, Connection.oauth(client), new ZoomDialect(), surroundings);
        this.urls = new ZoomUrls(api);
        this.revokeUrl = revokeUrl;
        this.client = client;
        this.lookup = new ZoomLookup(urls, answers());
        this.budget = new ZoomBudget(surroundings);
        this.surroundings = surroundings;
    }

    @Override
    public void check(HttpTransport account) {
        ask(Call.FIND, account, JsonRequest.of("GET", urls.list("upcoming", 1, "")));
    }

    /** One token ends both (zoom/skills, oauth). An access token that is over may be worth nothing there. */
    @Override
    public void revoke(Tokens tokens, HttpTransport transport) {
        boolean live = surroundings.now().isBefore(tokens.accessExpires());
        Form form = new Form().with("token", live ? tokens.accessToken() : tokens.refreshToken());
        ask(Call.CHANGE, transport, form.on(JsonRequest.of("POST", revokeUrl), client));
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        HttpAnswer answer = tell("POST", urls.meetings(), details, told -> ZoomRequests.create(told, tag), account);
        return answers().told(Call.CREATE, answer, ZoomAnswers::meeting);
    }

    /** The link is read again where everything is told: what guests hold is uncertain after an update without an answer. */
    @Override
    public Meeting update(Meeting known, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        String url = urls.meeting(known.id());
        HttpAnswer answer = tell("PATCH", url, details, told -> ZoomRequests.update(told, changed), account);
        answers().done(Call.CHANGE, answer);
        return changed.containsAll(ZoomData.CAPABILITIES.followed()) ? read(known.id(), account) : known;
    }

    private HttpAnswer tell(
            String method,
            String url,
            MeetingDetails details,
            Function<MeetingDetails, JsonObject> body,
            HttpTransport account) {
        budget.spend(account.account());
        HttpAnswer answer = account.send(JsonRequest.of(method, url, body.apply(details)));
        if (!ZoomAnswers.refuseZone(answer)) {
            return answer;
        }
        // Zoom has refused it all for the zone's name, so this is no second try of something that may have been done.
        budget.spend(account.account());
        return account.send(JsonRequest.of(method, url, body.apply(inUtc(details))));
    }

    private static MeetingDetails inUtc(MeetingDetails details) {
        return new MeetingDetails(details.subject(), details.start(), details.end(), ZoneOffset.UTC, details.agenda());
    }

    @Override
    public Optional<Meeting> find(String tag, SentDetails sent, HttpTransport account) {
        return lookup.find(tag, sent.start().get(), account);
    }

    @Override
    public Meeting read(String meetingId, HttpTransport account) {
        return ask(Call.READ, account, JsonRequest.of("GET", urls.meeting(meetingId)), ZoomAnswers::meeting);
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        ask(Call.CHANGE, account, JsonRequest.of("DELETE", urls.meeting(meetingId)));
    }
}

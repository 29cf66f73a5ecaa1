package org.dominomeetings.providers.zoom;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.FormBody;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.HttpRequest;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.providers.http.Call;
import org.dominomeetings.providers.http.ServiceAnswers;
import org.dominomeetings.providers.http.ServiceUrl;

/** Zoom Meetings, REST API version 2. A time zone that Zoom does not know is sent as UTC the second time. */
final class ZoomProvider implements MeetingProvider {
    private static final String JSON = "application/json";

    private final ZoomUrls urls;
    private final String revokeUrl;
    private final OAuthClient client;
    private final ServiceAnswers answers;
    private final ZoomLookup lookup;
    private final ZoomBudget budget;
    private final Surroundings surroundings;

    /** @param revokeUrl takes grants back */
    ZoomProvider(ServiceUrl api, String revokeUrl, OAuthClient client, Surroundings surroundings) {
        this.urls = new ZoomUrls(api);
        this.revokeUrl = revokeUrl;
        this.client = client;
        this.answers = new ServiceAnswers(new ZoomDialect(), surroundings);
        this.lookup = new ZoomLookup(urls, answers);
        this.budget = new ZoomBudget(surroundings);
        this.surroundings = surroundings;
    }

    @Override
    public String id() {
        return ZoomData.ID;
    }

    @Override
    public String label() {
        return ZoomData.LABEL;
    }

    @Override
    public Limits limits() {
        return ZoomData.LIMITS;
    }

    @Override
    public Capabilities capabilities() {
        return ZoomData.CAPABILITIES;
    }

    @Override
    public Connection connection() {
        return Connection.oauth(client);
    }

    @Override
    public void check(HttpTransport account) {
        answers.done(Call.FIND, account.send(request("GET", urls.list("upcoming", 1, ""))));
    }

    /** One token ends both (zoom/skills, oauth). An access token that is over may be worth nothing there. */
    @Override
    public void revoke(Tokens tokens, HttpTransport transport) {
        boolean live = surroundings.now().isBefore(tokens.accessExpires());
        FormBody form = new FormBody.Builder()
                .add("token", live ? tokens.accessToken() : tokens.refreshToken())
                .build();
        String pair = client.clientId() + ":" + client.clientSecret();
        HttpRequest request = request("POST", revokeUrl)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .body("application/x-www-form-urlencoded", form.encodedName(0) + "=" + form.encodedValue(0));
        answers.done(Call.CHANGE, transport.send(request));
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        HttpRequest request = request("POST", urls.meetings());
        HttpAnswer answer = tell(request, details, told -> ZoomRequests.create(told, tag), account);
        return answers.told(Call.CREATE, answer, ZoomAnswers::meeting);
    }

    /** The link is read again where everything is told: what guests hold is uncertain after an update without an answer. */
    @Override
    public Meeting update(Meeting known, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        HttpRequest request = request("PATCH", urls.meeting(known.id()));
        answers.done(Call.CHANGE, tell(request, details, told -> ZoomRequests.update(told, changed), account));
        return changed.containsAll(ZoomData.CAPABILITIES.followed()) ? read(known.id(), account) : known;
    }

    private HttpAnswer tell(
            HttpRequest request, MeetingDetails details, Function<MeetingDetails, String> body, HttpTransport account) {
        budget.spend(account.account());
        HttpAnswer answer = account.send(request.body(JSON, body.apply(details)));
        if (!ZoomAnswers.refuseZone(answer)) {
            return answer;
        }
        // Zoom has refused it all for the zone's name, so this is no second try of something that may have been done.
        budget.spend(account.account());
        return account.send(request.body(JSON, body.apply(inUtc(details))));
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
        HttpAnswer answer = account.send(request("GET", urls.meeting(meetingId)));
        return answers.told(Call.READ, answer, ZoomAnswers::meeting);
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        answers.done(Call.CHANGE, account.send(request("DELETE", urls.meeting(meetingId))));
    }

    private static HttpRequest request(String method, String url) {
        return HttpRequest.of(method, url).header("Accept", JSON);
    }
}

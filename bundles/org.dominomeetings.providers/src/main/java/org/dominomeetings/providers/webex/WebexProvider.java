package org.dominomeetings.providers.webex;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.Authorization;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.HttpRequest;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.providers.http.ServiceUrl;

/** Cisco Webex Meetings, REST API version 1. */
public final class WebexProvider implements MeetingProvider {
    private static final String JSON = "application/json";

    /** The list takes a span of time; a day on each side covers whatever zone the service counts days in. */
    private static final Duration AROUND = Duration.ofDays(1);

    private final ServiceUrl service;
    private final OAuthClient oauth;
    private final WebexAnswers answers;

    /**
     * @param clientId of the integration that the administrator registered at Webex
     * @throws IllegalArgumentException if the URL is not fit to carry a token
     */
    public WebexProvider(String baseUrl, String clientId, String clientSecret, Surroundings surroundings) {
        this.service = ServiceUrl.of(baseUrl);
        this.oauth = new OAuthClient(
                        service.path("v1", "access_token"), clientId, clientSecret, OAuthClient.Authentication.BODY)
                .asking(Authorization.at(service.path("v1", "authorize"), WebexData.SCOPES, WebexData.PKCE));
        this.answers = new WebexAnswers(surroundings);
    }

    @Override
    public String id() {
        return WebexData.ID;
    }

    @Override
    public String label() {
        return WebexData.LABEL;
    }

    @Override
    public Limits limits() {
        return WebexData.LIMITS;
    }

    @Override
    public OAuthClient oauth() {
        return oauth;
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        HttpAnswer answer = account.send(
                request("POST", service.path("v1", "meetings")).body(JSON, WebexRequests.create(details, tag)));
        return answers.meetingAfterWrite(answers.created(answer));
    }

    @Override
    public Optional<Meeting> find(String tag, Instant start, HttpTransport account) {
        // Without from and to Webex lists the next seven days only; with current, not the series but its one
        // occurrence,
        // which has an id of its own.
        String url = service.pathWithQuery(
                new String[] {"v1", "meetings"},
                "integrationTag",
                tag,
                "current",
                "false",
                "from",
                start.minus(AROUND).toString(),
                "to",
                start.plus(AROUND).toString());
        return answers.first(answers.ok(account.send(request("GET", url))));
    }

    @Override
    public Meeting read(String meetingId, HttpTransport account) {
        return answers.meeting(answers.ok(account.send(request("GET", meeting(meetingId)))));
    }

    @Override
    public Meeting update(String meetingId, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        HttpAnswer answer =
                account.send(request("PATCH", meeting(meetingId)).body(JSON, WebexRequests.update(details, changed)));
        return answers.meetingAfterWrite(answers.written(answer));
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        String url = service.pathWithQuery(new String[] {"v1", "meetings", meetingId}, "sendEmail", "false");
        answers.written(account.send(request("DELETE", url)));
    }

    private String meeting(String id) {
        return service.path("v1", "meetings", id);
    }

    private static HttpRequest request(String method, String url) {
        return HttpRequest.of(method, url).header("Accept", JSON);
    }
}

package org.dominomeetings.providers.webex;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
import org.dominomeetings.providers.http.Call;
import org.dominomeetings.providers.http.ServiceAnswers;
import org.dominomeetings.providers.http.ServiceUrl;

/** Cisco Webex Meetings, REST API version 1. A change that is refused for its media type is sent with the other one. */
final class WebexProvider implements MeetingProvider {
    private static final String JSON = "application/json";

    /** The list takes a span of time; a day on each side covers whatever zone the service counts days in. */
    private static final Duration AROUND = Duration.ofDays(1);

    private final ServiceUrl service;
    private final Connection connection;
    private final WebexPatchType patchType;
    private final boolean named;
    private final ServiceAnswers answers;

    /**
     * @param patchType of a change
     * @param named whether people are asked for the right to see whose account it is
     */
    WebexProvider(
            ServiceUrl service,
            OAuthClient client,
            WebexPatchType patchType,
            boolean named,
            Surroundings surroundings) {
        this.service = service;
        this.connection = Connection.oauth(client);
        this.named = named;
        this.patchType = patchType;
        this.answers = new ServiceAnswers(new WebexDialect(), surroundings);
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
    public Capabilities capabilities() {
        return WebexData.CAPABILITIES;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void check(HttpTransport account) {
        // A tag that no meeting carries: the list is answered, and nobody's meetings with it.
        String url = service.pathWithQuery(new String[] {"v1", "meetings"}, "integrationTag", "none");
        answers.done(Call.FIND, account.send(request("GET", url)));
    }

    /** Not tried against Webex itself: what Cisco documents of this call is on its pages alone. */
    @Override
    public Optional<String> accountName(HttpTransport account) {
        if (!named) {
            return Optional.empty();
        }
        HttpAnswer answer = account.send(request("GET", service.path("v1", "people", "me")));
        return answers.told(Call.FIND, answer, person -> Optional.of(WebexAnswers.mailAddress(person)));
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        HttpAnswer answer = account.send(
                request("POST", service.path("v1", "meetings")).body(JSON, WebexRequests.create(details, tag)));
        return answers.told(Call.CREATE, answer, WebexAnswers::meeting);
    }

    @Override
    public Optional<Meeting> find(String tag, SentDetails sent, HttpTransport account) {
        Instant start = sent.start().get();
        // Without from and to Webex lists the next seven days only; with current, the one occurrence of the series,
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
        HttpAnswer answer = account.send(request("GET", url));
        return answers.told(Call.FIND, answer, list -> WebexAnswers.tagged(list, tag));
    }

    @Override
    public Meeting read(String meetingId, HttpTransport account) {
        HttpAnswer answer = account.send(request("GET", meeting(meetingId)));
        return answers.told(Call.READ, answer, WebexAnswers::meeting);
    }

    @Override
    public Meeting update(Meeting known, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        String body = WebexRequests.update(details, changed);
        String type = patchType.current();
        HttpAnswer answer = account.send(request("PATCH", meeting(known.id())).body(type, body));
        if (answer.status() == 415) {
            // Webex has read nothing but the type, so this is no second try of something that may have been done.
            String other = patchType.otherThan(type);
            answer = account.send(request("PATCH", meeting(known.id())).body(other, body));
            if (answer.status() == 200) {
                patchType.remember(other);
            }
        }
        return answers.told(Call.CHANGE, answer, WebexAnswers::meeting);
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        String url = service.pathWithQuery(new String[] {"v1", "meetings", meetingId}, "sendEmail", "false");
        answers.done(Call.CHANGE, account.send(request("DELETE", url)));
    }

    private String meeting(String id) {
        return service.path("v1", "meetings", id);
    }

    private static HttpRequest request(String method, String url) {
        return HttpRequest.of(method, url).header("Accept", JSON);
    }
}

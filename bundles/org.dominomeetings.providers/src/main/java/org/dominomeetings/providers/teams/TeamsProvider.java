package org.dominomeetings.providers.teams;

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
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.providers.http.Call;
import org.dominomeetings.providers.http.ServiceAnswers;
import org.dominomeetings.providers.http.ServiceUrl;
import org.dominomeetings.providers.json.JsonBody;

/**
 * Microsoft Teams by Microsoft Graph v1.0, onlineMeetings: meetings that are on no calendar of Microsoft's, since the
 * entry is in Domino's. A create carries the tag as Graph's externalId, so that one that is sent twice makes one meeting.
 */
final class TeamsProvider implements MeetingProvider {
    private static final String JSON = "application/json";

    /** An id that no meeting has; those that Graph gives are far longer. */
    private static final String NO_MEETING = "none";

    private final ServiceUrl graph;
    private final Connection connection;
    private final ServiceAnswers answers;

    TeamsProvider(ServiceUrl graph, OAuthClient client, Surroundings surroundings) {
        this.graph = graph;
        this.connection = Connection.oauth(client);
        this.answers = new ServiceAnswers(new TeamsDialect(), surroundings);
    }

    @Override
    public String id() {
        return TeamsData.ID;
    }

    @Override
    public String label() {
        return TeamsData.LABEL;
    }

    @Override
    public Limits limits() {
        return TeamsData.LIMITS;
    }

    @Override
    public Capabilities capabilities() {
        return TeamsData.CAPABILITIES;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** That there is no such meeting, or that its id is none, says only one who was let in. */
    @Override
    public void check(HttpTransport account) {
        try {
            read(NO_MEETING, account);
        } catch (ProviderFailure failure) {
            if (failure.kind() != Kind.GONE && failure.kind() != Kind.INVALID) {
                throw failure;
            }
        }
    }

    @Override
    public Optional<String> accountName(HttpTransport account) {
        String url = graph.pathWithQuery(new String[] {"v1.0", "me"}, "$select", "userPrincipalName");
        return answers.told(
                Call.FIND, account.send(request("GET", url)), person -> Optional.of(person.text("userPrincipalName")));
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        HttpAnswer answer = createOrGet(TeamsRequests.createOrGet(details, tag), account);
        Meeting meeting = answers.told(Call.CREATE, answer, TeamsAnswers::meeting);
        boolean old = answer.status() == 200;
        if (!old
                || JsonBody.of(answer)
                        .filter(json -> TeamsAnswers.agrees(json, details))
                        .isPresent()) {
            return meeting;
        }
        // It was made by an earlier attempt, and its entry has changed since.
        try {
            String body = TeamsRequests.update(details, TeamsData.CAPABILITIES.followed());
            return answers.told(Call.CHANGE, patch(meeting.id(), body, account), TeamsAnswers::meeting);
        } catch (ProviderFailure failure) {
            // Whatever it was, the meeting is there: only "unknown" keeps the caller from forgetting it.
            throw new ProviderFailure(
                    Kind.OUTCOME_UNKNOWN,
                    "the meeting is there, with old details",
                    failure.providerCode().orElse(null),
                    failure.retryAfter().orElse(null),
                    failure);
        }
    }

    @Override
    public Optional<Meeting> find(String tag, SentDetails sent, HttpTransport account) {
        HttpAnswer answer = createOrGet(TeamsRequests.createOrGet(sent, tag), account);
        return Optional.of(answers.told(Call.CREATE, answer, TeamsAnswers::meeting));
    }

    @Override
    public Meeting read(String meetingId, HttpTransport account) {
        HttpAnswer answer = account.send(request("GET", meeting(meetingId)));
        return answers.told(Call.READ, answer, TeamsAnswers::meeting);
    }

    /**
     * A change takes no effect while people are in the meeting, and Graph says nothing but what it has (Update
     * onlineMeeting, table of properties). A subject can wait for the next change; times that did not move are told.
     */
    @Override
    public Meeting update(Meeting known, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        HttpAnswer answer = patch(known.id(), TeamsRequests.update(details, changed), account);
        Meeting meeting = answers.told(Call.CHANGE, answer, TeamsAnswers::meeting);
        boolean moves = changed.contains(Detail.START) || changed.contains(Detail.END);
        if (moves
                && !JsonBody.of(answer)
                        .filter(json -> TeamsAnswers.hasTimes(json, details))
                        .isPresent()) {
            throw new ProviderFailure(Kind.BUSY, TeamsData.LABEL + " did not move a meeting; it may be going on");
        }
        return meeting;
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        answers.done(Call.CHANGE, account.send(request("DELETE", meeting(meetingId))));
    }

    private HttpAnswer createOrGet(String body, HttpTransport account) {
        String url = graph.path("v1.0", "me", "onlineMeetings", "createOrGet");
        return account.send(request("POST", url).body(JSON, body));
    }

    private HttpAnswer patch(String meetingId, String body, HttpTransport account) {
        return account.send(request("PATCH", meeting(meetingId)).body(JSON, body));
    }

    private String meeting(String id) {
        return graph.path("v1.0", "me", "onlineMeetings", id);
    }

    private static HttpRequest request(String method, String url) {
        return HttpRequest.of(method, url).header("Accept", JSON);
    }
}

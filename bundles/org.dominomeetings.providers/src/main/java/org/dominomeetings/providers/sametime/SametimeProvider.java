package org.dominomeetings.providers.sametime;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.providers.http.Call;
import org.dominomeetings.providers.http.ServiceAnswers;
import org.dominomeetings.providers.http.ServiceUrl;

/**
 * HCL Sametime Meetings 11.6 and 12. A meeting's name is its link, so a meeting is never changed: guests keep their link
 * whatever becomes of subject and time, which Sametime does not know.
 */
public final class SametimeProvider implements MeetingProvider {
    private final ServiceUrl service;
    private final boolean guests;
    private final Connection connection;
    private final SametimeAnswers meetings;
    private final ServiceAnswers answers;

    /**
     * @param authPath where the authentication is; where it is not, the path of the other version is tried
     * @param guests whether people without an account may come into meetings
     * @throws IllegalArgumentException if the URL is not fit to carry a password, or the path is none
     */
    public SametimeProvider(String baseUrl, String authPath, boolean guests, Surroundings surroundings) {
        this.service = ServiceUrl.of(baseUrl);
        this.guests = guests;
        this.connection = Connection.password(new SametimeLogin(new SametimeAuthPath(service, authPath), surroundings));
        this.meetings = new SametimeAnswers(service);
        this.answers = new ServiceAnswers(new SametimeDialect(), surroundings);
    }

    @Override
    public String id() {
        return SametimeData.ID;
    }

    @Override
    public String label() {
        return SametimeData.LABEL;
    }

    @Override
    public Limits limits() {
        return Limits.NONE;
    }

    @Override
    public Capabilities capabilities() {
        return SametimeData.CAPABILITIES;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** By cookies and a header of the session; a new meeting gets the session's person as moderator. */
    @Override
    public HttpRequest authorized(HttpRequest request, String accessToken) {
        SametimeSession session = SametimeSession.read(accessToken);
        return session.on(SametimeRequests.moderatedBy(session.mail(), request));
    }

    @Override
    public void check(HttpTransport account) {
        answers.done(Call.FIND, list(account));
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        String name = SametimeName.of(details.subject(), tag);
        HttpAnswer answer = send(account, SametimeRequests.create(catalog(), name, guests));
        // Nobody else can have thought of this name: an earlier create of ours came to be.
        return answer.status() == 409 ? own(name, account) : answers.told(Call.CREATE, answer, meetings::meeting);
    }

    private Meeting own(String name, HttpTransport account) {
        try {
            return named(Call.CREATE, name::equals, account)
                    .orElseThrow(() -> new ProviderFailure(
                            Kind.INVALID, "the meeting is there and belongs to another account", "409", null, null));
        } catch (ProviderFailure failure) {
            if (failure.kind() != Kind.UNAVAILABLE) {
                throw failure;
            }
            // The list was not to be had; the meeting is there all the same.
            throw new ProviderFailure(Kind.OUTCOME_UNKNOWN, failure.getMessage(), "409", null, failure);
        }
    }

    @Override
    public Optional<Meeting> find(String tag, SentDetails sent, HttpTransport account) {
        return named(Call.FIND, name -> SametimeName.isOf(name, tag), account);
    }

    @Override
    public Meeting read(String meetingId, HttpTransport account) {
        // No client is known to read one meeting; the list holds them all.
        return named(Call.FIND, meetingId::equals, account)
                .orElseThrow(() -> new ProviderFailure(Kind.GONE, "not among the account's meetings"));
    }

    /** Never asked for, since Sametime follows no detail. */
    @Override
    public Meeting update(Meeting meeting, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        throw new UnsupportedOperationException("another name is another link");
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        String url = service.path("meeting-catalog", "api", "v1", "meetings", meetingId);
        answers.done(Call.CHANGE, send(account, SametimeRequests.of("DELETE", url)));
    }

    private Optional<Meeting> named(Call call, Predicate<String> fits, HttpTransport account) {
        return answers.toldInList(call, list(account), all -> meetings.named(all, fits));
    }

    private HttpAnswer list(HttpTransport account) {
        return send(account, SametimeRequests.of("GET", catalog()));
    }

    /**
     * What Sametime answers to a token against forged requests that it no longer takes is not documented: where a 403
     * names it, a new session mends it.
     */
    private static HttpAnswer send(HttpTransport account, HttpRequest request) {
        HttpAnswer answer = account.send(request);
        if (answer.status() == 403
                && SametimeDialect.isItsOwn(answer)
                && answer.body().matches("(?is).*csrf.*")) {
            throw new ProviderFailure(Kind.TOKEN_REFUSED, "Sametime takes its own csrf token no longer");
        }
        return answer;
    }

    private String catalog() {
        return service.path("meeting-catalog", "api", "v1", "meetings");
    }
}

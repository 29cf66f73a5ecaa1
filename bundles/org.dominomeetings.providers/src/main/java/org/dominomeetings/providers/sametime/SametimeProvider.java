package org.dominomeetings.providers.sametime;

import java.util.Optional;
import java.util.function.Predicate;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.HttpProvider;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;

/**
 * The provider for HCL Sametime Meetings 11.6 and 12. A meeting's name is its link, so a meeting is never changed:
 * guests keep their link whatever becomes of subject and time, which Sametime does not know.
 */
final class SametimeProvider extends HttpProvider {
    private final ServiceUrl catalog;
    private final boolean guests;
    private final SametimeResponses meetings;

    /** @param guests whether people without an account may come into meetings */
    SametimeProvider(ServiceUrl service, SametimeLogin login, boolean guests) {
        super(SametimeConstants.PROFILE, Connection.password(login), new SametimeErrorMapping());
        this.catalog = service.below("/meeting-catalog/api/v1/meetings");
        this.guests = guests;
        this.meetings = new SametimeResponses(service);
    }

    /** Adds the session's cookies and header; a new meeting gets the session's person as moderator. */
    @Override
    public HttpRequest authorized(HttpRequest request, String accessToken) {
        SametimeSession session = SametimeSession.read(accessToken);
        return session.on(SametimeRequests.moderatedBy(session.mail(), request));
    }

    @Override
    public void check(ProviderSession session) {
        send(session, RequestKind.FIND, JsonRequest.of("GET", catalog.path()));
    }

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        String name = SametimeMeetingName.of(details.subject(), idempotencyKey);
        HttpResponse answer =
                session.send(JsonRequest.of("POST", catalog.path(), SametimeRequests.create(name, guests)));
        // Nobody else can have thought of this name: an earlier create of ours came to be.
        return answer.status() == 409
                ? own(session, name)
                : responses(session).read(RequestKind.CREATE, answer, meetings::meeting);
    }

    private Meeting own(ProviderSession session, String name) {
        try {
            return named(session, RequestKind.CREATE, name::equals)
                    .orElseThrow(() -> new ProviderException(
                            Kind.INVALID, "the meeting is there and belongs to another account", "409", null, null));
        } catch (ProviderException failure) {
            if (failure.kind() != Kind.UNAVAILABLE) {
                throw failure;
            }
            throw new ProviderException(
                    Kind.OUTCOME_UNKNOWN,
                    "the meeting is there, and the list to find it in is not",
                    "409",
                    null,
                    failure);
        }
    }

    @Override
    public Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        return named(session, RequestKind.FIND, name -> SametimeMeetingName.isOf(name, idempotencyKey));
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        // No client is known to read one meeting; the list holds them all.
        return named(session, RequestKind.FIND, meetingId::equals)
                .orElseThrow(() -> new ProviderException(Kind.GONE, "not among the account's meetings"));
    }

    @Override
    public void delete(ProviderSession session, String meetingId) {
        send(session, RequestKind.CHANGE, JsonRequest.of("DELETE", catalog.path(meetingId)));
    }

    private Optional<Meeting> named(ProviderSession session, RequestKind call, Predicate<String> fits) {
        HttpResponse answer = session.send(JsonRequest.of("GET", catalog.path()));
        return responses(session).readList(call, answer, all -> Optional.of(meetings.named(all, fits)));
    }
}

package org.dominomeetings.providers.jitsi;

import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.providers.support.ServiceUrl;

/**
 * The provider for Jitsi Meet. No method sends anything: a meeting is a link to a room that nobody can guess. A room
 * has no details that could change; it ends when the last one leaves, and exists again when somebody comes.
 */
public final class JitsiProvider implements MeetingProvider {
    private final ServiceUrl service;
    private final Optional<JitsiTokenIssuer> tokens;

    /**
     * @param tokens empty where hosts come in by the guests' link
     * @throws IllegalArgumentException if the URL is not fit to be a link
     */
    JitsiProvider(String baseUrl, Optional<JitsiTokenIssuer> tokens) {
        this.service = ServiceUrl.of(baseUrl);
        this.tokens = tokens;
    }

    @Override
    public String id() {
        return JitsiConstants.ID;
    }

    @Override
    public String label() {
        return JitsiConstants.LABEL;
    }

    @Override
    public Limits limits() {
        return Limits.NONE;
    }

    @Override
    public Capabilities capabilities() {
        return JitsiConstants.CAPABILITIES;
    }

    @Override
    public Connection connection() {
        return Connection.none();
    }

    /** Does nothing: there is no account to check. */
    @Override
    public void check(ProviderSession session) {}

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        return meeting(JitsiRoomName.of(idempotencyKey));
    }

    @Override
    public Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        return Optional.of(meeting(JitsiRoomName.of(idempotencyKey)));
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        return meeting(meetingId);
    }

    @Override
    public Optional<String> hostLink(Meeting meeting, String host, Instant now) {
        return tokens.map(issuer -> issuer.issue(meeting.id(), host, now))
                .map(token -> service.pathWithQuery(new String[] {meeting.id()}, "jwt", token));
    }

    private Meeting meeting(String room) {
        return Meeting.with(room, service.path(room)).build();
    }
}

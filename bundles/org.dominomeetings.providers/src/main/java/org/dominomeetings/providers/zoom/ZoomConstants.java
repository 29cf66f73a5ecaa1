package org.dominomeetings.providers.zoom;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.providers.support.ProviderProfile;

/**
 * Zoom's addresses, scopes, limits and capabilities. Source, where none is named: Zoom's types, npm package {@code
 * @zoom/rivet}.
 */
final class ZoomConstants {
    static final String ID = "zoom";
    static final String URL = "https://api.zoom.us";
    static final String LOGIN_URL = "https://zoom.us";

    /**
     * The scopes of apps that were registered when each operation had a scope of its own (GitHub, zoom/skills, oauth).
     */
    static final List<String> GRANULAR_SCOPES = Collections.unmodifiableList(Arrays.asList(
            "meeting:write:meeting",
            "meeting:read:meeting",
            "meeting:read:list_meetings",
            "meeting:update:meeting",
            "meeting:delete:meeting"));

    /** The scopes of older apps (the same page). */
    static final List<String> CLASSIC_SCOPES =
            Collections.unmodifiableList(Arrays.asList("meeting:read", "meeting:write"));

    /** Whether a code challenge is sent: S256 is documented for clients with a secret, too (the same page). */
    static final boolean PKCE = true;

    /**
     * The error codes that end a grant: the code has expired, its owner is gone, the token is not known, or revoked
     * (the same page, OAuth error codes).
     */
    static final String[] GRANT_IS_OVER = {"4733", "4735", "4737", "4741"};

    /**
     * Zoom's limits: topic at most 200 characters; the agenda's 2000 less the line by which a meeting is found again.
     * No upper limit of the duration is documented for the interface; a day is taken for one. What becomes of a start
     * in the past is not documented either, so none is sent; a change is partial.
     */
    static final Limits LIMITS = new Limits(
                    200, 2_000 - ZoomAgendaMarker.LENGTH, Duration.ofMinutes(1), Duration.ofHours(24))
            .with(Limits.PastStart.LEFT_OUT);

    /**
     * Zoom's capabilities: the response to a change has no content, and a second call reads the link where it may have
     * changed.
     */
    static final Capabilities CAPABILITIES = Capabilities.of(
                    Capability.IN_PLACE_UPDATE,
                    Capability.TIME,
                    Capability.AGENDA,
                    Capability.PASSCODE,
                    Capability.DIAL_IN,
                    Capability.RECURRENCE,
                    Capability.REVOKE,
                    Capability.LOOKUP,
                    Capability.DELETE)
            .following(EnumSet.allOf(Detail.class))
            .calling(RequestCount.ONE, RequestCount.between(1, 2), RequestCount.ONE);

    static final ProviderProfile PROFILE = new ProviderProfile(ID, "Zoom", LIMITS, CAPABILITIES);

    private ZoomConstants() {}
}

package org.dominomeetings.providers.teams;

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
 * Teams' addresses, scopes, limits and capabilities. Source: Microsoft Graph v1.0, onlineMeeting; Microsoft Entra ID.
 */
final class TeamsConstants {
    static final String ID = "teams";
    static final String GRAPH_URL = "https://graph.microsoft.com";
    static final String LOGIN_URL = "https://login.microsoftonline.com";

    /**
     * The default tenant: every company's work accounts, and no private ones, which have no onlineMeetings (Graph,
     * permissions).
     */
    static final String TENANT = "organizations";

    /**
     * The OAuth scopes: meetings; the account's own name, for the person who has just connected it; and a refresh
     * token, which Entra gives to nobody who does not ask for offline_access.
     */
    static final List<String> SCOPES =
            Collections.unmodifiableList(Arrays.asList("OnlineMeetings.ReadWrite", "User.Read", "offline_access"));

    /**
     * Whether a code challenge is sent, which is recommended for all kinds of clients (Microsoft identity platform,
     * authorization code flow).
     */
    static final boolean PKCE = true;

    /**
     * Microsoft documents no limit of a subject; this is the one of an event's subject in Exchange. Nor is there one of
     * the length in time: an end must not be before its start, and that is all.
     */
    static final Limits LIMITS = new Limits(255, Integer.MAX_VALUE, Duration.ZERO, Limits.NONE.longest());

    /**
     * Teams' capabilities: passcodes are generated and cannot be chosen. No list finds a meeting by its externalId, but
     * creating it again does. A create that finds the meeting there, with other details, is followed by a change.
     */
    static final Capabilities CAPABILITIES = Capabilities.of(
                    Capability.IN_PLACE_UPDATE,
                    Capability.TIME,
                    Capability.PASSCODE,
                    Capability.DIAL_IN,
                    Capability.IDEMPOTENT_CREATE,
                    Capability.DELETE)
            .following(EnumSet.of(Detail.SUBJECT, Detail.START, Detail.END))
            .calling(RequestCount.between(1, 2), RequestCount.ONE, RequestCount.ONE);

    static final ProviderProfile PROFILE = new ProviderProfile(ID, "Microsoft Teams", LIMITS, CAPABILITIES);

    private TeamsConstants() {}
}

package org.dominomeetings.providers.meet;

import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.providers.support.ProviderProfile;

/**
 * Google Meet's addresses, scopes and capabilities. Source: the discovery document of the Google Meet REST API v2, and
 * Google's pages on OAuth 2.0 for web server applications.
 */
final class MeetConstants {
    static final String ID = "meet";
    static final String MEET_URL = "https://meet.googleapis.com";
    static final String LOGIN_URL = "https://accounts.google.com";
    static final String TOKEN_URL = "https://oauth2.googleapis.com";

    /** The OAuth scopes: creating spaces, and reading those that were created with it. */
    static final List<String> SCOPES =
            Collections.singletonList("https://www.googleapis.com/auth/meetings.space.created");

    /**
     * Whether a code challenge (RFC 7636) is sent: Google documents one for installed applications, at the same
     * address, and does not mention one from a web server. It is: RFC 9700, 2.1.1 wants it, and who does not know it
     * must ignore it (RFC 6749, 3.1). Not tried against Google itself.
     */
    static final boolean PKCE = true;

    /**
     * Google Meet's capabilities: a space is a link without subject and time, and cannot be deleted. It stores no
     * idempotency key to find it by; one whose response was lost is a link that nobody has.
     */
    static final Capabilities CAPABILITIES = Capabilities.of(Capability.DIAL_IN, Capability.SIP, Capability.REVOKE)
            .calling(RequestCount.ONE, RequestCount.NONE, RequestCount.NONE);

    static final ProviderProfile PROFILE = new ProviderProfile(ID, "Google Meet", Limits.NONE, CAPABILITIES);

    private MeetConstants() {}
}

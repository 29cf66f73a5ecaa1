package org.dominomeetings.providers.meet;

import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.providers.support.ProviderProfile;

/**
 * What Google Meet is, apart from its code. Source: the discovery document of the Google Meet REST API v2, and Google's
 * pages on OAuth 2.0 for web server applications.
 */
final class MeetConstants {
    static final String ID = "meet";
    static final String MEET_URL = "https://meet.googleapis.com";
    static final String LOGIN_URL = "https://accounts.google.com";
    static final String TOKEN_URL = "https://oauth2.googleapis.com";

    /** Making spaces, and seeing those that were made with it. */
    static final List<String> SCOPES =
            Collections.singletonList("https://www.googleapis.com/auth/meetings.space.created");

    /**
     * Google documents a code challenge for installed applications, at the same address, and is silent about one from a
     * web server. It is sent: RFC 9700, 2.1.1 wants it, and who does not know it must ignore it (RFC 6749, 3.1). Not tried
     * against Google itself.
     */
    static final boolean PKCE = true;

    /**
     * A space is a link and nothing more: it has no subject and no time, and cannot be deleted. There is no mark to find
     * it by either; one that nobody was told of is a link that nobody has.
     */
    static final Capabilities CAPABILITIES = Capabilities.of(Capability.DIAL_IN, Capability.SIP, Capability.REVOKE)
            .calling(RequestCount.ONE, RequestCount.NONE, RequestCount.NONE);

    static final ProviderProfile PROFILE = new ProviderProfile(ID, "Google Meet", Limits.NONE, CAPABILITIES);

    private MeetConstants() {}
}

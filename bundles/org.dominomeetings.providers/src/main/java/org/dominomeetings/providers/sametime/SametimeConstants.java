package org.dominomeetings.providers.sametime;

import java.time.Duration;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.providers.support.ProviderProfile;

/** Sametime Meetings' paths, token lifetime and capabilities. Sources are those of the package. */
final class SametimeConstants {
    static final String ID = "sametime";

    /** The path of the authentication of 11.6 (domino-online-meeting-integration, domiUtilsFE.lss). */
    static final String AUTH_11 = "/meeting-auth/api/v1";

    /** The path of the authentication of 12 (connections-sametime-8-widgets, widget-proxy/src/index.js). */
    static final String AUTH_12 = "/sametime-auth/api/v1";

    /** Lifetime of a token without an expiry: well below the 30 minutes of sametime-doc's example. */
    static final Duration UNSAID_LIFETIME = Duration.ofMinutes(5);

    /**
     * Sametime's capabilities: a meeting is a room without time or agenda, and its name is its link, so it is never
     * updated. It is found by its name, and a second create of the same name is refused, which proves the first.
     */
    static final Capabilities CAPABILITIES = Capabilities.of(
                    Capability.IDEMPOTENT_CREATE, Capability.LOOKUP, Capability.DELETE)
            .calling(RequestCount.ONE, RequestCount.NONE, RequestCount.ONE);

    static final ProviderProfile PROFILE = new ProviderProfile(ID, "Sametime", Limits.NONE, CAPABILITIES);

    private SametimeConstants() {}
}

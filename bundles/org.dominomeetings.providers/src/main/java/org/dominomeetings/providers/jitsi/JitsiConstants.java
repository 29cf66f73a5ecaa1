package org.dominomeetings.providers.jitsi;

import java.time.Duration;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;

/** Jitsi Meet's capabilities and token lifetime. Sources are those of the package. */
final class JitsiConstants {
    static final String ID = "jitsi";
    static final String LABEL = "Jitsi";

    /**
     * Jitsi's capabilities: a room has no times, no agenda and no end, and nothing is sent to a server. The link is
     * made of the idempotency key.
     */
    static final Capabilities CAPABILITIES = Capabilities.of(Capability.IDEMPOTENT_CREATE);

    /** Lifetime of a token, from the click until the person joins: a page loads, and asks which camera to use. */
    static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private JitsiConstants() {}
}

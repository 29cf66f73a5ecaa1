package org.dominomeetings.providers.jitsi;

import java.time.Duration;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;

/** What Jitsi Meet is, apart from its code. Sources are those of the package. */
final class JitsiConstants {
    static final String ID = "jitsi";
    static final String LABEL = "Jitsi";

    /** A room has no times, no agenda and no end, and there is nobody to be told of them. The link is made of the tag. */
    static final Capabilities CAPABILITIES = Capabilities.of(Capability.IDEMPOTENT_CREATE);

    /** From the click to the door: a page loads, and asks which camera to take. */
    static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private JitsiConstants() {}
}

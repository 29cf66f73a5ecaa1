package org.dominomeetings.providers.support;

import java.util.Objects;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Limits;

/**
 * The constant properties of a provider: what the getters of {@link org.dominomeetings.core.spi.MeetingProvider}
 * return. Immutable.
 */
public final class ProviderProfile {
    final String id;
    final String label;
    final Limits limits;
    final Capabilities capabilities;

    /** @param label what people call the service */
    public ProviderProfile(String id, String label, Limits limits, Capabilities capabilities) {
        this.id = Objects.requireNonNull(id);
        this.label = Objects.requireNonNull(label);
        this.limits = Objects.requireNonNull(limits);
        this.capabilities = Objects.requireNonNull(capabilities);
    }
}

package org.dominomeetings.core.spi;

import java.util.Collection;
import java.util.Optional;

/**
 * Makes a service's provider of what the administrator has set. One is made again whenever a setting changes, so it costs
 * little and asks nobody. A factory has a public constructor without parameters.
 */
public interface ProviderFactory {
    /**
     * The service's id: short, lower-case letters and digits, as it stands in requests, items and the names of settings.
     */
    String id();

    /** Every setting that {@link #make} reads, by its whole name; one that is not declared is not read. */
    Collection<Setting> settings();

    /**
     * @return empty if the administrator has not configured the service, which is then not offered
     * @throws IllegalArgumentException if a setting is not possible; the message names it and holds no secret
     */
    Optional<MeetingProvider> make(ProviderSettings settings);
}

package org.dominomeetings.rest.boot;

import java.util.List;
import java.util.Map;
import org.dominomeetings.core.spi.ProviderFactory;

/** What an administrator is shown of the services, offered or not. Immutable. */
public final class AdminComponents {
    public final List<ProviderFactory> services;
    public final Map<String, String> wrong;

    /**
     * @param services all that there are, in the order in which they are offered
     * @param wrong why one is not offered, by its id
     */
    AdminComponents(List<ProviderFactory> services, Map<String, String> wrong) {
        this.services = services;
        this.wrong = wrong;
    }
}

package org.dominomeetings.rest.boot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.providers.ConfiguredProviders;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * Reads the provider factories that other bundles contribute to the extension point of this bundle's {@code plugin.xml}. The registry knows what a
 * resolved bundle declares, started or not, and starts it when its class is needed.
 */
final class ExtensionProviders {
    private static final Logger LOG = Logger.getLogger(ExtensionProviders.class.getName());
    private static final String EXTENSION_POINT = "org.dominomeetings.rest.services";

    private ExtensionProviders() {}

    /** The factories that are installed now; one that cannot be used is logged, and does not affect the others. */
    static List<ProviderFactory> installed() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return Collections.emptyList();
        }
        Set<String> ids = new HashSet<>();
        ConfiguredProviders.factories(Collections.emptyList()).forEach(own -> ids.add(own.id()));
        List<ProviderFactory> found = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            try {
                ProviderFactory factory = (ProviderFactory) element.createExecutableExtension("class");
                check(factory.id(), ids);
                found.add(factory);
            } catch (CoreException | RuntimeException | LinkageError unfit) {
                LOG.log(
                        Level.WARNING,
                        "The service of " + element.getContributor().getName() + " is not used",
                        unfit);
            }
        }
        return found;
    }

    private static void check(String id, Set<String> taken) {
        // It stands in paths, items, names of settings and of files.
        if (id == null || !id.matches("[a-z][a-z0-9]{1,19}")) {
            throw new IllegalArgumentException("not an id of a service: " + id);
        }
        if (!taken.add(id)) {
            throw new IllegalArgumentException("there is a service with this id already: " + id);
        }
    }
}

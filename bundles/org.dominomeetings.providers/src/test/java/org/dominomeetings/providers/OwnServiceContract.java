package org.dominomeetings.providers;

import java.util.HashMap;
import java.util.Map;
import org.dominomeetings.contract.ProviderContract;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.providers.oauth.OAuthTokenEndpoint;
import org.dominomeetings.simulators.Settings;

/** The contract for a service of this bundle: over its transport, with the provider that its factory makes. */
public abstract class OwnServiceContract extends ProviderContract {
    private final HttpTransport transport = FixedSettings.transport();
    private final ProviderFactory factory;
    private final Map<String, String> settings;

    /** @param settings by the names that follow the service's id; a value that begins with a slash lies below the simulator */
    protected OwnServiceContract(ProviderFactory factory, Map<String, String> settings) {
        this.factory = factory;
        this.settings = settings;
    }

    @Override
    protected String simulator() {
        return factory.id();
    }

    @Override
    protected MeetingProvider provider(String baseUrl, Surroundings surroundings) {
        String prefix = "MEETINGS_" + factory.id().toUpperCase() + "_";
        Map<String, String> texts = new HashMap<>(Map.of(prefix + "CLIENT_ID", Settings.CLIENT_ID));
        settings.forEach((name, value) -> texts.put(prefix + name, value.startsWith("/") ? baseUrl + value : value));
        Map<String, String> secrets = Map.of(factory.id() + ".client-secret", Settings.CLIENT_SECRET);
        return factory.make(new ServiceSettings(factory.id(), new FixedSettings(texts, secrets), surroundings))
                .orElseThrow();
    }

    @Override
    protected HttpTransport transport() {
        return transport;
    }

    @Override
    protected TokenEndpoint tokenEndpoint(Surroundings surroundings) {
        return new OAuthTokenEndpoint(transport, surroundings);
    }
}

package org.dominomeetings.providers;

import java.util.Map;
import org.dominomeetings.contract.ProviderContract;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.providers.oauth.OAuthTokenEndpoint;

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
        return Configured.provider(factory, baseUrl, settings, surroundings);
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

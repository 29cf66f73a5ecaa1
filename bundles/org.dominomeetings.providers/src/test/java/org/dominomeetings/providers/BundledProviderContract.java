package org.dominomeetings.providers;

import java.time.Duration;
import java.util.Map;
import org.dominomeetings.contract.ProviderContract;
import org.dominomeetings.contract.fixture.SimulatedService;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.providers.http.OkHttpTransport;
import org.dominomeetings.providers.http.Timeouts;
import org.dominomeetings.providers.oauth.OAuthTokenEndpoint;
import org.dominomeetings.simulators.service.Service;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** The contract for a service of this bundle: over its transport, with the provider that its factory makes. */
public abstract class BundledProviderContract extends ProviderContract {
    private final ProviderFactory factory;
    private final Service.Factory service;
    private final Map<String, String> settings;

    /**
     * @param service makes the one that is simulated; null for one that is asked nothing
     * @param settings by the names that follow the service's id; a value that begins with a slash lies below the simulator
     */
    protected BundledProviderContract(ProviderFactory factory, Service.Factory service, Map<String, String> settings) {
        this.factory = factory;
        this.service = service;
        this.settings = settings;
    }

    /** The file's name as it follows the service's id. */
    protected String keyFile() {
        return "client-secret";
    }

    @Override
    protected String key() {
        return SimulatorSettings.CLIENT_SECRET;
    }

    @Override
    protected SimulatedService simulator() {
        return service == null ? null : new SimulatedService(service);
    }

    @Override
    protected MeetingProvider provider(String baseUrl, Clock clock) {
        return TestProviders.provider(factory, baseUrl, settings, Map.of(keyFile(), key()), clock);
    }

    @Override
    protected HttpTransport transport(Duration deadline) {
        return new OkHttpTransport(Timeouts.within(deadline));
    }

    @Override
    protected TokenEndpoint tokenEndpoint(HttpTransport transport, Clock clock) {
        return new OAuthTokenEndpoint(transport, clock);
    }
}

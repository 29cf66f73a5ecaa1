package org.dominomeetings.providers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.contract.fixture.FixedSettings;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** Services of this bundle as an administrator sets them up who has registered a client. */
public final class TestProviders {
    private TestProviders() {}

    /**
     * @param baseUrl of the service, before each value that begins with a slash
     * @param settings by the names that follow the service's id
     */
    public static MeetingProvider provider(
            ProviderFactory factory, String baseUrl, Map<String, String> settings, Clock clock) {
        return provider(factory, baseUrl, settings, Map.of("client-secret", SimulatorSettings.CLIENT_SECRET), clock);
    }

    /** @param keys what is in the files that follow the service's id */
    public static MeetingProvider provider(
            ProviderFactory factory,
            String baseUrl,
            Map<String, String> settings,
            Map<String, String> keys,
            Clock clock) {
        Map<String, String> secrets = new HashMap<>();
        keys.forEach((file, key) -> secrets.put(factory.id() + "." + file, key));
        Map<String, String> texts = new HashMap<>();
        texts.put(Setting.nameFor(factory.id(), "CLIENT_ID"), SimulatorSettings.CLIENT_ID);
        settings.forEach((name, value) ->
                texts.put(Setting.nameFor(factory.id(), name), value.startsWith("/") ? baseUrl + value : value));
        return make(factory, texts, secrets, clock).orElseThrow();
    }

    /**
     * The client of a service that stands where it really is.
     *
     * @param settings names that follow the service's id, and values, in turn
     */
    public static OAuthClient client(ProviderFactory factory, String... settings) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            texts.put(settings[i], settings[i + 1]);
        }
        return provider(factory, "", texts, new FixedClock(ProviderFixture.NOW))
                .connection()
                .oauth()
                .orElseThrow();
    }

    static Optional<MeetingProvider> make(
            ProviderFactory factory, Map<String, String> texts, Map<String, String> secrets, Clock clock) {
        return factory.make(new ProviderSettings(factory.id(), new FixedSettings(texts, secrets), clock));
    }
}

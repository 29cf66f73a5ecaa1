package org.dominomeetings.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.Settings;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.providers.http.OkHttpTransport;
import org.dominomeetings.providers.http.Timeouts;
import org.dominomeetings.providers.oauth.OAuthTokenEndpoint;
import org.dominomeetings.providers.webex.WebexData;
import org.dominomeetings.providers.webex.WebexProvider;

/**
 * The services that the administrator has configured, and what they are reached with. A service without a client id and
 * its secret is not offered.
 */
public final class ConfiguredProviders {
    private final HttpTransport transport;
    private final Settings settings;
    private final Surroundings surroundings;

    /**
     * @throws IllegalArgumentException if a setting that all services share is not possible
     */
    public ConfiguredProviders(Settings settings, Surroundings surroundings) {
        this.transport = new OkHttpTransport(Timeouts.of(settings));
        this.settings = settings;
        this.surroundings = surroundings;
    }

    public HttpTransport transport() {
        return transport;
    }

    public TokenEndpoint tokenEndpoint() {
        return new OAuthTokenEndpoint(transport, surroundings);
    }

    /**
     * @throws IllegalArgumentException if a setting of a service is not possible, a URL that is not fit to carry a token
     *     for example
     */
    public List<MeetingProvider> all() {
        List<MeetingProvider> providers = new ArrayList<>();
        registered(WebexData.ID, WebexData.BASE_URL, this::webex).ifPresent(providers::add);
        return providers;
    }

    /** How a provider is made of its settings. */
    private interface Maker {
        MeetingProvider make(String baseUrl, String clientId, String clientSecret, Surroundings surroundings);
    }

    private MeetingProvider webex(String baseUrl, String clientId, String clientSecret, Surroundings here) {
        String patchType = settings.text("MEETINGS_WEBEX_PATCH_TYPE").orElse(WebexData.PATCH_TYPE);
        return new WebexProvider(baseUrl, clientId, clientSecret, patchType, here);
    }

    private Optional<MeetingProvider> registered(String id, String baseUrl, Maker maker) {
        String prefix = "MEETINGS_" + id.toUpperCase(Locale.ROOT) + "_";
        Optional<String> clientId = settings.text(prefix + "CLIENT_ID");
        Optional<String> clientSecret = settings.secret(id + ".client-secret");
        if (!clientId.isPresent() || !clientSecret.isPresent()) {
            return Optional.empty();
        }
        String url = settings.text(prefix + "URL").orElse(baseUrl);
        return Optional.of(maker.make(url, clientId.get(), clientSecret.get(), surroundings));
    }
}

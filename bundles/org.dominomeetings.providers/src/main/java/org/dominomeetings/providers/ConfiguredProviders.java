package org.dominomeetings.providers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.overload.AdmittedTransport;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.Settings;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.providers.gotomeeting.GotoFactory;
import org.dominomeetings.providers.http.OkHttpTransport;
import org.dominomeetings.providers.http.Timeouts;
import org.dominomeetings.providers.jitsi.JitsiFactory;
import org.dominomeetings.providers.meet.MeetFactory;
import org.dominomeetings.providers.oauth.OAuthTokenEndpoint;
import org.dominomeetings.providers.sametime.SametimeFactory;
import org.dominomeetings.providers.teams.TeamsFactory;
import org.dominomeetings.providers.webex.WebexFactory;
import org.dominomeetings.providers.zoom.ZoomFactory;

/**
 * The providers of the services that the administrator has configured, and their HTTP transport. A service that is not
 * configured is not offered; nor is one with an invalid setting, which affects no other service.
 */
public final class ConfiguredProviders {
    /**
     * Our provider factories, in the order in which the services are offered: a new one is a package and an entry here.
     */
    private static final List<ProviderFactory> OWN = Collections.unmodifiableList(Arrays.asList(
            new WebexFactory(),
            new ZoomFactory(),
            new TeamsFactory(),
            new SametimeFactory(),
            new GotoFactory(),
            new MeetFactory(),
            new JitsiFactory()));

    private final HttpTransport transport;
    private final Duration longestCall;
    private final TokenEndpoint tokenEndpoint;
    private final List<MeetingProvider> all = new ArrayList<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /**
     * @param more factories of the customer's own, whose services are offered after ours
     * @throws IllegalArgumentException if a setting that all services share is invalid
     */
    public ConfiguredProviders(Settings settings, Collection<ProviderFactory> more, Clock clock) {
        Timeouts timeouts = Timeouts.of(settings);
        this.transport = new AdmittedTransport(new OkHttpTransport(timeouts));
        this.longestCall = timeouts.whole();
        this.tokenEndpoint = new OAuthTokenEndpoint(transport, clock);
        for (ProviderFactory factory : factories(more)) {
            make(factory, new ProviderSettings(factory.id(), settings, clock));
        }
    }

    /**
     * The factories of this bundle and the given ones, configured or not, in the order in which their services are
     * offered.
     */
    public static List<ProviderFactory> factories(Collection<ProviderFactory> more) {
        List<ProviderFactory> factories = new ArrayList<>(OWN);
        factories.addAll(more);
        return factories;
    }

    /** Every setting that this bundle's services and the given ones read. */
    public static List<Setting> settings(Collection<ProviderFactory> more) {
        List<Setting> settings = new ArrayList<>();
        factories(more).forEach(factory -> settings.addAll(factory.settings()));
        return settings;
    }

    private void make(ProviderFactory factory, ProviderSettings settings) {
        try {
            factory.make(settings).ifPresent(all::add);
        } catch (IllegalArgumentException | SecretsUnavailableException impossible) {
            wrong.put(factory.id(), impossible.getMessage());
        }
    }

    public HttpTransport transport() {
        return transport;
    }

    /** The timeout of one whole request. */
    public Duration longestCall() {
        return longestCall;
    }

    public TokenEndpoint tokenEndpoint() {
        return tokenEndpoint;
    }

    /** The providers, in the order in which their services are offered. */
    public List<MeetingProvider> all() {
        return Collections.unmodifiableList(all);
    }

    /** What is wrong with the settings of the services that are not offered for that, by service id; for the operator. */
    public Map<String, String> wrong() {
        return Collections.unmodifiableMap(wrong);
    }
}

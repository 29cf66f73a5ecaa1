package org.dominomeetings.providers.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.ClientCredentials;

/**
 * Base class of the factories for services whose accounts are connected by OAuth: it offers the service where the
 * administrator has set the id and the secret of the client that he registered there, and not otherwise. Safe for any
 * thread, as its heirs are.
 */
public abstract class OAuthProviderFactory implements ProviderFactory {
    private final String id;
    private final Collection<Setting> settings;

    /**
     * @param id as {@link #id()} returns it
     * @param clientId what an administrator calls the id of the client, in one sentence without a full stop
     * @param notOffered what holds where it is not set
     * @param more the settings that {@link #provider} reads beside the client
     */
    protected OAuthProviderFactory(String id, String clientId, String notOffered, Setting... more) {
        this.id = Objects.requireNonNull(id);
        List<Setting> all = new ArrayList<>();
        all.add(Setting.shared(Setting.nameFor(id, "CLIENT_ID"), clientId, "text", notOffered));
        all.addAll(Arrays.asList(more));
        this.settings = Collections.unmodifiableList(all);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Collection<Setting> settings() {
        return settings;
    }

    @Override
    public final Optional<MeetingProvider> make(ProviderSettings settingsOfService) {
        return settingsOfService.client().map(client -> provider(client, settingsOfService));
    }

    /**
     * The provider with this client.
     *
     * @throws IllegalArgumentException as {@link ProviderFactory#make} does
     */
    protected abstract MeetingProvider provider(ClientCredentials client, ProviderSettings settings);
}

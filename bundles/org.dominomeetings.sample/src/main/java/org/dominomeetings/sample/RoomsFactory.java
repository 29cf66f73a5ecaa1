package org.dominomeetings.sample;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.providers.support.ServiceUrl;

/** Makes the provider of what the administrator has set: offered where there are an address and a key. */
public final class RoomsFactory implements ProviderFactory {
    static final String ID = "rooms";

    /** What an administrator is shown who has set no possible address. */
    private static final String EXAMPLE = "https://rooms.acme.example";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Collection<Setting> settings() {
        return Collections.singletonList(Setting.shared(
                Setting.nameFor(ID, "URL"), "address of the video rooms", "an `https` URL", "they are not offered"));
    }

    @Override
    public Optional<MeetingProvider> make(ProviderSettings settings) {
        Optional<String> key = settings.secret("api-key");
        // The key goes along with each request, so nobody may listen: ServiceUrl takes https alone.
        return settings.text("URL").isPresent() && key.isPresent()
                ? Optional.of(new RoomsProvider(ServiceUrl.of(settings, "URL", EXAMPLE), key.get()))
                : Optional.empty();
    }
}

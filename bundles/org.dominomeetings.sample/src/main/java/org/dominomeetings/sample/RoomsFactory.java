package org.dominomeetings.sample;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;

/** Makes the service out of what the administrator has set: offered where there are an address and a key. */
public final class RoomsFactory implements ProviderFactory {
    static final String ID = "rooms";

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
        Optional<String> url = settings.text("URL");
        Optional<String> key = settings.secret("api-key");
        return url.isPresent() && key.isPresent()
                ? Optional.of(new RoomsProvider(checked(url.get()), key.get(), settings.clock()))
                : Optional.empty();
    }

    /** The key goes along with each request, so nobody may listen. */
    private static String checked(String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://127.0.0.1:")) {
            throw new IllegalArgumentException(Setting.nameFor(ID, "URL") + " is no https address");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}

package org.dominomeetings.core.spi;

import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.Settings;
import org.dominomeetings.core.Surroundings;

/** What the administrator has set for one service, and the clock that it shares with all. Safe for any thread. */
public final class ServiceSettings {
    private final String id;
    private final Settings all;
    private final Surroundings surroundings;

    public ServiceSettings(String id, Settings all, Surroundings surroundings) {
        this.id = id;
        this.all = all;
        this.surroundings = surroundings;
    }

    /**
     * @param name in capitals, as it follows the service's id: {@code URL} means {@code MEETINGS_WEBEX_URL} to Webex
     * @return empty if it is not set
     */
    public Optional<String> text(String name) {
        return all.text("MEETINGS_" + id.toUpperCase(Locale.ROOT) + "_" + name);
    }

    /**
     * @param name as it follows the service's id: {@code client-secret} means the file {@code webex.client-secret} to Webex
     * @return empty if there is none
     */
    public Optional<String> secret(String name) {
        return all.secret(id + "." + name);
    }

    /** Time and chance. */
    public Surroundings surroundings() {
        return surroundings;
    }
}

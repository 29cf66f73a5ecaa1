package org.dominomeetings.core.spi;

import java.util.Arrays;
import java.util.Optional;
import org.dominomeetings.core.spi.oauth.ClientCredentials;

/** What the administrator has set for one service, and the clock that it shares with all. Safe for any thread. */
public final class ProviderSettings {
    private final String id;
    private final Settings all;
    private final Clock clock;

    public ProviderSettings(String id, Settings all, Clock clock) {
        this.id = id;
        this.all = all;
        this.clock = clock;
    }

    /**
     * The whole name of a setting, as an administrator knows it.
     *
     * @param name as {@link #text} has it
     */
    public String name(String name) {
        return Setting.nameFor(id, name);
    }

    /**
     * @param name in capitals, as it follows the service's id: {@code URL} means {@code MEETINGS_WEBEX_URL} to Webex
     * @return empty if it is not set
     */
    public Optional<String> text(String name) {
        return all.text(Setting.nameFor(id, name));
    }

    /**
     * @param name as it follows the service's id: {@code client-secret} means the file {@code webex.client-secret} to Webex
     * @return empty if there is none
     */
    public Optional<String> secret(String name) {
        return all.secret(id + "." + name);
    }

    /**
     * A setting that has one of a few values.
     *
     * @param name as {@link #text} has it
     * @param values all that there are, in the order in which an administrator is told of them
     * @return empty if it is not set
     * @throws IllegalArgumentException if it is set to anything else
     */
    public Optional<String> choice(String name, String... values) {
        Optional<String> set = text(name);
        set.filter(value -> !Arrays.asList(values).contains(value)).ifPresent(value -> {
            throw new IllegalArgumentException(
                    Setting.nameFor(id, name) + " is " + String.join(" or ", values) + ", not " + value);
        });
        return set;
    }

    /**
     * A setting that is on or off, and off where it is not set.
     *
     * @param name as {@link #text} has it
     * @throws IllegalArgumentException if it is set to neither
     */
    public boolean flag(String name, String on, String off) {
        return choice(name, on, off).filter(on::equals).isPresent();
    }

    /**
     * The client that the administrator has registered at the service, for one that people's accounts are connected to by
     * OAuth: its id is the setting {@code CLIENT_ID}, its secret the file {@code client-secret}.
     *
     * @return empty unless both are there, since half of a client connects nobody
     */
    public Optional<ClientCredentials> client() {
        Optional<String> clientSecret = secret("client-secret");
        return text("CLIENT_ID").flatMap(clientId -> clientSecret.map(key -> new ClientCredentials(clientId, key)));
    }

    /** For what outlives a call, as a quota by the day does; a call has the clock of its {@link ProviderSession}. */
    public Clock clock() {
        return clock;
    }
}

package org.dominomeetings.core.spi;

import java.util.Optional;

/** What the administrator has set. Safe for any thread. */
public interface Settings {
    /**
     * A setting that is no secret.
     *
     * @param name in capitals, beginning with {@code MEETINGS_}
     * @return empty if it is not set, or set to nothing
     * @throws IllegalArgumentException if nobody declared it, or its name says that it is a secret
     */
    Optional<String> text(String name);

    /** A setting that is no secret, by its declaration. */
    default Optional<String> text(Setting setting) {
        return text(setting.name());
    }

    /**
     * A secret, from a file that only the server's account can read.
     *
     * @param name of the file, without a folder
     * @return empty if there is no such file
     */
    Optional<String> secret(String name);
}

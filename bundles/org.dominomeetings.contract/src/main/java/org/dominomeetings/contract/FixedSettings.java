package org.dominomeetings.contract;

import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.spi.Settings;

/**
 * What an administrator has set.
 *
 * @param texts by name
 * @param secrets by file name
 */
public record FixedSettings(Map<String, String> texts, Map<String, String> secrets) implements Settings {
    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    @Override
    public Optional<String> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }
}

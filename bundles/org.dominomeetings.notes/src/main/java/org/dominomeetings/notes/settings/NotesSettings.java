package org.dominomeetings.notes.settings;

import java.nio.file.Paths;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.Settings;

/**
 * The settings as they were read at one moment: those of the configuration document, overridden by {@code notes.ini},
 * overridden by the environment. Secrets are read from their files each time. Immutable, with equality.
 */
public final class NotesSettings implements Settings {
    private final Set<String> declared;
    private final Map<String, String> values;
    private final List<Finding> findings;
    private final String files;

    /**
     * @param declared names that may be asked for
     * @param values of them, by name
     */
    NotesSettings(Set<String> declared, Map<String, String> values, List<Finding> findings) {
        this.declared = declared;
        this.values = Collections.unmodifiableMap(values);
        this.findings = Collections.unmodifiableList(findings);
        this.files = folder().map(SecretFiles::stamp).orElse("");
    }

    @Override
    public Optional<String> text(String name) {
        if (Setting.saysSecret(name)) {
            throw new IllegalArgumentException(name + " would be a secret, which has to be in a file");
        }
        if (!declared.contains(name)) {
            throw new IllegalArgumentException(name + " is read and nobody declared it");
        }
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public Optional<String> secret(String name) {
        return folder().flatMap(folder -> folder.read(name));
    }

    /** @throws SecretsUnavailableException if no folder is set, or it holds no usable key ring */
    public KeyRing keyRing() {
        return folder().orElseThrow(
                        () -> new SecretsUnavailableException(SharedSettings.SECRETS.name() + " is not set"))
                .keyRing();
    }

    /** Findings about settings that are not used, and why. */
    public List<Finding> findings() {
        return findings;
    }

    private Optional<SecretFiles> folder() {
        return Optional.ofNullable(values.get(SharedSettings.SECRETS.name()))
                .map(path -> new SecretFiles(Paths.get(path)));
    }

    /** Also whether the files with the secrets are the same as then. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NotesSettings)) {
            return false;
        }
        NotesSettings that = (NotesSettings) other;
        return values.equals(that.values) && findings.equals(that.findings) && files.equals(that.files);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}

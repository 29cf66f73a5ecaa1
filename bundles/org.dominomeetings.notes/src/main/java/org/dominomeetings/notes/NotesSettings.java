package org.dominomeetings.notes;

import java.nio.file.Paths;
import java.util.Optional;
import org.dominomeetings.core.Settings;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.secret.SecretsUnavailable;

/** Settings from the server's {@code notes.ini}, each overridden by an environment variable of the same name. */
public final class NotesSettings implements Settings {
    private static final String FOLDER = "MEETINGS_SECRETS";

    private final ServerSession session;

    public NotesSettings(ServerSession session) {
        this.session = session;
    }

    @Override
    public Optional<String> text(String name) {
        Optional<String> fromEnvironment = said(System.getenv(name));
        // The second argument: the name is the whole name, not that of a user variable that begins with $.
        return fromEnvironment.isPresent()
                ? fromEnvironment
                : session.run((notes, handles) -> said(notes.getEnvironmentString(name, true)));
    }

    @Override
    public Optional<String> secret(String name) {
        return folder().flatMap(files -> files.read(name));
    }

    /** @throws SecretsUnavailable if no folder is set, or it holds no usable key ring */
    public KeyRing keyRing() {
        return folder().orElseThrow(() -> new SecretsUnavailable(FOLDER + " is not set"))
                .keyRing();
    }

    private Optional<SecretFiles> folder() {
        return text(FOLDER).map(path -> new SecretFiles(Paths.get(path)));
    }

    private static Optional<String> said(String value) {
        return value == null || value.trim().isEmpty() ? Optional.empty() : Optional.of(value.trim());
    }
}

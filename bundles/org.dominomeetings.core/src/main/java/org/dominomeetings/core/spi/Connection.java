package org.dominomeetings.core.spi;

import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.jspecify.annotations.Nullable;

/** How people's accounts at a service are connected: by OAuth, by a name and a password, or not at all. Immutable. */
public final class Connection {
    private static final Connection NONE = new Connection(null, null);

    private final @Nullable OAuthClient oauth;
    private final @Nullable PasswordLogin login;

    private Connection(@Nullable OAuthClient oauth, @Nullable PasswordLogin login) {
        this.oauth = oauth;
        this.login = login;
    }

    /** The person agrees on a page of the service (RFC 6749). */
    public static Connection oauth(OAuthClient client) {
        return new Connection(Objects.requireNonNull(client), null);
    }

    /** The person tells his name and password there once. */
    public static Connection password(PasswordLogin login) {
        return new Connection(null, Objects.requireNonNull(login));
    }

    /** The service knows no accounts; requests carry no token. */
    public static Connection none() {
        return NONE;
    }

    public Optional<OAuthClient> oauth() {
        return Optional.ofNullable(oauth);
    }

    public Optional<PasswordLogin> login() {
        return Optional.ofNullable(login);
    }

    /** Whether a person has to connect an account before he can have a meeting. */
    public boolean needsAccount() {
        return oauth != null || login != null;
    }
}

package org.dominomeetings.core.spi.oauth;

import java.util.Objects;

/**
 * The client that the administrator has registered at a service: its id and its secret. Immutable; {@link #toString()} shows
 * no secret.
 */
public final class ClientCredentials {
    private final String id;
    private final String secret;

    public ClientCredentials(String id, String secret) {
        this.id = Objects.requireNonNull(id);
        this.secret = Objects.requireNonNull(secret);
    }

    /**
     * The client as OAuth needs it.
     *
     * @param tokenUrl of the service's token endpoint, absolute
     * @param authentication where the service wants id and secret
     */
    public OAuthClient at(String tokenUrl, OAuthClient.Authentication authentication) {
        return new OAuthClient(tokenUrl, id, secret, authentication);
    }

    @Override
    public String toString() {
        return "client " + id;
    }
}

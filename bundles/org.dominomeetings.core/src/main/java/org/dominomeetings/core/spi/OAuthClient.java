package org.dominomeetings.core.spi;

import java.util.Optional;

/**
 * How a service gives tokens (RFC 6749). Immutable; {@link #toString()} shows no secret.
 */
public final class OAuthClient {
    /** Where the client's id and secret go (RFC 6749, 2.3.1). */
    public enum Authentication {
        /** As form members of the request. */
        BODY,
        /** As an HTTP Basic header. */
        BASIC
    }

    private final String tokenUrl;
    private final String clientId;
    private final String clientSecret;
    private final Authentication authentication;
    private final Authorization authorization;

    public OAuthClient(String tokenUrl, String clientId, String clientSecret, Authentication authentication) {
        this(tokenUrl, clientId, clientSecret, authentication, null);
    }

    private OAuthClient(
            String tokenUrl,
            String clientId,
            String clientSecret,
            Authentication authentication,
            Authorization authorization) {
        this.tokenUrl = tokenUrl;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.authentication = authentication;
        this.authorization = authorization;
    }

    /** The same client with the page on which people agree. */
    public OAuthClient asking(Authorization where) {
        return new OAuthClient(tokenUrl, clientId, clientSecret, authentication, where);
    }

    public String tokenUrl() {
        return tokenUrl;
    }

    public String clientId() {
        return clientId;
    }

    public String clientSecret() {
        return clientSecret;
    }

    public Authentication authentication() {
        return authentication;
    }

    /** Where a person agrees; empty where that is not known. */
    public Optional<Authorization> authorization() {
        return Optional.ofNullable(authorization);
    }

    @Override
    public String toString() {
        return "client " + clientId + " at " + tokenUrl;
    }
}

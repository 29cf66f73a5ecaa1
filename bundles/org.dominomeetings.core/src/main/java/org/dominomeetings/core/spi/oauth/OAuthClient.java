package org.dominomeetings.core.spi.oauth;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable AuthorizationServer authorization;
    private final Set<String> overWith;

    public OAuthClient(String tokenUrl, String clientId, String clientSecret, Authentication authentication) {
        this(tokenUrl, clientId, clientSecret, authentication, null, Collections.<String>emptySet());
    }

    private OAuthClient(
            String tokenUrl,
            String clientId,
            String clientSecret,
            Authentication authentication,
            @Nullable AuthorizationServer authorization,
            Set<String> overWith) {
        this.tokenUrl = tokenUrl;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.authentication = authentication;
        this.authorization = authorization;
        this.overWith = overWith;
    }

    /** The same client with the page on which people agree. */
    public OAuthClient asking(AuthorizationServer where) {
        return new OAuthClient(tokenUrl, clientId, clientSecret, authentication, where, overWith);
    }

    /**
     * The same client of a service that has words of its own for a grant that is over.
     *
     * @param codes what stands in the members of such a refusal that name the error, beside {@code invalid_grant}
     */
    public OAuthClient overWith(String... codes) {
        Set<String> all = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(codes)));
        return new OAuthClient(tokenUrl, clientId, clientSecret, authentication, authorization, all);
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
    public Optional<AuthorizationServer> authorization() {
        return Optional.ofNullable(authorization);
    }

    /** Error codes with which this service says that a grant is over, beside those of the standards; may be empty. */
    public Set<String> overWith() {
        return overWith;
    }

    @Override
    public String toString() {
        return "client " + clientId + " at " + tokenUrl;
    }
}

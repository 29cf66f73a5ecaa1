package org.dominomeetings.core.spi.oauth;

import java.time.Instant;
import java.util.Objects;

/**
 * What a grant gives: a short-lived access token and the refresh token for the next one. Immutable; {@link #toString()}
 * shows neither.
 */
public final class Tokens {
    private final String accessToken;
    private final Instant accessExpires;
    private final String refreshToken;

    public Tokens(String accessToken, Instant accessExpires, String refreshToken) {
        this.accessToken = Objects.requireNonNull(accessToken);
        this.accessExpires = Objects.requireNonNull(accessExpires);
        this.refreshToken = Objects.requireNonNull(refreshToken);
    }

    public String accessToken() {
        return accessToken;
    }

    /** From when on the service refuses the access token. */
    public Instant accessExpires() {
        return accessExpires;
    }

    public String refreshToken() {
        return refreshToken;
    }

    @Override
    public String toString() {
        return "tokens until " + accessExpires;
    }
}

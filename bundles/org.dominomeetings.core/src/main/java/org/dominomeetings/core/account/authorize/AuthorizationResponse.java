package org.dominomeetings.core.account.authorize;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The authorization response that a browser brings back (RFC 6749, 4.1.2; RFC 9207, 2). All of it is a stranger's word
 * until the state is known. Immutable; {@link #toString()} shows nothing.
 */
public final class AuthorizationResponse {
    private final @Nullable String state;
    private final @Nullable String code;
    private final @Nullable String error;
    private final @Nullable String issuer;

    /** Each is none where it was not sent. */
    public AuthorizationResponse(
            @Nullable String state, @Nullable String code, @Nullable String error, @Nullable String issuer) {
        this.state = state;
        this.code = code;
        this.error = error;
        this.issuer = issuer;
    }

    Optional<String> state() {
        return Optional.ofNullable(state);
    }

    Optional<String> code() {
        return Optional.ofNullable(code).filter(text -> !text.isEmpty());
    }

    Optional<String> error() {
        return Optional.ofNullable(error);
    }

    Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }
}

package org.dominomeetings.core.spi;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service's refusal or silence means for us: a closed list, into which each provider turns its service's answers
 * in one place. The message is for the log and holds no secret.
 */
public final class ProviderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the caller has to do about it. */
    public enum Kind {
        /** The access token is not accepted; a refreshed one may be. */
        TOKEN_REFUSED,
        /** The person has to connect the account anew; a refresh is of no use. */
        RECONNECT,
        /** The account may not do this: a licence, a scope or a policy is missing. */
        FORBIDDEN,
        /** The meeting does not exist there. */
        GONE,
        /** The service does not take what it was told. */
        INVALID,
        /**
         * The service does not know the time zone, or has other rules for it, and did nothing. The same instants in UTC are
         * told next, by who called.
         */
        ZONE_REFUSED,
        /** People are in the meeting, and the service changes none that is going on. */
        UNDER_WAY,
        /** Too much for now. */
        BUSY,
        /** The service did not do it and will not for the moment. */
        UNAVAILABLE,
        /** The request may have been carried out, and no answer tells. */
        OUTCOME_UNKNOWN,
        /** The service does not know our client id or secret: the administrator's to mend, not the person's. */
        CLIENT_REFUSED
    }

    private final Kind kind;
    private final @Nullable String providerCode;
    private final transient @Nullable Duration retryAfter;

    /**
     * @param providerCode the service's own code or status, if it gave one
     * @param retryAfter when another try is worth it, if that is known
     */
    public ProviderException(
            Kind kind,
            String message,
            @Nullable String providerCode,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.providerCode = providerCode;
        this.retryAfter = retryAfter;
    }

    public ProviderException(Kind kind, String message) {
        this(kind, message, null, null, null);
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> providerCode() {
        return Optional.ofNullable(providerCode);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}

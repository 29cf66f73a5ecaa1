package org.dominomeetings.simulators.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** The service-specific behaviour of an {@link AuthorizationServer}. */
public interface AuthorizationServerProfile {
    /** The client authentication at the token endpoint (RFC 6749, section 2.3.1). */
    enum ClientAuth {
        /** In the form, and nowhere else. */
        BODY,
        /** In the header Authorization, and nowhere else. */
        BASIC
    }

    /** The errors of the token endpoint. */
    enum ErrorCode {
        /** The request is not what the contract says. */
        MALFORMED("invalid_request", "The request cannot be understood."),
        /** Unknown client or redirect URI at the authorization page. */
        AUTHORIZATION("invalid_request", "Unknown client or unusable redirect URI."),
        /** Unknown client or wrong secret. */
        CLIENT("invalid_client", "Unknown client or wrong secret."),
        /** The code does not belong to client, redirect URI and verifier, or is too old or used. */
        CODE("invalid_grant", "The code or refresh token is expired, revoked, used or unknown."),
        /** The refresh token is worth nothing. */
        REFRESH_TOKEN("invalid_grant", "The code or refresh token is expired, revoked, used or unknown.");

        private final String error;
        private final String description;

        ErrorCode(String error, String description) {
            this.error = error;
            this.description = description;
        }

        /** @return the error code of RFC 6749, section 5.2 */
        public String error() {
            return error;
        }

        /** @return one sentence */
        public String description() {
            return description;
        }
    }

    /** @return where client id and secret travel */
    ClientAuth clientAuth();

    /** @return how long an authorization code can be used; RFC 6749, section 4.1.2 recommends ten minutes at most */
    default Duration codeLife() {
        return Duration.ofMinutes(10);
    }

    /**
     * @return whether the lifetime of a refresh token that is not rotated starts anew with its use, rather than with
     *     its issue
     */
    default boolean useProlongs() {
        return true;
    }

    /** @return what a client may do whose authorization request names no scope */
    default Set<String> scopesUnasked() {
        return Set.of();
    }

    /** @throws ErrorResponseException where the service asks more of an authorization request than its contract says */
    default void check(Request authorize) {}

    /**
     * @param description one sentence; the failure's own, or what the contract found
     * @return the error in the service's shape; unless it has one of its own, that of RFC 6749, section 5.2
     */
    default Response refuse(ErrorCode failure, String description) {
        return Response.json(
                400, "application/json", Map.of("error", failure.error(), "error_description", description));
    }

    /**
     * Adapts a token response to the service.
     *
     * @param answer with {@code access_token}, {@code expires_in}, {@code refresh_token}, {@code token_type} and {@code
     *     scope}; to be changed
     * @param issued what was issued
     * @param refreshed whether a refresh token was given for it, and not a code
     * @param settings how the service behaves now
     */
    default void complete(ObjectNode answer, Grants.Issued issued, boolean refreshed, SimulatorSettings settings) {}
}

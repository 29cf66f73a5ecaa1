package org.dominomeetings.providers.support;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;

/**
 * One service's error codes, mapped to failures where they differ from the defaults of {@link ResponseReader}. Safe for
 * any thread.
 */
public interface ErrorMapping {
    /** The service's own error code; empty where it gives none and the HTTP status has to do. */
    default Optional<String> code(JsonBody error) {
        return Optional.empty();
    }

    /** The trace id that the service's support asks for; empty where the response has none. */
    default Optional<String> trace(JsonBody error) {
        return Optional.empty();
    }

    /**
     * Whether a response with a body that is not JSON is the service's own all the same. Others come from an
     * intermediary, a proxy's page for example.
     */
    default boolean isFromService(HttpResponse notJson) {
        return false;
    }

    /** Whether the service refuses a request for its time zone. Asked of refusals alone. */
    default boolean refusesZone(JsonBody error) {
        return false;
    }

    /**
     * The kind of failure of an error response, where this service has a meaning of its own.
     *
     * @param code as {@link #code} tells it, or the status
     * @return empty where it means what it means to every service
     */
    default Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        return Optional.empty();
    }
}

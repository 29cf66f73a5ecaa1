package org.dominomeetings.providers.support;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;

/** Where one service's answers differ from what {@link ResponseReader} takes for granted. Safe for any thread. */
public interface ErrorMapping {
    /** The service's own error code; empty where it gives none and the HTTP status has to do. */
    default Optional<String> code(JsonBody error) {
        return Optional.empty();
    }

    /** What the service's support asks for; empty where it gives none. */
    default Optional<String> trace(JsonBody error) {
        return Optional.empty();
    }

    /**
     * Whether an answer with a body that is not JSON is the service's own all the same. Others come from something in
     * between, a proxy's page for example.
     */
    default boolean isFromService(HttpResponse notJson) {
        return false;
    }

    /** Whether the service refuses a request for its time zone. Asked of refusals alone. */
    default boolean refusesZone(JsonBody error) {
        return false;
    }

    /**
     * What a refusal means to this service alone.
     *
     * @param code as {@link #code} tells it, or the status
     * @return empty where it means what it means to every service
     */
    default Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        return Optional.empty();
    }
}

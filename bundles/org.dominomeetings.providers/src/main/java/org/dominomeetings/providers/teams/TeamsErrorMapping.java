package org.dominomeetings.providers.teams;

import java.util.Optional;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.JsonBody;

/** The error mapping of Microsoft Graph. Source: Microsoft Graph, error responses and resource types. */
final class TeamsErrorMapping implements ErrorMapping {
    @Override
    public Optional<String> code(JsonBody error) {
        return error.text("error", "code");
    }

    /** The trace id; the examples of that page spell the inner error with a capital E, its table without. */
    @Override
    public Optional<String> trace(JsonBody error) {
        return error.object("error")
                .flatMap(inner -> inner.inLowerCase().object("innererror"))
                .flatMap(inner -> inner.text("request-id"));
    }
}

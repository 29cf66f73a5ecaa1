package org.dominomeetings.providers.teams;

import java.util.Optional;
import org.dominomeetings.providers.http.Dialect;
import org.dominomeetings.providers.json.JsonBody;

/** How Graph says no. Source: Microsoft Graph, error responses and resource types. */
final class TeamsDialect implements Dialect {
    @Override
    public Optional<String> code(JsonBody error) {
        return error.text("error", "code");
    }

    /** The examples of that page spell the inner error with a capital E, its table without. */
    @Override
    public Optional<String> trace(JsonBody error) {
        return error.object("error")
                .flatMap(inner -> inner.inLowerCase().object("innererror"))
                .flatMap(inner -> inner.text("request-id"));
    }
}

package org.dominomeetings.providers.webex;

import java.util.Optional;
import org.dominomeetings.providers.http.Dialect;
import org.dominomeetings.providers.json.JsonBody;

/** How Webex says no. Source: the error answers in Cisco's OpenAPI description of the Meetings API. */
final class WebexDialect implements Dialect {
    @Override
    public Optional<String> code(JsonBody error) {
        return error.text("errorCode");
    }

    @Override
    public Optional<String> trace(JsonBody error) {
        return error.text("trackingId");
    }
}

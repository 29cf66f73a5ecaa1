package org.dominomeetings.providers.webex;

import java.util.Optional;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.providers.http.Call;
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

    /** A 404 where no meeting is named is how Webex answers accounts that may not host (developer.webex.com/docs/meetings). */
    @Override
    public Optional<Kind> meaning(Call call, HttpAnswer answer, String code) {
        boolean namesNone = call == Call.CREATE || call == Call.FIND;
        return namesNone && answer.status() == 404 ? Optional.of(Kind.FORBIDDEN) : Optional.empty();
    }
}

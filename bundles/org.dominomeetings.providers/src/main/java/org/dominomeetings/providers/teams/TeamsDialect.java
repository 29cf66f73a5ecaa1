package org.dominomeetings.providers.teams;

import java.util.Optional;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.providers.http.Call;
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

    /**
     * Guests and people without a licence get 403. Which of them get 404 is not documented; where no meeting is named,
     * nothing else than the account can be missing.
     */
    @Override
    public Optional<Kind> meaning(Call call, HttpAnswer answer, String code) {
        boolean namesNone = call == Call.CREATE || call == Call.FIND;
        return namesNone && answer.status() == 404 ? Optional.of(Kind.FORBIDDEN) : Optional.empty();
    }
}

package org.dominomeetings.providers.gotomeeting;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.providers.http.Call;
import org.dominomeetings.providers.http.Dialect;
import org.dominomeetings.providers.json.JsonBody;

/** How GoTo says no: an expired access token is forbidden by one code among others (n8n-io/n8n 14077). */
final class GotoDialect implements Dialect {
    @Override
    public String label() {
        return GotoData.LABEL;
    }

    @Override
    public Optional<String> code(JsonBody error) {
        return error.text("int_err_code");
    }

    @Override
    public Optional<Kind> meaning(Call call, int status, String code) {
        if (status == 403 && code.equals("InvalidToken")) {
            return Optional.of(Kind.TOKEN_REFUSED);
        }
        // Free accounts (HCL domino-online-meeting-integration, docs/troubleshooting.md).
        return status == 412 ? Optional.of(Kind.FORBIDDEN) : Optional.empty();
    }
}

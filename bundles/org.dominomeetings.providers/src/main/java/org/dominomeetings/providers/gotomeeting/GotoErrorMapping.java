package org.dominomeetings.providers.gotomeeting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.RequestKind;

/** The error mapping of GoTo: an expired access token is a 403 with one code among others (n8n-io/n8n 14077). */
final class GotoErrorMapping implements ErrorMapping {
    private static final String PRECONDITION = "PreconditionFailed";

    /** A meeting has the status ACTIVE while people are in it (MeetingStatus); the code of the refusal is not documented. */
    private static final Pattern IN_PROGRESS = Pattern.compile("(?i)active|in[ -]progress|taking place");

    /**
     * The error code; free accounts get a status of 500 whose text has the true one (HCL DOMI,
     * docs/troubleshooting.md).
     */
    @Override
    public Optional<String> code(JsonBody error) {
        boolean free = error.text("msg")
                .filter(text -> text.toLowerCase(Locale.ROOT).contains("precondition"))
                .isPresent();
        return free ? Optional.of(PRECONDITION) : error.text("int_err_code");
    }

    @Override
    public Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        if (answer.status() == 403 && code.equals("InvalidToken")) {
            return Optional.of(Kind.TOKEN_REFUSED);
        }
        if (call == RequestKind.CHANGE
                && answer.status() == 400
                && IN_PROGRESS.matcher(words(answer)).find()) {
            return Optional.of(Kind.UNDER_WAY);
        }
        return answer.status() == 412 || code.equals(PRECONDITION) ? Optional.of(Kind.FORBIDDEN) : Optional.empty();
    }

    private static String words(HttpResponse answer) {
        return JsonBody.of(answer)
                .map(error -> error.text("int_err_code").orElse("") + " "
                        + error.text("msg").orElse(""))
                .orElse("");
    }
}

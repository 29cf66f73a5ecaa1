package org.dominomeetings.providers.sametime;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.RequestKind;

/** The error mapping of Sametime: a word in plain text (issues 51 and 52 of domino-online-meeting-integration). */
final class SametimeErrorMapping implements ErrorMapping {
    /** Longest error word in characters; what is longer than a line comes from an intermediary. */
    private static final int LONGEST_WORD = 200;

    @Override
    public boolean isFromService(HttpResponse notJson) {
        return isItsOwn(notJson);
    }

    /** Whether a response is Sametime's own, whatever its content type: not a page, which is what a proxy writes. */
    static boolean isItsOwn(HttpResponse answer) {
        return answer.isJson()
                || (answer.body().length() <= LONGEST_WORD && !answer.body().contains("<"));
    }

    /**
     * Maps a 403 that names the CSRF token to a refused token, which a new session mends; how Sametime answers an
     * expired one is not documented.
     */
    @Override
    public Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        boolean csrf = answer.status() == 403 && answer.body().matches("(?is).*csrf.*");
        return csrf ? Optional.of(Kind.TOKEN_REFUSED) : Optional.empty();
    }
}

package org.dominomeetings.providers.sametime;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.RequestKind;

/** How Sametime says no: with a word in plain text (issues 51 and 52 of domino-online-meeting-integration). */
final class SametimeErrorMapping implements ErrorMapping {
    /** The words are short ones; what is longer than a line was written by something else. */
    private static final int LONGEST_WORD = 200;

    @Override
    public boolean isFromService(HttpResponse notJson) {
        return isItsOwn(notJson);
    }

    /** Whatever the answer calls its words, they are not a page, which is what a proxy writes. */
    static boolean isItsOwn(HttpResponse answer) {
        return answer.isJson()
                || answer.body().length() <= LONGEST_WORD && !answer.body().contains("<");
    }

    /**
     * What Sametime answers to a token against forged requests that it no longer takes is not documented: where a 403
     * names it, a new session mends it.
     */
    @Override
    public Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        boolean csrf = answer.status() == 403 && answer.body().matches("(?is).*csrf.*");
        return csrf ? Optional.of(Kind.TOKEN_REFUSED) : Optional.empty();
    }
}

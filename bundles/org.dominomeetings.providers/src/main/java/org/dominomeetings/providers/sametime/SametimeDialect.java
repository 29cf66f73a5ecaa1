package org.dominomeetings.providers.sametime;

import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.providers.http.Dialect;

/** How Sametime says no: with a word in plain text (issues 51 and 52 of domino-online-meeting-integration). */
final class SametimeDialect implements Dialect {
    /** The words are short ones; what is longer than a line was written by something else. */
    private static final int LONGEST_WORD = 200;

    @Override
    public String label() {
        return SametimeData.LABEL;
    }

    @Override
    public boolean wrote(HttpAnswer notJson) {
        return isItsOwn(notJson);
    }

    /** Whatever the answer calls its words, they are not a page, which is what a proxy writes. */
    static boolean isItsOwn(HttpAnswer answer) {
        return answer.isJson()
                || answer.body().length() <= LONGEST_WORD && !answer.body().contains("<");
    }
}

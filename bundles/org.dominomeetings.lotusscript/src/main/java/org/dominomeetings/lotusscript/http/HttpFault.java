package org.dominomeetings.lotusscript.http;

import org.dominomeetings.lotusscript.value.ScriptError;

/**
 * The errors of NotesHTTPRequest. 4844, 4846 and 4848 are what scripts that ship with Notes test for; of the others nobody says the
 * number, and a script should not either.
 */
enum HttpFault {
    TOO_LONG(4839, "The text has more than 64 KB"),
    BAD_URL(4840, "The URL is malformed"),
    NOT_SUPPORTED(4841, "The method is not supported on this platform"),
    NO_CONNECTION(4844, "Could not connect to server"),
    TOO_MANY_REDIRECTS(4845, "Number of redirects hit maximum amount"),
    TIMEOUT(4846, "Timeout was reached"),
    NOT_TRUSTED(4848, "SSL peer certificate was not OK");

    private final int number;
    private final String text;

    HttpFault(int number, String text) {
        this.number = number;
        this.text = text;
    }

    ScriptError error(String detail) {
        return new ScriptError(number, text + ": " + detail);
    }
}

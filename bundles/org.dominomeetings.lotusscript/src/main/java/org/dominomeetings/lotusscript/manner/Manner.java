package org.dominomeetings.lotusscript.manner;

/** One bad manner of a client. Any of them can be combined: a script has to bear all. */
public enum Manner {
    /** A navigator of an empty text ends the client (SPR DCONBB44T4, Notes 10.0.1). */
    EMPTY_JSON_ENDS_CLIENT,
    /** An empty string among the values of a JSON text breaks the navigator (SPR DCONBB2KNR, Notes 10.0.1). */
    EMPTY_STRING_BREAKS_JSON,
    /** A line break in a JSON text, even between values, breaks the navigator (SPR ASHEB95LFR, Notes 10.0.1). */
    LINE_BREAK_BREAKS_JSON,
    /** Requests, texts of responses and JSON texts of more than 64 KB are refused (SPR JCORBB2KWU, DCONB8VMAV). */
    NO_MORE_THAN_64_KB,
    /** ResponseCode is a number; without this it is the status line, "HTTP/1.1 200 OK". */
    RESPONSE_CODE_IS_NUMBER,
    /** A missing member is error 4843, as the help of 14.5 says (H_GETELEMENTBYNAME_METHOD_NJN); without this it is Nothing. */
    MISSING_MEMBER_IS_ERROR,
    /** A request of more than ten seconds ends the script, without an error that it could catch (Domino Mobile Apps on iOS). */
    NETWORK_LIMIT_ENDS_SCRIPT,
    /** Nomad Web: the members that have to do with headers, and Patch, raise an error. */
    NO_HEADERS,
    /** As {@link #NO_HEADERS}, but they do nothing and say nothing. */
    NO_HEADERS_SILENTLY,
    /** Nomad Web: the browser obeys CORS (Fetch Standard, 3.2) for the origin of {@link Manners}. */
    CORS,
    /** Before 11.0.1 FP3, the status of everything but GET is wrong. */
    WRONG_STATUS,
    /** Characters beyond ASCII in a response are converted wrongly (SPR DCONB8F6JV). */
    WRONG_CHARACTERS
}

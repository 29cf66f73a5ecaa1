package org.dominomeetings.core.problem;

/**
 * The closed list of what can go wrong for a caller, with the HTTP status that each answers.
 *
 * <p>The sentence for a person stands in the text bundles under {@code problem.<code>}. A status of an upstream service
 * is never passed on as it is: its 401, say, is our {@link #RECONNECT}, since Domino would answer a 401 of ours with a
 * login form.
 */
public enum ProblemCode {
    // Who is asking, and for what
    LOGIN_REQUIRED("login-required", 401),
    MISSING_HEADER("missing-header", 403),
    FOREIGN_ORIGIN("foreign-origin", 403),
    TICKET_EXPIRED("ticket-expired", 403),
    CLIENT_ONLY("client-only", 403),
    ADMINISTRATORS_ONLY("administrators-only", 403),
    READ_ONLY("read-only", 403),
    ENTRY_NOT_FOUND("entry-not-found", 404),
    NO_OPERATION("no-operation", 404),
    NO_SUCH_PATH("no-such-path", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),

    // The request itself
    NOT_JSON("not-json", 400),
    UNKNOWN_MEMBER("unknown-member", 400),
    MISSING_MEMBER("missing-member", 400),
    WRONG_VALUE("wrong-value", 400),
    CONTENT_TYPE("content-type", 415),
    TOO_LARGE("too-large", 413),
    TOO_SLOW("too-slow", 408),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    TOO_MANY_MEETINGS("too-many-meetings", 429),

    // The entry
    NOT_AN_ENTRY("not-an-entry", 422),
    NOT_CHAIR("not-chair", 403),
    BELONGS_TO_OTHER_ENTRY("belongs-to-other-entry", 409),
    ENTRY_IS_SAVED("entry-is-saved", 409),
    NO_SUBJECT("no-subject", 422),
    NO_TIMES("no-times", 422),
    ENDS_BEFORE_START("ends-before-start", 422),
    IN_THE_PAST("in-the-past", 422),
    INSTANCE_MOVED("instance-moved", 409),
    TOO_SHORT("too-short", 422),
    TOO_LONG("too-long", 422),
    ENTRY_FULL("entry-full", 422),

    // The meeting
    NO_MEETING("no-meeting", 404),
    OTHER_SERVICE("other-service", 409),
    OTHER_MEETING("other-meeting", 409),
    OWN_MEETING("own-meeting", 409),
    OTHER_HOST("other-host", 403),
    IN_PROGRESS("in-progress", 409),
    GONE_AT_PROVIDER("gone-at-provider", 409),
    OUTCOME_UNKNOWN("outcome-unknown", 202),
    ENTRY_NOT_WRITTEN("entry-not-written", 409),
    ENTRY_DELETED("entry-deleted", 409),

    // The service and the account there
    UNKNOWN_SERVICE("unknown-service", 422),
    NOT_CONNECTED("not-connected", 409),
    RECONNECT("reconnect", 409),
    CONNECT_EXPIRED("connect-expired", 409),
    CONNECT_DENIED("connect-denied", 409),
    WRONG_CODE("wrong-code", 422),
    WRONG_LOGIN("wrong-login", 422),
    LOGIN_LOCKED("login-locked", 429),
    PROVIDER_FORBIDS("provider-forbids", 409),
    PROVIDER_REFUSES("provider-refuses", 422),
    DELETE_REFUSED("delete-refused", 409),
    UNDER_WAY("under-way", 409),
    UNUSABLE_LINK("unusable-link", 409),
    PROVIDER_BUSY("provider-busy", 429),
    PROVIDER_UNAVAILABLE("provider-unavailable", 503),

    // Our own house
    NOT_CONFIGURED("not-configured", 503),
    LEDGER_UNAVAILABLE("ledger-unavailable", 503),
    RECORD_UNREADABLE("record-unreadable", 409),
    SERVER_ERROR("server-error", 500);

    private final String code;
    private final int status;

    ProblemCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** The code as it stands in an answer; it never changes once published. */
    public String code() {
        return code;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }
}

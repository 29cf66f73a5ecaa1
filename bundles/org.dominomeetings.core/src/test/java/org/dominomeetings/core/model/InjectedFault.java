package org.dominomeetings.core.model;

/**
 * What befalls a click at one of its calls of what lies outside: ledger, accounts, token endpoint, service or entry.
 *
 * @param call at which, the first being 0; a click that makes fewer calls is spared
 * @param kind what befalls it
 * @param other what somebody else does at that moment; null but for {@link Kind#MEANWHILE}
 */
record InjectedFault(int call, Kind kind, ModelAction other) {
    enum Kind {
        /** The server dies before the call is made. */
        DIES_BEFORE,
        /** The server dies when the call is done, before it knows. */
        DIES_AFTER,
        /** The server dies; a request that it has sent is carried out later. */
        DIES_AND_LATE,
        /** The call is refused and has done nothing. */
        REFUSED,
        /** The call has done nothing, and nobody can tell. */
        UNHEARD,
        /** The call is done, and its answer is lost. */
        ANSWER_LOST,
        /** No answer comes in time; the request is carried out later. */
        LATE,
        /** The access token is no longer accepted. */
        TOKEN_REFUSED,
        /** Somebody else does something just before the call. */
        MEANWHILE
    }

    @Override
    public String toString() {
        return kind + " at call " + call + (other == null ? "" : ": " + other);
    }
}

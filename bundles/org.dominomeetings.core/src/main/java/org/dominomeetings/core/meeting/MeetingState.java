package org.dominomeetings.core.meeting;

/** Where the meeting of an entry stands. Each operation moves it by writing the ledger before and after the call. */
public enum MeetingState {
    /** There is no meeting: never was, or it was deleted. */
    NONE,
    /** A create may have been sent; its outcome is not recorded yet. */
    CREATING,
    /** The service has the meeting. */
    LIVE,
    /** An update may have been sent; its outcome is not recorded yet. */
    UPDATING,
    /** A delete may have been sent; its outcome is not recorded yet. */
    DELETING,
    /** A create was sent and nobody knows whether it happened; looked up before anything else is sent. */
    UNKNOWN,
    /**
     * The service no longer accepts the account; the meeting is as it was. Told in answers, which find it out by the account;
     * the ledger keeps {@link #LIVE}.
     */
    NEEDS_RECONNECT,
    /** The service says that the meeting is gone, and nobody here deleted it. */
    GONE_AT_PROVIDER;

    /**
     * A state as the ledger kept it.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    public static MeetingState kept(String name) {
        MeetingState state = valueOf(name);
        return state == NEEDS_RECONNECT ? LIVE : state;
    }
}

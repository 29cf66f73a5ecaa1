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
    /** The service no longer accepts the account; the meeting is as it was. */
    NEEDS_RECONNECT,
    /** The service says that the meeting is gone, and nobody here deleted it. */
    GONE_AT_PROVIDER;
}

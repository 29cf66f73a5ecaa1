package org.dominomeetings.core.meeting;

/** A key detail: what an entry and its meeting have in common, and what an update carries from the one to the other. */
public enum Detail {
    SUBJECT("subject"),
    START("start"),
    END("end"),
    TIME_ZONE("timeZone"),
    AGENDA("agenda");

    private final String member;

    Detail(String member) {
        this.member = member;
    }

    /** The detail's name in requests and answers. */
    public String member() {
        return member;
    }
}

package org.dominomeetings.core.meeting;

import java.util.Set;

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

    /** Whether one of them says when the meeting is; a service is then told all that do, since each needs the others. */
    public static boolean sayWhen(Set<Detail> changed) {
        return changed.contains(START) || changed.contains(END) || changed.contains(TIME_ZONE);
    }

    /** The detail's name in requests and answers. */
    public String member() {
        return member;
    }
}

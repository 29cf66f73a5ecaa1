package org.dominomeetings.tests.crash;

import java.util.Locale;

/** What a server does when it dies. */
enum Work {
    CREATE("POST /v1/meetings", "CREATING", "LIVE"),
    UPDATE("PATCH /v1/meetings/{meetingId}", "UPDATING", "LIVE"),
    DELETE("DELETE /v1/meetings/{meetingId}", "DELETING", "NONE"),
    /** A create whose access token has to be refreshed. */
    REFRESH("POST /v1/access_token", null, null);

    private final String route;
    private final String intent;
    private final String outcome;

    Work(String route, String intent, String outcome) {
        this.route = route;
        this.intent = intent;
        this.outcome = outcome;
    }

    /** Its request at the service. */
    String route() {
        return route;
    }

    /** The journal's state before the request. */
    String intent() {
        return intent;
    }

    /** The journal's state after it. */
    String outcome() {
        return outcome;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a person clicks for it. */
    Work click() {
        return this == REFRESH ? CREATE : this;
    }
}

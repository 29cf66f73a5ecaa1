package org.dominomeetings.tests.crash;

import java.util.Locale;

/** What a server does when it dies. */
enum OperationKind {
    CREATE("CREATING", "LIVE"),
    UPDATE("UPDATING", "LIVE"),
    DELETE("DELETING", "NONE"),
    /** A create whose access token has to be refreshed. */
    REFRESH(null, null);

    private final String intent;
    private final String outcome;

    OperationKind(String intent, String outcome) {
        this.intent = intent;
        this.outcome = outcome;
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
    OperationKind click() {
        return this == REFRESH ? CREATE : this;
    }
}

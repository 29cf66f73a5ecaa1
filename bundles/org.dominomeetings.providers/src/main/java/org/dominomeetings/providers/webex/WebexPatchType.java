package org.dominomeetings.providers.webex;

/**
 * The media type that a change of a meeting is sent with: what is set, until Webex takes the other one alone. Remembered
 * while the process runs. Safe for any thread.
 */
final class WebexPatchType {
    static final String JSON = "application/json";

    /** What Cisco's description says. */
    static final String JSON_PATCH = "application/json-patch+json";

    private volatile String current;

    /** @param configured one of the two */
    WebexPatchType(String configured) {
        this.current = configured;
    }

    String current() {
        return current;
    }

    String otherThan(String refused) {
        return refused.equals(JSON) ? JSON_PATCH : JSON;
    }

    void remember(String taken) {
        current = taken;
    }
}

package org.dominomeetings.providers.webex;

import java.util.Arrays;
import java.util.List;

/**
 * The media type that a change of a meeting is sent with: what is set, until Webex takes the other one alone. Remembered
 * while the process runs. Safe for any thread.
 */
final class WebexPatchType {
    static final String JSON = "application/json";

    /** What Cisco's description says. */
    private static final String JSON_PATCH = "application/json-patch+json";

    private static final List<String> KNOWN = Arrays.asList(JSON, JSON_PATCH);

    private volatile String current;

    /** @throws IllegalArgumentException for a media type that no Webex is known to take */
    WebexPatchType(String configured) {
        if (!KNOWN.contains(configured)) {
            throw new IllegalArgumentException(
                    "MEETINGS_WEBEX_PATCH_TYPE has to be one of " + KNOWN + ", not " + configured);
        }
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

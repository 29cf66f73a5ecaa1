package org.dominomeetings.providers.webex;

import java.time.Duration;
import org.dominomeetings.core.spi.Limits;

/** What Webex is, apart from its code. Source: Cisco's OpenAPI description of the Meetings API. */
public final class WebexData {
    public static final String ID = "webex";
    static final String LABEL = "Webex";
    public static final String BASE_URL = "https://webexapis.com";

    /**
     * Media type of a change, unless the administrator sets another. Cisco's description says application/json-patch+json,
     * but its body is a plain object and no array of RFC 6902; clients in daily use send application/json (wxc_sdk).
     */
    public static final String PATCH_TYPE = WebexPatchType.JSON;

    /** Title at most 128 and agenda at most 1300 characters; from 10 minutes to 23 hours 59 minutes. */
    static final Limits LIMITS =
            new Limits(128, 1300, Duration.ofMinutes(10), Duration.ofHours(23).plusMinutes(59));

    private WebexData() {}
}

package org.dominomeetings.providers.webex;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.ProviderProfile;

/** Webex's addresses, scopes, limits and capabilities. Source: Cisco's OpenAPI description of the Meetings API. */
final class WebexConstants {
    static final String ID = "webex";
    static final String URL = "https://webexapis.com";

    /** The scopes for reading and writing meetings (Webex for Developers, Meetings, scopes). */
    static final List<String> SCOPES =
            Collections.unmodifiableList(Arrays.asList("meeting:schedules_read", "meeting:schedules_write"));

    /**
     * The additional scope for reading whose account it is (Webex for Developers, People, get my own details). Whether
     * an integration for meetings may have it is the company's matter, so it is asked for only where the administrator
     * says so.
     */
    static final String PEOPLE_SCOPE = "spark:people_read";

    /**
     * Whether a code challenge (RFC 7636) is sent: Webex documents one for Login with Webex, at the same addresses, and
     * does not mention one from an integration with a secret. It is: RFC 9700, 2.1.1 wants it, and who does not know it
     * must ignore it (RFC 6749, 3.1). Not tried against Webex itself.
     */
    static final boolean PKCE = true;

    /**
     * Media type of a change, unless the administrator sets the other. Clients in daily use send this one (wxc_sdk).
     */
    static final String PATCH_TYPE = JsonRequest.TYPE;

    /** Media type of a change in Cisco's description, whose body is a plain object and no array of RFC 6902. */
    static final String OTHER_PATCH_TYPE = "application/json-patch+json";

    /**
     * Webex's limits: title at most 128 and agenda at most 1300 characters; from 10 minutes to 23 hours 59 minutes; a
     * start that is sent is not before the current time, and a change need not send one.
     */
    static final Limits LIMITS = new Limits(
                    128, 1300, Duration.ofMinutes(10), Duration.ofHours(23).plusMinutes(59))
            .with(Limits.PastStart.LEFT_OUT);

    /** Source: the operations of the Meetings API; no way to give a grant back is documented for integrations. */
    static final Capabilities CAPABILITIES = Capabilities.of(
                    Capability.IN_PLACE_UPDATE,
                    Capability.TIME,
                    Capability.AGENDA,
                    Capability.PASSCODE,
                    Capability.DIAL_IN,
                    Capability.SIP,
                    Capability.RECURRENCE,
                    Capability.LOOKUP,
                    Capability.DELETE)
            .following(EnumSet.allOf(Detail.class))
            .calling(RequestCount.ONE, RequestCount.ONE, RequestCount.ONE);

    static final ProviderProfile PROFILE = new ProviderProfile(ID, "Webex", LIMITS, CAPABILITIES);

    /**
     * @param named whether whose account it is shall be told, too
     */
    static List<String> scopes(boolean named) {
        List<String> scopes = new ArrayList<>(SCOPES);
        if (named) {
            scopes.add(PEOPLE_SCOPE);
        }
        return scopes;
    }

    private WebexConstants() {}
}

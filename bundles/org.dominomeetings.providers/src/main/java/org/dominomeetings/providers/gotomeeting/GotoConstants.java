package org.dominomeetings.providers.gotomeeting;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.providers.support.ProviderProfile;

/** GoTo Meeting's addresses, limits and capabilities. Source, where none is named: developer.goto.com/GoToMeetingV1. */
final class GotoConstants {
    /** The provider's id; not {@code goto}, which is a reserved word of Java and no name for a package. */
    static final String ID = "gotomeeting";

    static final String URL = "https://api.getgo.com";

    /** The address of GoTo's authorization server since api.getgo.com stopped issuing tokens (n8n-io/n8n 14077). */
    static final String LOGIN_URL = "https://authentication.logmeininc.com";

    /**
     * The beginning of a join link, before the meeting's id. GoTo returns a link once, in the response to a create;
     * where that response was lost, or the meeting is another program's, this is what its links have looked like.
     */
    static final String JOIN_URL = "https://global.gotomeeting.com/join";

    static final List<String> SCOPES = Collections.singletonList("collab:");

    /**
     * Whether a code challenge (RFC 7636) is sent: GoTo's guides do not mention one, and it is: RFC 9700, 2.1.1 wants
     * it, and who does not know it must ignore it (RFC 6749, 3.1). Not tried against GoTo itself.
     */
    static final boolean PKCE = true;

    /** Audio by telephone and by computer. */
    static final String AUDIO = "Hybrid";

    /**
     * Longest audio text, in characters; GoTo's five kinds are far shorter than a text of the administrator's own may
     * be.
     */
    static final int LONGEST_AUDIO = 255;

    /** Longest subject in characters, with {@code &lt;} and {@code &gt;} for the brackets. */
    static final int LONGEST_SUBJECT = 100;

    /**
     * GoTo's limits: no agenda is taken, and no duration is documented as too long. What becomes of a start in the past
     * is not documented, so none is sent, and a change has to send one since it replaces everything.
     */
    static final Limits LIMITS = new Limits(
                    LONGEST_SUBJECT, Integer.MAX_VALUE, Duration.ofMinutes(1), Limits.NONE.longest())
            .with(Limits.PastStart.MOVED);

    /**
     * GoTo's capabilities: times are in UTC, so that another zone is no change. Whether a password is needed can be
     * said, but not which, so none is.
     */
    static final Capabilities CAPABILITIES = Capabilities.of(
                    Capability.IN_PLACE_UPDATE,
                    Capability.TIME,
                    Capability.DIAL_IN,
                    Capability.LOOKUP,
                    Capability.DELETE)
            .following(EnumSet.of(Detail.SUBJECT, Detail.START, Detail.END))
            .calling(RequestCount.ONE, RequestCount.ONE, RequestCount.ONE);

    static final ProviderProfile PROFILE = new ProviderProfile(ID, "GoTo Meeting", LIMITS, CAPABILITIES);

    private GotoConstants() {}
}

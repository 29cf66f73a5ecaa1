package org.dominomeetings.core.provider;

import java.util.function.Function;
import org.dominomeetings.core.meeting.IanaZone;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.ProviderException;

/**
 * Tells any service a meeting in the zone of its entry, and the same instants in UTC where the service refuses that zone:
 * its list of zones, or the rules it has for one, are of another year than this JVM's. Only a refusal leads to the second
 * try, so that it never makes a second meeting.
 */
public final class ZoneFallback {
    private ZoneFallback() {}

    /**
     * @param send makes the one request that tells the details
     * @throws ProviderException as {@code send} does
     */
    public static <T> T tell(MeetingDetails details, Function<MeetingDetails, T> send) {
        try {
            return send.apply(details);
        } catch (ProviderException refused) {
            boolean zone = refused.kind() == ProviderException.Kind.ZONE_REFUSED;
            if (!zone || details.ianaZone().equals(IanaZone.UTC)) {
                throw refused;
            }
            return send.apply(details.inUtc());
        }
    }
}

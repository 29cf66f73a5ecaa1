package org.dominomeetings.providers.seeded;

import java.time.Duration;
import java.util.Map;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.providers.BundledProviderContract;
import org.dominomeetings.providers.zoom.ZoomFactory;
import org.dominomeetings.simulators.zoom.ZoomService;

/** The contract for a provider with a bug; its name ends so that no build runs it by itself. */
class FaultyProviderContract extends BundledProviderContract {
    /** Set before it is run; a test engine makes the object. */
    static SeededBug bug;

    FaultyProviderContract() {
        super(new ZoomFactory(), ZoomService::new, Map.of("URL", "/", "LOGIN_URL", "/"));
    }

    @Override
    protected MeetingProvider provider(String baseUrl, Clock clock) {
        return bug.in(super.provider(baseUrl, clock));
    }

    @Override
    protected HttpTransport transport(Duration deadline) {
        return bug.in(super.transport(deadline));
    }
}

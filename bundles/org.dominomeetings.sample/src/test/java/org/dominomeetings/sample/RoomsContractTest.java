package org.dominomeetings.sample;

import java.time.Duration;
import java.util.Map;
import org.dominomeetings.contract.ProviderContract;
import org.dominomeetings.contract.fixture.FixedSettings;
import org.dominomeetings.contract.fixture.SimulatedService;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.providers.http.OkHttpTransport;
import org.dominomeetings.providers.http.Timeouts;

/** What every service has to pass, ours and a company's own. */
class RoomsContractTest extends ProviderContract {
    @Override
    protected SimulatedService simulator() {
        return new SimulatedService(RoomsService::new);
    }

    @Override
    protected MeetingProvider provider(String baseUrl, Clock clock) {
        FixedSettings set =
                new FixedSettings(Map.of("MEETINGS_ROOMS_URL", baseUrl), Map.of("rooms.api-key", RoomsService.KEY));
        return new RoomsFactory()
                .make(new ProviderSettings(RoomsFactory.ID, set, clock))
                .orElseThrow();
    }

    /** What an installed bundle is given. */
    @Override
    protected HttpTransport transport(Duration deadline) {
        return new OkHttpTransport(Timeouts.within(deadline));
    }

    @Override
    protected String key() {
        return RoomsService.KEY;
    }
}

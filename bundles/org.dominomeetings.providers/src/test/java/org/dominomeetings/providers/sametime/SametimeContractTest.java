package org.dominomeetings.providers.sametime;

import java.util.Map;
import org.dominomeetings.providers.BundledProviderContract;
import org.dominomeetings.simulators.sametime.SametimeService;

class SametimeContractTest extends BundledProviderContract {
    SametimeContractTest() {
        super(new SametimeFactory(), SametimeService::new, Map.of("URL", "/"));
    }

    @Override
    protected String key() {
        return SametimeService.PASSWORD;
    }
}

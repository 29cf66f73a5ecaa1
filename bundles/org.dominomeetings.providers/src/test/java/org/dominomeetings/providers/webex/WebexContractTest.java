package org.dominomeetings.providers.webex;

import java.util.Map;
import org.dominomeetings.providers.BundledProviderContract;
import org.dominomeetings.simulators.webex.WebexService;

class WebexContractTest extends BundledProviderContract {
    WebexContractTest() {
        super(new WebexFactory(), WebexService::new, Map.of("URL", "/"));
    }
}

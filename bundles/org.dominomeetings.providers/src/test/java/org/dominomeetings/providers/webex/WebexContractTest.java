package org.dominomeetings.providers.webex;

import java.util.Map;
import org.dominomeetings.providers.OwnServiceContract;
import org.dominomeetings.simulators.webex.WebexService;

class WebexContractTest extends OwnServiceContract {
    WebexContractTest() {
        super(new WebexFactory(), WebexService::new, Map.of("URL", "/"));
    }
}

package org.dominomeetings.providers.webex;

import java.util.Map;
import org.dominomeetings.providers.OwnServiceContract;

class WebexContractTest extends OwnServiceContract {
    WebexContractTest() {
        super(new WebexFactory(), Map.of("URL", "/"));
    }
}

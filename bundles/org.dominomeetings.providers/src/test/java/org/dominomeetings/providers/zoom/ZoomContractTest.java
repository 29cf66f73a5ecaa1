package org.dominomeetings.providers.zoom;

import java.util.Map;
import org.dominomeetings.providers.BundledProviderContract;
import org.dominomeetings.simulators.zoom.ZoomService;

class ZoomContractTest extends BundledProviderContract {
    ZoomContractTest() {
        super(new ZoomFactory(), ZoomService::new, Map.of("URL", "/", "LOGIN_URL", "/"));
    }
}

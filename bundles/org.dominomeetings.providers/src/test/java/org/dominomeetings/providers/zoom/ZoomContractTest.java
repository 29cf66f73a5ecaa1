package org.dominomeetings.providers.zoom;

import java.util.Map;
import org.dominomeetings.providers.OwnServiceContract;
import org.dominomeetings.simulators.zoom.ZoomService;

class ZoomContractTest extends OwnServiceContract {
    ZoomContractTest() {
        super(new ZoomFactory(), ZoomService::new, Map.of("URL", "/", "LOGIN_URL", "/"));
    }
}

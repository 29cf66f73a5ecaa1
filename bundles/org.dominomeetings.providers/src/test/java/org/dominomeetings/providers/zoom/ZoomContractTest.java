package org.dominomeetings.providers.zoom;

import java.util.Map;
import org.dominomeetings.providers.OwnServiceContract;

class ZoomContractTest extends OwnServiceContract {
    ZoomContractTest() {
        super(new ZoomFactory(), Map.of("URL", "/", "LOGIN_URL", "/"));
    }
}

package org.dominomeetings.providers.jitsi;

import java.util.Map;
import org.dominomeetings.providers.OwnServiceContract;

class JitsiContractTest extends OwnServiceContract {
    JitsiContractTest() {
        super(new JitsiFactory(), null, Map.of("URL", "https://meet.jitsi.example", "APP_ID", "domino"));
    }

    @Override
    protected String keyFile() {
        return "app-secret";
    }
}

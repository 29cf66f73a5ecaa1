package org.dominomeetings.providers.jitsi;

import java.util.Map;
import org.dominomeetings.providers.BundledProviderContract;

class JitsiContractTest extends BundledProviderContract {
    JitsiContractTest() {
        super(new JitsiFactory(), null, Map.of("URL", "https://meet.jitsi.example", "APP_ID", "domino"));
    }

    @Override
    protected String keyFile() {
        return "app-secret";
    }
}

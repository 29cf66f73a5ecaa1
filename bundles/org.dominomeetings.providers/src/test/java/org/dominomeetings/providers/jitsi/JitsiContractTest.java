package org.dominomeetings.providers.jitsi;

import java.util.Map;
import org.dominomeetings.providers.OwnServiceContract;

class JitsiContractTest extends OwnServiceContract {
    JitsiContractTest() {
        super(new JitsiFactory(), Map.of("URL", "https://meet.jitsi.example"));
    }

    @Override
    protected String simulator() {
        return null;
    }
}

package org.dominomeetings.providers.gotomeeting;

import java.util.Map;
import org.dominomeetings.providers.BundledProviderContract;
import org.dominomeetings.simulators.gotomeeting.GotoService;

class GotoContractTest extends BundledProviderContract {
    GotoContractTest() {
        super(
                new GotoFactory(),
                GotoService::new,
                Map.of("URL", "/", "LOGIN_URL", "/", "JOIN_URL", "https://global.gotomeeting.example/join"));
    }

    /** Its description wants angle brackets as entities (developer.goto.com/GoToMeetingV1). */
    @Override
    public String storedSubject(String subject) {
        return subject.replace("<", "&lt;").replace(">", "&gt;");
    }
}

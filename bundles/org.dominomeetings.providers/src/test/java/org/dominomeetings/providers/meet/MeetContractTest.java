package org.dominomeetings.providers.meet;

import java.util.Map;
import org.dominomeetings.providers.BundledProviderContract;
import org.dominomeetings.simulators.meet.MeetService;

class MeetContractTest extends BundledProviderContract {
    MeetContractTest() {
        super(
                new MeetFactory(),
                MeetService::new,
                Map.of(
                        "URL",
                        "/meet.googleapis.com",
                        "LOGIN_URL",
                        "/accounts.google.com",
                        "TOKEN_URL",
                        "/oauth2.googleapis.com"));
    }

    /** Without telling which, a space that is another account's or that there is not (Google Meet REST API, spaces.get). */
    @Override
    public boolean answersForbiddenForMissing() {
        return true;
    }
}

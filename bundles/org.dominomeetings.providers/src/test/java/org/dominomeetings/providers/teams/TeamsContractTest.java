package org.dominomeetings.providers.teams;

import java.util.Map;
import org.dominomeetings.providers.BundledProviderContract;
import org.dominomeetings.simulators.teams.TeamsService;

class TeamsContractTest extends BundledProviderContract {
    TeamsContractTest() {
        super(
                new TeamsFactory(),
                TeamsService::new,
                Map.of("URL", "/graph.microsoft.com", "LOGIN_URL", "/login.microsoftonline.com"));
    }
}

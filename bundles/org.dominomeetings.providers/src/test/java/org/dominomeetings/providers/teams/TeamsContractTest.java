package org.dominomeetings.providers.teams;

import java.util.Map;
import org.dominomeetings.providers.OwnServiceContract;

class TeamsContractTest extends OwnServiceContract {
    TeamsContractTest() {
        super(new TeamsFactory(), Map.of("URL", "/graph.microsoft.com", "LOGIN_URL", "/login.microsoftonline.com"));
    }
}

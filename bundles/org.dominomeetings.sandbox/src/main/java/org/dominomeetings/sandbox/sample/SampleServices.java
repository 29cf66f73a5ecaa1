package org.dominomeetings.sandbox.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The settings of the services, each with the URLs of its simulator instead of its own hosts; Jitsi, which is sent
 * nothing, with its own.
 */
final class SampleServices {
    private static final String SAMETIME = "sametime";
    private static final String GOTO = "gotomeeting";
    private static final Map<String, Map<String, String>> URLS = new LinkedHashMap<>();

    static {
        // Service, then where its hosts are below its simulator, by the names of the settings that say so.
        URLS.put("webex", Map.of("URL", ""));
        URLS.put("zoom", Map.of("URL", "", "LOGIN_URL", ""));
        URLS.put("teams", Map.of("URL", "/graph.microsoft.com", "LOGIN_URL", "/login.microsoftonline.com"));
        URLS.put(GOTO, Map.of("URL", "", "LOGIN_URL", ""));
        URLS.put(
                "meet",
                Map.of(
                        "URL", "/meet.googleapis.com",
                        "LOGIN_URL", "/accounts.google.com",
                        "TOKEN_URL", "/oauth2.googleapis.com"));
    }

    private SampleServices() {}

    /** The services whose accounts are connected by OAuth, in the order in which the plugin offers them. */
    static List<String> withClient() {
        return List.copyOf(URLS.keySet());
    }

    /** The services that have accounts. */
    static List<String> withAccounts() {
        List<String> ids = new ArrayList<>(URLS.keySet());
        ids.add(SAMETIME);
        return ids;
    }

    /**
     * @param simulatorsUrl where the simulators run, without a slash at the end
     */
    static Map<String, String> settings(String simulatorsUrl) {
        Map<String, String> settings = new LinkedHashMap<>();
        URLS.forEach((service, urls) -> {
            String prefix = "MEETINGS_" + service.toUpperCase(Locale.ROOT) + "_";
            settings.put(prefix + "CLIENT_ID", SimulatorSettings.CLIENT_ID);
            urls.forEach((name, below) -> settings.put(prefix + name, simulatorsUrl + "/" + service + below));
        });
        settings.put("MEETINGS_WEBEX_ACCOUNT_NAMES", "yes");
        settings.put("MEETINGS_SAMETIME_URL", simulatorsUrl + "/" + SAMETIME);
        // What the links of the simulator begin with.
        settings.put("MEETINGS_GOTOMEETING_JOIN_URL", "https://global.gotomeeting.example/join");
        settings.put("MEETINGS_JITSI_URL", "https://meet.jit.si");
        return settings;
    }
}

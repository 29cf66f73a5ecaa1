package org.dominomeetings.sandbox.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.simulators.Settings;

/** The services whose accounts are connected by OAuth, each set up to reach its simulator instead of its own hosts. */
final class SampleServices {
    private static final Map<String, Map<String, String>> URLS = new LinkedHashMap<>();

    static {
        // Service, then where its hosts are below its simulator, by the names of the settings that say so.
        URLS.put("webex", Map.of("URL", ""));
        URLS.put("teams", Map.of("URL", "/graph.microsoft.com", "LOGIN_URL", "/login.microsoftonline.com"));
        URLS.put(
                "meet",
                Map.of(
                        "URL", "/meet.googleapis.com",
                        "LOGIN_URL", "/accounts.google.com",
                        "TOKEN_URL", "/oauth2.googleapis.com"));
    }

    private SampleServices() {}

    /** Their ids, in the order in which the plugin offers them. */
    static List<String> ids() {
        return List.copyOf(URLS.keySet());
    }

    /**
     * @param simulatorsUrl where the simulators run, without a slash at the end
     */
    static Map<String, String> settings(String simulatorsUrl) {
        Map<String, String> settings = new LinkedHashMap<>();
        URLS.forEach((service, urls) -> {
            String prefix = "MEETINGS_" + service.toUpperCase(Locale.ROOT) + "_";
            settings.put(prefix + "CLIENT_ID", Settings.CLIENT_ID);
            urls.forEach((name, below) -> settings.put(prefix + name, simulatorsUrl + "/" + service + below));
        });
        return settings;
    }
}

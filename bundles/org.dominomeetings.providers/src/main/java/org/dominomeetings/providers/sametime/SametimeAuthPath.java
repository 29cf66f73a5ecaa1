package org.dominomeetings.providers.sametime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dominomeetings.providers.http.ServiceUrl;

/**
 * Where the authentication is: what is set, until Sametime knows another path alone. Remembered while the process runs.
 * Safe for any thread.
 */
final class SametimeAuthPath {
    private final ServiceUrl service;
    private volatile String current;

    /** @throws IllegalArgumentException if the path is not possible */
    SametimeAuthPath(ServiceUrl service, String configured) {
        if (!configured.matches("(/(?!\\.{1,2}(/|$))[\\w.~-]+)+")) {
            throw new IllegalArgumentException("MEETINGS_SAMETIME_AUTH_PATH is a path, not " + configured);
        }
        this.service = service;
        this.current = configured;
    }

    String current() {
        return current;
    }

    String otherThan(String unknown) {
        return unknown.equals(SametimeData.AUTH_11) ? SametimeData.AUTH_12 : SametimeData.AUTH_11;
    }

    void remember(String known) {
        current = known;
    }

    String url(String auth, String operation) {
        List<String> segments = new ArrayList<>(Arrays.asList(auth.substring(1).split("/")));
        segments.add(operation);
        return service.path(segments.toArray(new String[0]));
    }
}

package org.dominomeetings.simulators.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;

/**
 * One operation of a service.
 *
 * @param method HTTP method
 * @param template path below the service's base URL, with {@code {names}} for the parts that vary
 * @param scope OAuth scope that the caller's grant needs; null where no grant is needed
 * @param handler does the work once the request has been found good
 */
public record Route(String method, String template, String scope, Handler handler) {

    /** Does the work of one operation. Runs under the service's lock. */
    @FunctionalInterface
    public interface Handler {
        /**
         * @param request a request that fits the contract
         * @param path the parts of the path that vary, by name
         * @param grant the caller's grant; null where the route needs none
         * @throws ErrorResponseException where a rule of the service is broken
         */
        Response handle(Request request, Map<String, String> path, Grant grant);
    }

    /** @return method and template, such as {@code PATCH /v1/meetings/{meetingId}} */
    public String name() {
        return method + " " + template;
    }

    /** @return the varying parts of {@code path}, or empty where the path is another's */
    public Optional<Map<String, String>> match(String path) {
        String[] wanted = template.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
                parts.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    /** @return whether {@code name} means this route; the names inside braces do not matter */
    public boolean is(String name) {
        return nameless(name()).equals(nameless(name.trim()));
    }

    private static String nameless(String name) {
        return name.replaceAll("\\{[^}/]*}", "{}");
    }
}

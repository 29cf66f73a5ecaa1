package org.dominomeetings.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.core.spi.http.HttpResponse;

/**
 * Secrets put into a service's answers: into good ones what belongs to the host alone, by all the names that the services
 * have for it, into refusals what a service may repeat of the request.
 */
final class Planted {
    static final String HOST_LINK = "planted-host-link";
    static final String HOST_KEY = "planted-host-key";
    static final String HOST_TOKEN = "planted-host-token";
    static final String REPEATED = "planted words of the user";
    static final String COOKIE = "planted-cookie";

    private static final String SAID = " You said: " + REPEATED;

    private static final String COOKIES = "Set-Cookie";

    /** The other headers that providers read. */
    private static final List<String> READ = List.of("Content-Type", "Retry-After", "X-CSRF-Token");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> HOSTS = Map.of(
            "start_url", "https://host.example/s/" + HOST_LINK,
            "hostUrl", "https://host.example/s/" + HOST_LINK,
            "hostURL", "https://host.example/s/" + HOST_LINK,
            "hostKey", HOST_KEY,
            "host_key", HOST_KEY,
            "zak", HOST_TOKEN,
            "encrypted_password", HOST_TOKEN);

    private static final List<String> WORDS =
            List.of("message", "msg", "description", "error_description", "detail", "developerMessage");

    private Planted() {}

    static HttpResponse into(HttpResponse answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        READ.forEach(name -> headers.put(name, answer.headers(name)));
        headers.put(COOKIES, new ArrayList<>(answer.headers(COOKIES)));
        headers.get(COOKIES).add("session=" + COOKIE);
        return HttpResponse.of(answer.status(), headers, answer.isJson() ? body(answer) : text(answer));
    }

    private static String text(HttpResponse answer) {
        return answer.status() < 400 ? answer.body() : answer.body() + SAID;
    }

    private static String body(HttpResponse answer) {
        try {
            JsonNode body = JSON.readTree(answer.body());
            plant(body, answer.status() < 400);
            return body.toString();
        } catch (JsonProcessingException notWhole) {
            return answer.body();
        }
    }

    private static void plant(JsonNode node, boolean good) {
        node.forEach(child -> plant(child, good));
        if (node instanceof ObjectNode object) {
            if (good) {
                HOSTS.forEach(object::put);
            } else {
                WORDS.forEach(name -> object.put(name, SAID));
            }
        }
    }
}

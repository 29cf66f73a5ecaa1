package org.dominomeetings.lotusscript.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a browser makes of a request of a page of another origin (Fetch Standard, 3.2 CORS protocol, 4.8 and 4.9): it sends no
 * credentials, asks beforehand where it has to, and hides the answer that is not allowed to be seen.
 */
final class Cors {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> SAFE_HEADERS = Set.of("accept", "accept-language", "content-language");
    private static final List<String> SAFE_TYPES =
            List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final int OK_FIRST = 200;
    private static final int OK_LAST = 299;

    private final String origin;
    private final HttpConnection connection;

    Cors(String origin, HttpConnection connection) {
        this.origin = origin;
        this.connection = connection;
    }

    /** Sends it as the browser does. An error says as little as a script is told: that there was no connection. */
    HttpResponse<byte[]> send(
            URI url, String method, Map<String, String> headers, byte @Nullable [] body, Duration timeout) {
        if (origin.equals(originOf(url))) {
            return connection.send(url, method, headers, body, timeout);
        }
        Set<String> unsafe = unsafe(headers);
        if (!SAFE_METHODS.contains(method) || !unsafe.isEmpty()) {
            ask(url, method, unsafe, timeout);
        }
        Map<String, String> sent = new TreeMap<>(headers);
        sent.put("Origin", origin);
        HttpResponse<byte[]> answer = connection.send(url, method, sent, body, timeout);
        require(allowsOrigin(answer), "the answer does not allow " + origin);
        return answer;
    }

    private void ask(URI url, String method, Set<String> unsafe, Duration timeout) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Accept", "*/*");
        headers.put("Origin", origin);
        headers.put("Access-Control-Request-Method", method);
        if (!unsafe.isEmpty()) {
            headers.put("Access-Control-Request-Headers", String.join(",", unsafe));
        }
        HttpResponse<byte[]> answer = connection.send(url, "OPTIONS", headers, null, timeout);
        require(answer.statusCode() >= OK_FIRST && answer.statusCode() <= OK_LAST, "the preflight's status");
        require(allowsOrigin(answer), "the preflight does not allow " + origin);
        List<String> methods = list(answer, "Access-Control-Allow-Methods");
        require(
                SAFE_METHODS.contains(method) || methods.contains(method) || methods.contains("*"),
                "the preflight does not allow " + method);
        List<String> allowed = list(answer, "Access-Control-Allow-Headers").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        require(allowed.containsAll(unsafe) || allowed.contains("*"), "the preflight does not allow " + unsafe);
    }

    private boolean allowsOrigin(HttpResponse<byte[]> answer) {
        List<String> values = answer.headers().allValues(ALLOW_ORIGIN);
        return values.size() == 1 && (values.get(0).equals("*") || values.get(0).equals(origin));
    }

    private static List<String> list(HttpResponse<byte[]> answer, String header) {
        return answer.headers().allValues(header).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
    }

    private static Set<String> unsafe(Map<String, String> headers) {
        Set<String> unsafe = new TreeSet<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean safe = lower.equals("content-type")
                    ? SAFE_TYPES.contains(value.split(";")[0].strip().toLowerCase(Locale.ROOT))
                    : SAFE_HEADERS.contains(lower);
            if (!safe) {
                unsafe.add(lower);
            }
        });
        return unsafe;
    }

    private static String originOf(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    private static void require(boolean allowed, String why) {
        if (!allowed) {
            throw HttpFault.NO_CONNECTION.error("CORS: " + why);
        }
    }
}
